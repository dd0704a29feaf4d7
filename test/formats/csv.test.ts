import { describe, expect, test } from 'vitest'
import { csvOf, rowsOf } from '../../src/formats/csv.ts'
import { Incorrect } from '../../src/model/errors.ts'

const lines = (...rows: readonly unknown[]) => csvOf(rows).replace('\u{feff}', '').split('\r\n').slice(0, -1)

describe('a table', () => {
  test('has a column for each value, by the way to it, and a row for each thing', () => {
    expect(
      lines(
        { name: 'Hạ Long', place: { name: 'Quảng Ninh', level: { code: 'PROVINCE' } }, count: 3, derived: true },
        { name: 'Huế', place: null, count: -1, derived: false },
      ),
    ).toEqual([
      'name,place.name,place.level.code,count,derived',
      'Hạ Long,Quảng Ninh,PROVINCE,3,true',
      'Huế,,,-1,false',
    ])
  })

  test('has what there are several of in one cell', () => {
    const holders = [
      { holder: { name: 'A' }, from: '2018' },
      { holder: { name: 'B' }, from: null },
    ]
    expect(
      lines({ post: 'X', holders, levels: ['PROVINCE', 'DISTRICT'] }, { post: 'Y', holders: [], levels: [] }),
    ).toEqual(['post,holders.holder.name,holders.from,levels', 'X,A; B,"2018; ",PROVINCE; DISTRICT', 'Y,,,'])
  })

  test('begins with the mark by which spreadsheets know letters', () => {
    expect(csvOf([{ a: 1 }])).toBe('\u{feff}a\r\n1\r\n')
  })

  test('has commas, quotes and line breaks inside quotes', () => {
    expect(csvOf([{ a: 'x, "y"\nz' }, { a: ' b ' }])).toBe('\u{feff}a\r\n"x, ""y""\nz"\r\n" b "\r\n')
  })

  test('has no text that a spreadsheet would take for a formula', () => {
    expect(lines({ a: '=1+1', b: '@x', c: -5, d: '-5' })).toEqual(['a,b,c,d', "'=1+1,'@x,-5,'-5"])
  })
})

describe('the rows of an answer', () => {
  test.each([
    ['of a page', { places: { totalCount: 2, nodes: [1, 2] } }, [1, 2]],
    ['of a page by its edges', { places: { edges: [{ node: 1 }, { node: 2 }] } }, [1, 2]],
    ['of counts', { statistics: { total: 2, rows: [1, 2] } }, [1, 2]],
    ['of a list', { placesByCode: [1, 2] }, [1, 2]],
    ['of one thing', { place: { name: 'x' } }, [{ name: 'x' }]],
    ['of nothing', { place: null }, []],
  ])('%s', (_what, data, rows) => {
    expect(rowsOf(data)).toEqual(rows)
  })

  test.each([[{ a: { nodes: [] }, b: { nodes: [] } }], [{}], [null]])(
    'of several lists, or none, are refused',
    (data) => {
      expect(() => rowsOf(data)).toThrow(Incorrect)
    },
  )
})
