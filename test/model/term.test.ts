import { describe, expect, test } from 'vitest'
import { Entry, parseEntry } from '../../src/model/entry.ts'
import { termsOf } from '../../src/model/traits.ts'
import { named, PROVINCE } from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'

const term = (over: object = {}) => ({
  kind: 'Term',
  id: 'term/level/FACULTY',
  vocabulary: 'LEVEL',
  code: 'FACULTY',
  names: named('Khoa'),
  position: null,
  exactMatch: [],
  ...over,
})

test('the shipped terms are well formed, each with names in both languages', () => {
  expect(TERMS.length).toBeGreaterThan(30)
  for (const one of TERMS) expect(new Set(one.names.map(({ language }) => language))).toEqual(new Set(['vi', 'en']))
})

const worded = (over: object) => ({
  ...{ id: 'term/designation/X', vocabulary: 'DESIGNATION', code: 'X' },
  wordings: [{ language: 'vi', territory: 'X {place}', committee: '{territory}', ...over }],
})

describe('a term', () => {
  test.each([
    ['a level', {}],
    ['a language, by its tag', { id: 'term/language/zh-Hant', vocabulary: 'LANGUAGE', code: 'zh-Hant' }],
    [
      'a language in which texts are written',
      { id: 'term/language/en', vocabulary: 'LANGUAGE', code: 'en', ofRecords: true },
    ],
    ['a role of several', { id: 'term/role/DEAN', vocabulary: 'ROLE', code: 'DEAN', collective: true }],
    ['a designation with words', worded({ territory: '{place} X', committee: '{place}' })],
    ['a designation with words of a committee made of its own', worded({})],
  ])('is %s', (_what, over) => {
    expect(parseEntry(term(over))).toMatchObject({ kind: 'Term', ...over })
  })

  test.each([
    ['under another id than that of its code', { id: 'term/level/OTHER' }, /id: Write "term\/level\/FACULTY"/],
    ['of another vocabulary than its id says', { vocabulary: 'ROLE' }, /id: Write "term\/role\/FACULTY"/],
    ['with a code in small letters', { id: 'term/level/faculty', code: 'faculty' }, /code: Write a code in capitals/],
    ['of a language that is no tag', { id: 'term/language/VI', vocabulary: 'LANGUAGE', code: 'VI' }, /tag of BCP 47/],
    ['that is a level of several', { collective: true }, /collective: Only a role/],
    ['that is a level in which texts are written', { ofRecords: true }, /ofRecords: Only a language/],
    ['that is a level with words', { wordings: [] }, /wordings: Only a designation/],
    [
      'whose words name no place, so that all would bear one name',
      worded({ territory: 'tỉnh' }),
      /wordings\.0\.territory: Write where the name of the place stands: \{place\}/,
    ],
    [
      'whose words of a committee name no place',
      worded({ committee: 'Tỉnh ủy' }),
      /wordings\.0\.committee: Write where/,
    ],
    ['that is the same as no address', { exactMatch: ['head'] }, /exactMatch\.0: Write the address/],
    ['of a vocabulary that there is not', { vocabulary: 'COLOUR' }, /vocabulary: Write one of LEVEL/],
  ])('is refused %s', (_what, over, message) => {
    expect(() => parseEntry(term(over))).toThrow(message)
  })
})

test('entries say which words they are told in, each once', () => {
  const place = Entry.parse({ ...PROVINCE, designations: [...PROVINCE.designations, ...PROVINCE.designations] })
  expect(termsOf(place)).toEqual([
    { vocabulary: 'LEVEL', code: 'PROVINCE' },
    { vocabulary: 'DESIGNATION', code: 'RURAL_DISTRICT' },
    { vocabulary: 'LANGUAGE', code: 'vi' },
  ])
})
