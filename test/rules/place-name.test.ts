import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/date.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { type Name, readableIn } from '../../src/model/name.ts'
import type { Place } from '../../src/model/place.ts'
import type { Wordings } from '../../src/rules/place-forms.ts'
import { designationOn, fullNameOn, isFullNameCertain } from '../../src/rules/place-name.ts'
import { district, lasting, named } from '../helpers/facts.ts'

const wording = (vi: string, en: string) => ({
  vi: { territory: vi, committee: '{place}' },
  en: { territory: en, committee: '{place}' },
})
const WORDINGS: Wordings = new Map(
  Object.entries({
    RURAL_DISTRICT: wording('huyện {place}', '{place} District'),
    TOWN: wording('thị xã {place}', '{place} Town'),
  }),
)
const place: Place = {
  ...district('place/p', ALWAYS),
  names: named('Đông Triều'),
  designations: [
    { designation: 'RURAL_DISTRICT', valid: lasting('2000-01-01', '2015-03-11') },
    { designation: 'TOWN', valid: lasting('2015-03-11', '2024-11-01') },
  ],
}

describe('a place is called', () => {
  test.each([
    ['2000-01-01', 'RURAL_DISTRICT', 'Huyện Đông Triều', 'Đông Triều District'],
    ['2015-03-10', 'RURAL_DISTRICT', 'Huyện Đông Triều', 'Đông Triều District'],
    ['2015-03-11', 'TOWN', 'Thị xã Đông Triều', 'Đông Triều Town'],
    ['2024-10-31', 'TOWN', 'Thị xã Đông Triều', 'Đông Triều Town'],
  ] as const)('on %s a %s', (day, designation, vi, en) => {
    expect(designationOn(place, day)).toBe(designation)
    expect([
      fullNameOn(place, WORDINGS, readableIn('vi', ['vi']), day),
      fullNameOn(place, WORDINGS, readableIn('en', ['vi']), day),
    ]).toEqual([vi, en])
  })
  test.each(['1999-12-31', '2024-11-01'] as const)('as last, where %s is outside of all dates', (day) => {
    expect(designationOn(place, day)).toBe('TOWN')
    expect(fullNameOn(place, WORDINGS, readableIn('vi', ['vi']), day)).toBe('Thị xã Đông Triều')
  })
  test('as before, between two dated designations, in whichever order they are written', () => {
    const apart = [
      { designation: 'RURAL_DISTRICT', valid: lasting('1990', '2010') },
      { designation: 'TOWN', valid: lasting('2020') },
    ]
    for (const designations of [apart, apart.toReversed()]) {
      expect(designationOn({ ...place, designations }, '2015-01-01')).toBe('RURAL_DISTRICT')
      expect(designationOn({ ...place, designations }, '1985-01-01')).toBe('TOWN')
    }
  })
  test('by the last of several designations of one day', () => {
    const both = { ...place, designations: place.designations.map((one) => ({ ...one, valid: ALWAYS })) }
    expect(designationOn(both, '2020-01-01')).toBe('TOWN')
    expect(fullNameOn(both, WORDINGS, readableIn('vi', ['vi']), '2020-01-01')).toBe('Thị xã Đông Triều')
  })
  test('nothing without a designation', () => {
    expect(designationOn({ ...place, designations: [] }, '2020-01-01')).toBeNull()
  })
})

