import { describe, expect, test } from 'vitest'
import { addressIn, changed, hrefOf, listIn, pictureHref, toggled } from '../../src/web/state/address.ts'
import {
  doubledIn,
  faultsIn,
  faultyCodes,
  faultyLanguage,
  faultyPlace,
  faultyRevisions,
  unknownIn,
} from '../../src/web/state/address-faults.ts'

describe('an address', () => {
  test('says what a view is, and is written as it was read', () => {
    const query = '?place=place/vn/quang-ninh&at=2022-08-31&model=M2,M3&view=table'
    expect(hrefOf(addressIn(query))).toBe(`/${query}`)
  })

  test('leaves out what is empty and what it does not know', () => {
    expect(addressIn('?at=&base=2022-08-31&nothing=1')).toEqual({ base: '2022-08-31' })
    expect(hrefOf({})).toBe('/')
  })

  test('takes a day in any clear form, and tells what it does not know', () => {
    expect(addressIn('?at=31/08/2022&base=1.8.2018')).toEqual({ at: '2022-08-31', base: '2018-08-01' })
    expect(addressIn('?at=31/02/2022')).toEqual({ at: '31/02/2022' })
    expect(unknownIn('?at=2022-08-31&foo=1&bar')).toEqual(['foo=1', 'bar'])
  })

  test('leaves out and tells what nothing can be, and takes the rest of a list', () => {
    const query = '?standing=ACTIVE,NOPE&evidenced=maybe&only=all&depth=9&theme=dark'
    expect(addressIn(query)).toEqual({ standing: 'ACTIVE', only: 'all', theme: 'dark' })
    expect(unknownIn(query)).toEqual(['standing=NOPE', 'evidenced=maybe', 'depth=9'])
    expect([addressIn('?lang=%25'), unknownIn('?lang=%25'), addressIn('?lang=zh-Hant')]).toEqual([
      {},
      ['lang=%'],
      { lang: 'zh-Hant' },
    ])
    expect([addressIn('?standing=-'), unknownIn('?standing=-&depth=')]).toEqual([{ standing: '-' }, []])
  })

  test('takes a list in several parts, as pictures do, and of all else the first, and tells that', () => {
    const query = '?at=2022-08-31&at=2025-08-01&level=A&level=B&lang=en'
    expect(addressIn(query)).toEqual({ at: '2022-08-31', level: 'A,B', lang: 'en' })
    expect(doubledIn(query)).toEqual([{ name: 'at', said: '2025-08-01', taken: '2022-08-31', isDoubled: true }])
  })

  test('tells all that means nothing, with what of it is taken', () => {
    expect(faultsIn('?foo=1&depth=9&standing=NOPE,ACTIVE&view=x&at=2022-08-31&at=2025-08-01')).toEqual([
      { name: null, said: 'foo=1', taken: null, isDoubled: false },
      { name: 'depth', said: 'depth=9', taken: null, isDoubled: false },
      { name: 'standing', said: 'standing=NOPE', taken: 'ACTIVE', isDoubled: false },
      { name: 'view', said: 'view=x', taken: null, isDoubled: false },
      { name: 'at', said: '2025-08-01', taken: '2022-08-31', isDoubled: true },
    ])
  })

  test('tells codes that the world has not, of each kind, and keeps the others', () => {
    const codes = { level: ['PROVINCE', 'DISTRICT'], branch: ['PARTY'], model: ['M1'], closed: ['DISTRICT', 'place/a'] }
    const said = { level: 'NOPE,DISTRICT', branch: 'X', model: '-', closed: 'place/a,place/b', standing: 'ACTIVE' }
    expect(faultyCodes(said, codes).map(({ name, said, taken }) => [name, said, taken])).toEqual([
      ['level', 'level=NOPE', 'DISTRICT'],
      ['branch', 'branch=X', null],
      ['closed', 'closed=place/b', 'place/a'],
    ])
    // Of a world, or a list, that is not known nothing is told.
    expect(faultyCodes(said, { level: [] })).toEqual([])
  })

  test.each([
    ['xx', ['vi', 'en'], true],
    ['VI-VN', ['vi'], false],
    ['en', ['vi'], false],
    ['fr', ['fr'], false],
    ['xx', [], false],
    [undefined, ['vi'], false],
  ])('in the language %s of a world in %j is told: %j', (lang, ofWorld, isTold) => {
    expect(faultyLanguage(lang === undefined ? {} : { lang }, ofWorld).length > 0).toBe(isTold)
  })

  test.each([
    ['7', false],
    ['8', true],
    ['0', false],
    ['-1', true],
    ['abc', true],
    ['1.5', true],
    ['2017-01-01', false],
    ['2017-02-30', true],
    ['2022-09-01T08:00:00Z', false],
    ['2022-09-01T08:00:00', true],
  ])('of seven revisions, as known at %s is told: %j', (recordedAt, isTold) => {
    expect(faultyRevisions({ recordedAt }, 7).length > 0).toBe(isTold)
    expect(faultyRevisions({ baseRecordedAt: recordedAt }, 7).length > 0).toBe(isTold)
  })

  test('of a key that is of no place is told, and of none is not', () => {
    expect([{ place: 'org/vn/x' }, { place: 'place/vn/x' }, {}].map((one) => faultyPlace(one).length)).toEqual([
      1, 0, 0,
    ])
  })

  test('of a picture says nothing that only a page has', () => {
    const address = addressIn('?place=place/u&at=2025-06-01&view=table&chosen=x&embed=1&lang=en')
    expect(pictureHref('/chart.svg', address)).toBe('/chart.svg?place=place/u&at=2025-06-01&lang=en')
  })

  test('is changed in what is named, and loses what is null', () => {
    expect(changed({ at: '2022-08-31', base: '2018-01-01' }, { base: null, lang: 'vi' })).toEqual({
      ...{ at: '2022-08-31', lang: 'vi' },
    })
  })

  test('can hold any text as a value', () => {
    const chosen = 'pair/a&b=c #d%, “đ”'
    expect(addressIn(hrefOf({ chosen }).slice(1))).toEqual({ chosen })
  })
})

test('a list gains what it has not, and loses what it has; a list that is empty is none', () => {
  expect(listIn('a,,b')).toEqual(['a', 'b'])
  expect(toggled(['a'], 'b')).toBe('a,b')
  expect(toggled(['a', 'b'], 'a')).toBe('b')
  expect(toggled(['a'], 'a')).toBeNull()
})
