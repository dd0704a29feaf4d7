import { describe, expect, test } from 'vitest'
import { parseEntry } from '../../src/model/entry.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { body, district, lasting, SOURCE, stated } from '../helpers/facts.ts'
import { directive } from '../rules/conflicts/records.ts'

const damHa = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const kiemTra = body('org/dam-ha/kiem-tra', damHa.id)
const thanhTra = body('org/dam-ha/thanh-tra', damHa.id)
const MERGER = {
  ...{ kind: 'BodyMerger', id: 'merger/m', components: [kiemTra.id, thanhTra.id], result: null, model: null },
  ...{ place: damHa.id, level: 'DISTRICT', decidedBy: null, valid: ALWAYS, startBasis: null, origin: stated },
}

test('what is well formed is read as it is', () => {
  for (const entry of [damHa, kiemTra, MERGER, SOURCE]) expect(parseEntry(entry)).toEqual(entry)
})

test('a field that is none is named beside the one that is missing', () => {
  expect(() => parseEntry({ ...MERGER, level: undefined, levl: 'DISTRICT' })).toThrow(
    expect.objectContaining({
      issues: [
        { path: 'level', message: expect.stringContaining('It is missing.') },
        { path: '', message: 'There is no field "levl" here. Did you mean "level"?' },
      ],
    }),
  )
})

test.each([
  ['mainPost', 'first'],
  ['concurrentPost', 'second'],
])('a field by its name in answers, %s, is told by its own', (named, own) => {
  const message = `There is no field "${named}" here. Did you mean "${own}"?`
  expect(() => parseEntry({ kind: 'ConcurrentHolding', [named]: 'post/x' })).toThrow(
    expect.objectContaining({ issues: expect.arrayContaining([{ path: '', message }]) }),
  )
})

describe('an entry that cannot be read', () => {
  const place = (over: object) => ({ ...damHa, ...over })
  const name = (text: string) => place({ names: [{ language: 'vi', text, use: 'PREFERRED', valid: ALWAYS }] })
  const dated = (from: string) => [place({ valid: { from, to: null } })] as const
  test.each<[string, unknown, RegExp]>([
    ['half of a character in its id', place({ id: 'place/\ud800q' }), /half of a character/],
    ['half of a character anywhere', { ...SOURCE, publisher: 'Báo \udc00' }, /publisher.*half of a character/],
    ['a control character in its id', place({ id: 'place/a\u0000b' }), /U\+0000/],
    ['an id without an end', place({ id: `place/${'a'.repeat(600)}` }), /at most 512/],
    [
      'a control character in a code',
      place({ codes: [{ scheme: 'GSO', value: '1\u00012', valid: ALWAYS }] }),
      /U\+0001/,
    ],
    ['a control character in a name', name('Bắc\u0001Giang'), /U\+0001/],
    ['a mark that turns the writing', name('Bắc\u202EGiang'), /U\+202E/],
    ['a name of nothing to be seen', name('\u200B\u00AD'), /nothing that can be seen/],
    ['a name without an end', name('a'.repeat(100_000)), /at most 2000/],
    [
      'a name of signs that stand for many letters',
      name('\ufdfa '.repeat(700)),
      /with its signs written out; at most 2000/,
    ],
    ['a field that JavaScript takes for its own', JSON.parse('{"kind":"Place","__proto__":1}'), /__proto__/],
    ['a field misspelt', { ...MERGER, level: undefined, levl: 'DISTRICT' }, /level: It is missing\. Write a code/],
    [
      'another word than those there are',
      place({ level: 'Province' }),
      /level: Write a code of the world in capitals\. Correct/,
    ],
    ['a kind that is none', { ...MERGER, kind: 'Merger' }, /kind: Write one of Place, Organization/],
    ['a number for names', place({ names: 3 }), /names: Write it as \[\{"language": "en", .*docs\/fields\.md/],
    ['a number for a list', place({ codes: 3 }), /codes: Write a list in square brackets\./],
    ['a field like none', { ...MERGER, colour: 1 }, /no field "colour" here\. docs\/fields\.md lists the fields\./],
    ['no origin', place({ origin: undefined }), /origin: It is missing\. Write it as \{"basis": "STATED", /],
    ['a list for an entry', [damHa], /the whole: Write an object in braces\./],
    ['a list without what it needs', { ...MERGER, components: [] }, /components: Write at least 2\./],
    [
      'a day that no month has',
      place({ valid: { from: '2022-02-30', to: null } }),
      /"2022-02-30" is no date: February 2022 has 28 days\. Write one as/,
    ],
    [
      'a day before its month',
      ...dated('01/07/2023'),
      /"01\/07\/2023" is no date\. Did you mean "2023-07-01", the day first\?/,
    ],
    ['a day with other signs', ...dated('2023/7/1'), /"2023\/7\/1" is no date\. Did you mean "2023-07-01"\?/],
    ['a thirteenth month', ...dated('2023-13-01'), /"2023-13-01" is no date\. Write one as/],
    ['a day of no month, first', ...dated('31/02/2023'), /"31\/02\/2023" is no date\. Write one as/],
    ['no evidence', place({ origin: { ...stated, evidence: [] } }), /evidence: It is empty\. Write it as \[\{"type"/],
    ['a place that is left out', { ...MERGER, place: undefined }, /place: It is missing\. Write an id as "place\/…"/],
    ['an id of one of several other kinds', { ...MERGER, result: 'place/x' }, /result: Write an id as "org\/…"/],
    ['an interval without a day', place({ valid: lasting('2020-05-01', '2020-05-01') }), /has no day/],
    ['the same superior twice', { ...kiemTra, superiors: [thanhTra.id, thanhTra.id] }, /superiors\.1.*listed twice/],
    ['a body merged with itself', { ...MERGER, components: [kiemTra.id, kiemTra.id] }, /components\.1.*listed twice/],
    ['a term that no client can hold', directive({ term: 3_000_000_000 }), /term/],
  ])('is refused with the reason: %s', (_what, entry, message) => {
    expect(() => parseEntry(entry)).toThrow(message)
  })

  test('a year in which it begins and ends is no such interval', () => {
    expect(parseEntry(place({ valid: lasting('2020', '2020') }))).toMatchObject({ id: damHa.id })
  })
})
