import { expect, test } from 'vitest'
import { byCodePoint, caseFold, fold, quoted, sortKeyOf } from '../../src/model/text.ts'

test('folding drops tone marks, case and the stroke of đ, in either normal form', () => {
  expect(fold('Đà Nẵng')).toBe('da nang')
  expect(fold('Đà Nẵng'.normalize('NFD'))).toBe('da nang')
  expect(fold('Ủy ban')).toBe(fold('Uỷ ban'))
})

test('exact text keeps the marks that folding drops', () => {
  expect(caseFold('BÁN')).toBe(caseFold('bán'.normalize('NFD')))
  expect(caseFold('bán')).not.toBe(caseFold('ban'))
})

test('things of one name are ordered by id, after every shorter name', () => {
  const keys = [sortKeyOf('Ba Chẽ', 'place/b'), sortKeyOf('Ba', 'place/z'), sortKeyOf('Ba', 'place/a')]
  expect(keys.toSorted(byCodePoint)).toEqual([keys[2], keys[1], keys[0]])
})

test('order is by code point, where UTF-16 units order otherwise', () => {
  expect(['\u{1F600}', '\uFF5E'].toSorted(byCodePoint)).toEqual(['\uFF5E', '\u{1F600}'])
  expect(['\u{1F600}', '\uFF5E'].toSorted()).toEqual(['\u{1F600}', '\uFF5E'])
})

test.each([
  ['Đầm Hà', '"Đầm Hà"'],
  ['a'.repeat(200), `"${'a'.repeat(200)}"`],
  ['a'.repeat(201), `"${'a'.repeat(200)}…"`],
  [`${'a'.repeat(199)}😀b`, `"${'a'.repeat(199)}…"`],
  ['\u001b[2J', '"\\u{1b}[2J"'],
  ['a\nb\u0000\u202e\u200b\ud800', '"a\\u{a}b\\u{0}\\u{202e}\\u{200b}\\u{d800}"'],
  ['neo4j+s://lan:p@ss/w@host:7687', '"neo4j+s://…@host:7687"'],
  ['https://lan:secret@host/', '"https://…@host/"'],
  ['https://host/@name', '"https://host/@name"'],
])('a text from outside is quoted short, visible and without a password: %j', (text, shown) =>
  expect(quoted(text)).toBe(shown),
)
