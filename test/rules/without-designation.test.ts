import { expect, test } from 'vitest'
import type { Wording, Wordings } from '../../src/rules/place-forms.ts'
import { withoutDesignation } from '../../src/rules/without-designation.ts'

const worded = (vi: string, en: string) => ({
  vi: { territory: `${vi} {place}`, committee: '{place}' },
  en: { territory: `{place} ${en}`, committee: '{place}' },
})
const WORDINGS: Wordings = new Map<string, Record<string, Wording>>([
  ['DISTRICT', worded('huyện', 'District')],
  ['COMMUNE', worded('xã', 'Commune')],
  ['TOWN', worded('thị xã', 'Town')],
  ['CITY', worded('thành phố', 'City')],
  ['COUNTRY', { vi: { territory: '{place}', committee: '{place}' } }],
])

test.each([
  ['huyện Đông Triều', 'Đông Triều'],
  ['HUYEN  dong trieu', 'dong trieu'],
  ['Đông Triều district', 'Đông Triều'],
  ['thị xã Đông Triều', 'Đông Triều'],
  ['thành phố Hạ Long', 'Hạ Long'],
  ['“huyện Đông-Triều”,', 'Đông Triều'],
  ['Đông Triều', null],
  ['huyện', null],
  ['district', null],
  ['Ủy ban huyện Đông Triều', null],
  ['huyệnđông', null],
  ['', null],
])('of %j the words for a kind of place leave %j', (text, name) => {
  expect(withoutDesignation(text, WORDINGS)).toBe(name)
})

test('a world that words no kinds has none to be taken away', () => {
  expect(withoutDesignation('huyện Đông Triều', new Map())).toBeNull()
})
