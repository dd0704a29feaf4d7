import { describe, expect, test } from 'vitest'
import { EarlierForms } from '../../src/model/earlier-forms.ts'

const pair = (code: string, over: object = {}) => ({
  code,
  level: 'DISTRICT',
  first: 'type/a',
  second: 'type/b',
  ...over,
})
const model = (id: string, ...pairs: readonly object[]) => ({ kind: 'PilotModel', id, code: 'M', pairs })
const today = (id: string, of: string, code: string) => ({
  ...{ kind: 'PostPair', id, model: of, code, level: 'DISTRICT' },
  ...{ mainPostType: 'type/a', concurrentPostType: 'type/b' },
})
const without = (id: string) => ({ kind: 'PilotModel', id, code: 'M' })

test('what is of today stays as it is, itself', () => {
  for (const value of [without('model/m'), { kind: 'Place', pairs: [1] }, { retract: 'model/m' }, null, 3, 'x', []])
    expect(new EarlierForms().today(value)[0]).toBe(value)
})

describe('pairs that stood in their model', () => {
  test('become entries of their own', () => {
    expect(new EarlierForms().today(model('model/vn/m3', pair('P-3'), pair('DV-MT (T)')))).toEqual([
      without('model/vn/m3'),
      today('pair/vn/p-3', 'model/vn/m3', 'P-3'),
      today('pair/vn/dv-mt-t', 'model/vn/m3', 'DV-MT (T)'),
    ])
    expect(new EarlierForms().today(model('model/m'))).toEqual([without('model/m')])
  })

  test('have an id each, whatever their marks', () => {
    const earlier = new EarlierForms()
    const ids = (id: string, ...marks: readonly string[]) =>
      earlier.today(model(id, ...marks.map((mark) => pair(mark)))).flatMap((one) => Object(one).id)
    expect(ids('model/a', 'Đ 1', 'đ-1', '…')).toEqual(['model/a', 'pair/d-1', 'pair/a/d-1', 'pair/pair'])
    expect(ids('model/b', 'D1', 'd-1', 'D-1')).toEqual(['model/b', 'pair/d1', 'pair/b/d-1', 'pair/b/d-1-2'])
  })

  test('are said again only where they changed, and retracted where their model drops them', () => {
    const earlier = new EarlierForms()
    earlier.today(model('model/m', pair('A'), pair('B')))
    expect(earlier.today(model('model/m', pair('A'), pair('B')))).toEqual([without('model/m')])
    expect(earlier.today(model('model/m', pair('A', { first: 'type/c' })))).toEqual([
      without('model/m'),
      { ...today('pair/a', 'model/m', 'A'), mainPostType: 'type/c' },
      { retract: 'pair/b' },
    ])
    expect(earlier.today({ retract: 'model/m' })).toEqual([{ retract: 'pair/a' }, { retract: 'model/m' }])
    expect(earlier.today({ retract: 'model/m' })).toEqual([{ retract: 'model/m' }])
    expect(earlier.today(model('model/m', pair('B')))).toEqual([without('model/m'), today('pair/b', 'model/m', 'B')])
  })
})
