import { expect, test } from 'vitest'
import { byCodePoint, caseFold, fold, sortKeyOf } from '../../src/model/text.ts'

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
