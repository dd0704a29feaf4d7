import { describe, expect, test } from 'vitest'
import { Incorrect } from '../../src/model/errors.ts'
import { ALWAYS, type Interval, possiblyOverlap } from '../../src/model/interval.ts'
import type { Name } from '../../src/model/name.ts'
import type { Place } from '../../src/model/place.ts'
import type { Designation } from '../../src/model/vocabulary.ts'
import { formsOf } from '../../src/rules/place-forms.ts'
import { district, lasting } from '../helpers/facts.ts'
import { WORDINGS } from './wordings.ts'

const name = (text: string, valid: Interval = ALWAYS, over: Partial<Name> = {}): Name => ({
  language: 'vi',
  text,
  use: 'PREFERRED',
  valid,
  ...over,
})
const EN = { language: 'en' } as const
const called = (designation: Designation, valid: Interval = ALWAYS) => ({ designation, valid })
const place = (names: readonly Name[], designations: Place['designations'] = [called('RURAL_DISTRICT')]): Place => ({
  ...district('place/p', ALWAYS),
  names,
  designations,
})
const territories = (one: Place) =>
  formsOf(one, WORDINGS).map(({ texts }) => [texts['vi']?.territory, texts['en']?.territory])
const times = (one: Place) =>
  formsOf(one, WORDINGS).map(({ texts, valid }) => [texts['vi']?.territory, valid.from, valid.to])

test('a place has texts in both languages, the Vietnamese name serving where no English one is known', () => {
  expect(formsOf(place([name('Đầm Hà')]), WORDINGS)).toEqual([
    {
      valid: ALWAYS,
      texts: {
        vi: { place: 'Đầm Hà', territory: 'huyện Đầm Hà', committee: 'Huyện ủy Đầm Hà' },
        en: { place: 'Đầm Hà', territory: 'Đầm Hà District', committee: 'Đầm Hà District Party Committee' },
      },
    },
  ])
  const english = [name('Dam Ha', ALWAYS, EN), name('Đầm Hà')]
  expect(territories(place(english))).toEqual([['huyện Đầm Hà', 'Dam Ha District']])
})

test('a Vietnamese name that says what the place is, is not told so once more in English', () => {
  expect(territories(place([name('Huyện 1')]))).toEqual([['Huyện 1', 'Huyện 1']])
  expect(territories(place([name('Huyện 1'), name('District 1', ALWAYS, EN)]))).toEqual([['Huyện 1', 'District 1']])
})

test('only preferred names count', () => {
  const other = { use: 'ALTERNATE' } as const
  const names = [name('Đ. Hà', ALWAYS, other), name('D. Ha', ALWAYS, { ...other, ...EN }), name('Đầm Hà')]
  expect(territories(place(names))).toEqual([['huyện Đầm Hà', 'Đầm Hà District']])
})

describe('a designation', () => {
  test.each([
    ['Huyện 1', 'Huyện 1'],
    ['huyện 1', 'huyện 1'],
    ['Phú huyện', 'Phú huyện'],
    ['Phú HUYỆN', 'Phú HUYỆN'],
    ['Huyện', 'huyện Huyện'],
    ['Huyệnh', 'huyện Huyệnh'],
    ['Phúhuyện', 'huyện Phúhuyện'],
    ['Một huyện nhỏ', 'huyện Một huyện nhỏ'],
  ])('is not repeated in a name that begins or ends with it: %s, %s', (text, territory) => {
    expect(territories(place([name(text)]))[0]?.[0]).toBe(territory)
  })
  test('that ends an English name is not repeated either', () => {
    expect(territories(place([name('A'), name('A District', ALWAYS, EN)]))[0]?.[1]).toBe('A District')
  })
  test('without words is refused', () => {
    expect(() => formsOf(place([name('A')], [called('WARD')]), WORDINGS)).toThrow(
      new Incorrect(
        'No wording says how a place of designation WARD is named.',
        'Give the term of the designation `wordings` in the languages in which names are made.',
      ),
    )
  })
})

describe('a place has a form for each time', () => {
  const [before, after] = [lasting(null, '2020-01-01'), lasting('2020-01-01')]
  test('in which it bore one name and one designation', () => {
    expect(times(place([name('A')], [called('RURAL_DISTRICT', before), called('TOWN', after)]))).toEqual([
      ['huyện A', null, '2020-01-01'],
      ['thị xã A', '2020-01-01', null],
    ])
    const names = [name('A', lasting(null, '2022')), name('B', lasting('2022'))]
    expect(times(place(names, [called('RURAL_DISTRICT', before), called('TOWN', after)]))).toEqual([
      ['huyện A', null, '2020-01-01'],
      ['thị xã A', '2020-01-01', '2022'],
      ['thị xã B', '2022', null],
    ])
    expect(times(place(names, [called('TOWN', lasting('2018', '2023'))]))).toEqual([
      ['thị xã A', '2018', '2022'],
      ['thị xã B', '2022', '2023'],
    ])
  })
  test('but none for a day that only uncertain dates would give it', () => {
    const names = [name('A', lasting(null, '2020')), name('B', lasting('2020'))]
    expect(
      times(place(names, [called('RURAL_DISTRICT', lasting(null, '2020')), called('TOWN', lasting('2020'))])),
    ).toEqual([
      ['huyện A', null, '2020'],
      ['thị xã B', '2020', null],
    ])
  })
  test('with one day in it', () => {
    const names = [name('A', lasting(null, '2020-01-02')), name('B', lasting('2020-01-02'))]
    expect(times(place(names, [called('TOWN', after)]))[0]).toEqual(['thị xã A', '2020-01-01', '2020-01-02'])
    expect(times(place([name('A', before), name('B', after)], [called('TOWN', after)]))).toHaveLength(1)
    expect(times(place([name('A', after), name('B', before)], [called('TOWN', before)]))).toHaveLength(1)
  })
  test('dated as the name is, where both say the same day', () => {
    const names = [name('A', lasting('2020', '2022'))]
    expect(times(place(names, [called('TOWN', lasting('2020-12-31', '2022-01-01'))]))).toEqual([
      ['thị xã A', '2020', '2022'],
    ])
  })
  test('with the English name of that time', () => {
    const english = [name('Old', before, EN), name('New', after, EN)]
    const both = [called('RURAL_DISTRICT', before), called('TOWN', after)]
    expect(territories(place([name('A'), ...english], both)).map(([, en]) => en)).toEqual(['Old District', 'New Town'])
    expect(territories(place([name('A'), ...english.slice(1)], both)).map(([, en]) => en)).toEqual([
      'A District',
      'New Town',
    ])
  })
})

test.each([
  [lasting(null, '2020-01-01'), lasting('2020-01-01'), false],
  [lasting(null, '2020-01-02'), lasting('2020-01-01'), true],
  [lasting(null, '[2019-01-01..2020-01-02]'), lasting('2020-01-01'), true],
  [lasting(null, '2020'), lasting('2020'), true],
  [lasting('2020-01-01'), lasting('[2019-12-31..2020-01-31]', '2021'), true],
  [ALWAYS, ALWAYS, true],
])('%j and %j may share a day: %s', (one, other, expected) => {
  expect([possiblyOverlap(one, other), possiblyOverlap(other, one)]).toEqual([expected, expected])
})
