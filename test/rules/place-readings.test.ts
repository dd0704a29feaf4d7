import { expect, test } from 'vitest'
import type { Term } from '../../src/model/term.ts'
import { readingsOf } from '../../src/rules/place-readings.ts'
import { named } from '../helpers/facts.ts'

const kind = (code: string, name: string, ...wordings: readonly string[]): Term => ({
  ...{ kind: 'Term', id: `term/designation/${code}`, vocabulary: 'DESIGNATION', code, names: named(name) },
  ...{ position: null, exactMatch: [] },
  wordings: wordings.map((territory, at) => ({ language: at === 0 ? 'vi' : 'en', territory, committee: '{place}' })),
})
const KINDS = [
  kind('DISTRICT', 'Huyện (rural district)', 'huyện {place}', '{place} District'),
  kind('COMMUNE', 'Xã', 'xã {place}', '{place} Commune'),
  kind('TOWN', 'Thị xã', 'thị xã {place}', '{place} Town'),
  kind('CITY', 'Thành phố', 'thành phố {place}', '{place} City'),
  kind('QUARTER', 'Khu', 'khu {place} cũ'),
  kind('COUNTRY', 'Nước', '{place}'),
]
const usual = (text: string, kinds: readonly Term[] = KINDS) =>
  readingsOf(text, kinds).find(({ isUsual }) => isUsual)?.name ?? null

test.each([
  ['huyện Đông Triều', 'Đông Triều'],
  ['HUYEN  dong trieu', 'dong trieu'],
  ['Đông Triều district', 'Đông Triều'],
  ['thị xã Đông Triều', 'Đông Triều'],
  ['thành phố Hạ Long', 'Hạ Long'],
  ['“huyện Đông-Triều”,', 'Đông Triều'],
  ['khu Đông Triều cũ', 'Đông Triều'],
  ['Đông Triều', null],
  ['huyện', null],
  ['district', null],
  ['Ủy ban huyện Đông Triều', null],
  ['huyệnđông', null],
  ['', null],
])('of %j the words for a kind of place leave %j', (text, name) => {
  expect(usual(text)).toBe(name)
})

test('a world that words no kinds has none to be taken away', () => {
  expect(readingsOf('huyện Đông Triều', [])).toEqual([])
})

test.each([
  ['Đông Triều huyện', [['Đông Triều', null]]],
  [
    'district Đông Triều',
    [
      ['Đông Triều', null],
      ['Triều', 'district Đông'],
    ],
  ],
  [
    'District of Ba Chẽ',
    [
      ['of Ba Chẽ', null],
      ['Ba Chẽ', 'District of'],
      ['Chẽ', 'District of Ba'],
    ],
  ],
  [
    'city of the Ba',
    [
      ['of the Ba', null],
      ['the Ba', 'city of'],
      ['Ba', 'city of the'],
    ],
  ],
  ['Ba Chẽ', []],
  ['district', []],
])('words for a kind may stand otherwise than the world puts them: %j', (text, readings) => {
  const loose = readingsOf(text, KINDS).filter(({ isUsual }) => !isUsual)
  expect(loose.map(({ name, beginning }) => [name, beginning])).toEqual(readings)
})

test('tells of which kinds the words are, and whether the name may go on', () => {
  const [first] = readingsOf('Đông Triều town', KINDS)
  expect(first).toMatchObject({ isUsual: true, isOpen: false, designations: new Set(['TOWN']) })
  expect(readingsOf('town Đông', KINDS)[0]).toMatchObject({ isUsual: false, isOpen: true })
  expect(readingsOf('huyện (rural district) Ba Chẽ', KINDS).map(({ name }) => name)).toContain('Ba Chẽ')
})

test.each([
  [
    'the district of Ba Chẽ',
    [
      ['Ba Chẽ', 'district of', 'the'],
      ['Chẽ', 'district of Ba', 'the'],
    ],
  ],
  ['Chair district Ba', []],
  ['Chair of district of Ba', []],
])('one word may stand before words for a kind that others part from the name: %j', (text, readings) => {
  const led = readingsOf(text, KINDS).filter(({ lead }) => lead !== null)
  expect(led.map(({ name, beginning, lead }) => [name, beginning, lead])).toEqual(readings)
})
