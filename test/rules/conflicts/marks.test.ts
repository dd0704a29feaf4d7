import { describe, expect, test } from 'vitest'
import type { Name } from '../../../src/model/name.ts'
import type { Code, Place } from '../../../src/model/place.ts'
import { codeShared, twoCodes, twoNames } from '../../../src/rules/conflicts/marks.ts'
import { district, lasting } from '../../helpers/facts.ts'
import { allOf, factsOf } from './records.ts'

describe('codes', () => {
  const code = (value: string, from: string | null, to: string | null, scheme = 'GSO'): Code => ({
    scheme,
    value,
    valid: lasting(from, to),
  })
  const place = (id: Place['id'], codes: readonly Code[], valid = lasting(null)): Place => ({
    ...district(id, valid),
    codes,
  })
  const shared = (...places: readonly Place[]) => factsOf(codeShared('GSO', '15', places))

  test('of two places at once are in conflict, undated ones for as long as their places are there', () => {
    expect(shared(place('place/a', [code('15', null, null)]), place('place/b', [code('15', '2025', null)]))).toEqual([
      ['place/a', 'place/b'],
    ])
    expect(
      shared(place('place/a', [code('15', null, '2025-07-02')]), place('place/b', [code('15', '2025-07-01', null)])),
    ).toHaveLength(1)
  })
  test('may be handed on, and end with their place', () => {
    expect(
      shared(place('place/a', [code('15', null, '2025-07-01')]), place('place/b', [code('15', '2025-07-01', null)])),
    ).toEqual([])
    const gone = place('place/a', [code('15', null, null)], lasting(null, '2025-07-01'))
    expect(shared(gone, place('place/b', [code('15', '2025-07-01', null)]))).toEqual([])
    expect(shared(place('place/a', [code('15', null, null), code('15', '2020', null)]))).toEqual([])
  })
  test('said to be borne only when their place was not there are in none', () => {
    const gone = (...codes: readonly Code[]) => place('place/a', codes, lasting(null, '2020-01-01'))
    expect(allOf(twoCodes(gone(code('06970', '2020-01-01', null), code('06978', '2019', null))))).toEqual([])
  })
  test('of another scheme or value are other codes', () => {
    expect(
      shared(
        place('place/a', [code('15', null, null)]),
        place('place/b', [code('015', null, null), code('15', null, null, 'ISO')]),
      ),
    ).toEqual([])
  })
  test('of one scheme at once in one place are in conflict', () => {
    const told = (...codes: readonly Code[]) => allOf(twoCodes(place('place/a', codes)))
    expect(told(code('06970', null, null), code('06978', null, null))).toMatchObject([
      { rule: 'TWO_CODES', facts: ['place/a'] },
    ])
    expect(told(code('06970', null, '2020'), code('06978', '2020', null))).toEqual([])
    expect(told(code('06970', null, null), code('VN-1', null, null, 'ISO'))).toEqual([])
  })
})

describe('preferred names', () => {
  const name = (text: string, from: string | null, to: string | null, over: Partial<Name> = {}): Name => ({
    language: 'vi',
    text,
    use: 'PREFERRED',
    valid: lasting(from, to),
    ...over,
  })
  const told = (...names: readonly Name[]) => allOf(twoNames({ id: 'org/a', valid: lasting(null), names }))
  test('of one language at once are in conflict', () => {
    expect(told(name('Tên 1', '2010', null), name('Tên 2', '2015', null))).toMatchObject([
      { rule: 'TWO_NAMES', facts: ['org/a'] },
    ])
    expect(told(name('Tên 1', null, null), name('Tên 2', null, null))).toHaveLength(1)
  })
  test.each([
    ['follow each other', [name('Trước', null, '2018'), name('Sau', '2018', null)]],
    ['are of two languages', [name('A', null, null), name('B', null, null, { language: 'en' })]],
    ['are the same', [name('A', null, null), name('A', '2015', null)]],
    ['are alternates', [name('A', null, null), name('B', null, null, { use: 'ALTERNATE' })]],
  ])('are in none when they %s', (_what, names) => {
    expect(told(...names)).toEqual([])
  })
})

test('what is told of marks names both, and the days of each', () => {
  const code = (value: string, from: string, to: string | null): Code => ({
    scheme: 'GSO',
    value,
    valid: lasting(from, to),
  })
  const place: Place = {
    ...district('place/a', lasting(null)),
    codes: [code('15', '2020', null), code('16', '2021', '2022')],
  }
  const other: Place = { ...district('place/b', lasting(null)), codes: [code('15', '2019', '2024')] }
  expect(allOf(codeShared('GSO', '15', [place, other]))).toEqual([
    {
      rule: 'CODE_SHARED',
      about: 'place/b',
      facts: ['place/b', 'place/a'],
      explanation:
        'Two places are said to bear the code GSO 15 at the same time: place/b from 2019 until before 2024; place/a from 2020, no end stated.',
    },
  ])
  expect(allOf(twoCodes(place))).toEqual([
    {
      rule: 'TWO_CODES',
      about: 'place/a',
      facts: ['place/a'],
      explanation:
        'It is said to bear two codes of GSO at the same time: 15 from 2020, no end stated; 16 from 2021 until before 2022.',
    },
  ])
  const name = (text: string, from: string): Name => ({ language: 'vi', text, use: 'PREFERRED', valid: lasting(from) })
  const bearer = { id: 'org/a', valid: lasting(null), names: [name('A', '2018'), name('B', '2019')] } as const
  expect(allOf(twoNames(bearer))).toEqual([
    {
      rule: 'TWO_NAMES',
      about: 'org/a',
      facts: ['org/a'],
      explanation:
        'Two preferred names of one language are said to hold at the same time: “A” from 2018, no end stated; “B” from 2019, no end stated.',
    },
  ])
})
