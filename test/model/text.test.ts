import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bare, byCodePoint, fold, quoted, searchKeyOf, spelled } from '../../src/model/text.ts'

test('folding drops tone marks, case and the stroke of đ, in either normal form', () => {
  expect(fold('Đà Nẵng')).toBe('da nang')
  expect(fold('Đà Nẵng'.normalize('NFD'))).toBe('da nang')
  expect(fold('Ủy ban')).toBe(fold('Uỷ ban'))
})

test.each([
  ['letters that old fonts show for Đ', 'Ðà Nẵng Ɖà Nẵng'],
  ['full width', 'Ｄà ｎẵｎｇ ｄａ ｎａｎｇ'],
  ['spaces of other widths, several, or around it', '\u00a0Đà\u2002Nẵng  Đà\u3000Nẵng '],
  ['what nobody sees', 'Đ\u200bà N\u00adẵ\ufeffng\u2060 Đ\u034fà\u200d Nẵng\ufe0f'],
])('folding sees through %s', (_, text) => expect(fold(text)).toBe('da nang da nang'))

test('a text as spelled keeps the marks that folding drops', () => {
  expect(spelled('BÁN')).toBe(spelled('bán'.normalize('NFD')))
  expect(spelled('bán')).not.toBe(spelled('ban'))
  expect(spelled('Ðà\u200b Nẵng')).toBe('đà nẵng')
})

test.each([
  ['Hòa Bình', 'Hoà Bình'],
  ['Ủy ban', 'Uỷ ban'],
  ['Thúy', 'Thuý'],
  ['KHỎE', 'khoẻ'],
  ['Qúy', 'Quý'],
])('the place of a tone is no part of the spelling: %s', (old, today) => expect(spelled(old)).toBe(spelled(today)))

test.each([
  ['Cua', 'Của'],
  ['hoàn', 'hoán'],
  ['mía', 'miá'],
  ['hoả', 'hoã'],
  ['òă', 'oằ'],
])('but the tone is, and letters that make no such pair keep theirs: %s is not %s', (one, other) =>
  expect(spelled(one)).not.toBe(spelled(other)),
)

test('what is found is ordered by folded name, then by id', () => {
  const keys = [searchKeyOf('Ba', 'place/a'), searchKeyOf('Bạ', 'place/z'), searchKeyOf('Ba Chẽ', 'place/b')]
  expect(keys.toReversed().toSorted(byCodePoint)).toEqual(keys)
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

test('a text is taken apart word by word as it would be as a whole', () => {
  const whole = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .toLowerCase()
      .replace(/[\u00f0\u0256]/g, 'đ')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
  const word = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Hoà', 'Ð', '\u00ad', '\u00a0', 'x'.repeat(100)),
  )
  fc.assert(fc.property(fc.array(word), (words) => bare(words.join(' ')) === whole(words.join(' '))))
})
