import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIRST_DAY, LAST_DAY } from '../../src/model/date.ts'
import { Language, languageTag, type Name, nameOf, namesShown, readableIn } from '../../src/model/name.ts'
import { NameText } from '../../src/model/plain-text.ts'
import { aDay, anInterval } from '../helpers/arbitrary.ts'
import { lasting } from '../helpers/facts.ts'

const name = (text: string, from: string | null, to: string | null, language: Name['language'] = 'vi'): Name => ({
  language,
  text,
  use: 'PREFERRED',
  valid: lasting(from, to),
})

describe('the text of a name', () => {
  test.each([
    ['  Hà   Nội ', 'Hà Nội'],
    ['Hà\u00a0\u3000Nội', 'Hà Nội'],
    ['Hà Nội', 'Hà Nội'],
  ])('%j is kept as %j', (written, kept) => {
    expect(NameText.parse(written)).toBe(kept)
  })
  test.each(['Hà\nNội', 'Hà\tNội'])('%j is refused: that is no space between words', (written) => {
    expect(NameText.safeParse(written).success).toBe(false)
  })
})

describe('the name shown', () => {
  const renamed = [name('Mới', '2020', null), name('Cũ', '2005', '2010'), name('Cũ hơn', '2000', '2005')]
  test.each([
    ['on a day on which one holds', '2007-01-01', 'Cũ'],
    ['between two of them: the last known', '2015-01-01', 'Cũ'],
    ['before all of them: the first to come', '1990-01-01', 'Cũ hơn'],
    ['today', '2026-01-01', 'Mới'],
  ] as const)('%s', (_when, day, text) => {
    expect(nameOf(renamed, readableIn('vi', ['vi']), day)).toBe(text)
  })

  test('is in the language asked for, else Vietnamese, and rather one that surely holds', () => {
    const both = [name('Ban', null, null), name('Board', '2010', null, 'en')]
    expect(nameOf(both, readableIn('en', ['vi']), '2015-01-01')).toBe('Board')
    expect(nameOf(both, readableIn('en', ['vi']), '2005-01-01')).toBe('Ban')
    expect(nameOf([name('Board', '2010', null, 'en')], readableIn('vi', ['vi']), '2015-01-01')).toBe('Board')
    expect(
      nameOf(
        [name('Board', '2010', '2012', 'en'), name('Ban', '2000', '2005')],
        readableIn('vi', ['vi']),
        '2011-01-01',
      ),
    ).toBe('Ban')
  })

  test('is that of the day, too, of a thing that has none in the language asked for', () => {
    const renamed = [
      name('Amt', '2000', '2010', 'de'),
      name('Bureau', '2000', null, 'fr'),
      name('Behörde', '2010', null, 'de'),
    ]
    expect(nameOf(renamed, readableIn('vi', ['vi']), '2005-01-01')).toBe('Amt')
    expect(nameOf(renamed, readableIn('vi', ['vi']), '2015-01-01')).toBe('Behörde')
    expect(nameOf(renamed, readableIn('en', ['vi']), '1990-01-01')).toBe('Amt')
    expect(nameOf(renamed, readableIn('fr', ['vi']), '2015-01-01')).toBe('Bureau')
  })

  test.each([
    ['zh-Hant-TW', '委員會'],
    ['zh-Hant', '委員會'],
    ['zh', '委员会'],
    ['zh-Latn', '委员会'],
    ['en-GB', 'Committee'],
    ['pt', 'Ủy ban'],
  ])('in %s is that of the nearest kind of language', (language, text) => {
    const names = [
      name('Ủy ban', null, null),
      name('Committee', null, null, 'en'),
      name('委員會', null, null, 'zh-Hant'),
      name('委员会', null, null, 'zh-Hans'),
    ]
    expect(nameOf(names, readableIn(language, ['vi']), '2022-01-01')).toBe(text)
  })

  test('in a language is not that of another whose tag only begins so', () => {
    const names = [name('Ủy ban', null, null), name('Komite', null, null, 'fil')]
    expect(nameOf(names, readableIn('fi', ['vi']), '2022-01-01')).toBe('Ủy ban')
    expect(nameOf(names, readableIn('fil', ['vi']), '2022-01-01')).toBe('Komite')
  })
})

describe('a language', () => {
  test.each([
    ['vi', 'vi'],
    ['VI', 'vi'],
    ['zh-hant', 'zh-Hant'],
    ['en-gb', 'en-GB'],
    ['English', null],
    ['e', null],
    ['', null],
    ['en_GB', null],
    ['en-', null],
    ['vi-toolongasubtag', null],
  ])('%j is read as the tag %j', (given, tag) => {
    expect(languageTag(given)).toBe(tag)
    expect(Language.safeParse(given).success).toBe(tag !== null)
    if (tag !== null) expect(Language.parse(given)).toBe(tag)
  })
})

const aName: fc.Arbitrary<Name> = fc.record({
  language: fc.constantFrom('vi', 'en', 'de'),
  text: fc.constantFrom('A', 'B', 'C'),
  use: fc.constantFrom('PREFERRED', 'ALTERNATE'),
  valid: anInterval,
})

test('the names shown in turn are those shown on each day, without a gap, and never two alike behind one another', () => {
  fc.assert(
    fc.property(fc.array(aName, { minLength: 1, maxLength: 4 }), aDay, (names, day) => {
      const shown = namesShown(names, ['vi'])
      expect(shown.filter(({ from, to }) => from <= day && day < to).map((one) => one.name)).toEqual([
        nameOf(names, readableIn('vi', ['vi']), day),
      ])
      expect([shown[0]?.from, ...shown.map(({ to }) => to)]).toEqual([...shown.map(({ from }) => from), LAST_DAY])
      expect(shown[0]?.from).toBe(FIRST_DAY)
      for (const [at, { name, language }] of shown.entries())
        expect(shown[at + 1]).not.toMatchObject({ name, language })
    }),
    { numRuns: 2000 },
  )
  expect(namesShown([], ['vi'])).toEqual([])
})