describe('a name is left alone', () => {
  test('where one of its designations has no words', () => {
    const fewer = new Map([...WORDINGS].filter(([designation]) => designation !== 'TOWN'))
    expect(fewer.size).toBe(1)
    expect(fullNameOn(place, fewer, readableIn('vi', ['vi']), '2010-01-01')).toBe('Đông Triều')
  })
  test('by its own name in a language that no wording is in, else as the nearest one is worded', () => {
    const nameIn = (language: string, text: string): Name => ({
      language,
      text,
      use: 'PREFERRED',
      valid: lasting(null),
    })
    const abroad = { ...place, names: [...place.names, nameIn('fr', 'Dong Trieu'), nameIn('en', 'Dong Trieu')] }
    const fullName = (language: string) => fullNameOn(abroad, WORDINGS, readableIn(language, ['vi']), '2010-01-01')
    expect(['fr', 'fr-CA', 'en-GB', 'pt'].map(fullName)).toEqual([
      'Dong Trieu',
      'Dong Trieu',
      'Dong Trieu District',
      'Huyện Đông Triều',
    ])
  })
  test('without a designation, and is the id where there is none', () => {
    expect(fullNameOn({ ...place, designations: [] }, WORDINGS, readableIn('en', ['vi']), '2010-01-01')).toBe(
      'Đông Triều',
    )
    expect(fullNameOn({ ...place, names: [] }, WORDINGS, readableIn('vi', ['vi']), '2010-01-01')).toBe('place/p')
  })
})

describe('a full name is certain', () => {
  const vi = (text: string, from: string | null, to: string | null) => ({
    ...({ language: 'vi', text, use: 'PREFERRED' } as const),
    valid: lasting(from, to),
  })
  const called = (from: string | null, to: string | null, over: Partial<Place> = {}): Place => ({
    ...place,
    designations: [
      { designation: 'RURAL_DISTRICT', valid: lasting(null, to) },
      { designation: 'TOWN', valid: lasting(from, null) },
    ],
    ...over,
  })
  const OPEN = '[2024-11-02..2025-01-01]'
  test.each<readonly [string, Place, Day, boolean]>([
    ['by exact dates', called('2024-11-02', '2024-11-02'), '2024-11-02', true],
    ['before what is open', called(OPEN, OPEN), '2024-11-01', true],
    ['not within it', called(OPEN, OPEN), '2024-11-02', false],
    ['nor on its last day but one', called(OPEN, OPEN), '2024-12-31', false],
    ['after it', called(OPEN, OPEN), '2025-01-01', true],
    [
      'not before the place was surely there',
      called(OPEN, OPEN, { valid: lasting('[..2017-03-06]') }),
      '2017-03-05',
      false,
    ],
    ['from then on', called(OPEN, OPEN, { valid: lasting('[..2017-03-06]') }), '2017-03-06', true],
    ['not in a gap', called('2025-01-01', '2024-01-01'), '2024-06-01', false],
    [
      'not of two names',
      called(null, '2000-01-01', { names: [vi('A', '2010', null), vi('B', '2015', null)] }),
      '2016-01-01',
      false,
    ],
    [
      'of one name said twice',
      called(null, '2000-01-01', { names: [vi('A', '2010', null), vi('A', '2015', null)] }),
      '2016-01-01',
      true,
    ],
    [
      'not of a name that has perhaps ended',
      called(null, '2000-01-01', { names: [vi('A', '2010', '2016')] }),
      '2016-06-01',
      false,
    ],
  ])('%s', (_what, one, day, certain) => {
    expect(isFullNameCertain(one, readableIn('vi', ['vi']), day)).toBe(certain)
    // There are no English names, so that these serve.
    expect(isFullNameCertain(one, readableIn('en', ['vi']), day)).toBe(certain)
  })
  test('by the names of the language, not by alternates', () => {
    const english = { language: 'en', text: 'B', use: 'PREFERRED', valid: lasting(null) } as const
    const two = called(null, '2000-01-01', { names: [vi('A', null, null), vi('B', null, null), english] })
    expect([
      isFullNameCertain(two, readableIn('vi', ['vi']), '2020-01-01'),
      isFullNameCertain(two, readableIn('en', ['vi']), '2020-01-01'),
    ]).toEqual([false, true])
    const other = { ...vi('C', null, null), use: 'ALTERNATE' as const }
    expect(
      isFullNameCertain({ ...two, names: [vi('A', null, null), other] }, readableIn('vi', ['vi']), '2020-01-01'),
    ).toBe(true)
  })
})
