import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FONT, MADE_FROM } from '../../src/chart/font/widths.ts'
import { clean, widthOf } from '../../src/chart/measure.ts'
import { POST } from '../../src/chart/measures.ts'
import { wrap } from '../../src/chart/wrap.ts'

const VIETNAMESE = 'Trưởng Ban Tổ chức Tỉnh ủy'

describe('a text', () => {
  test('is as wide however its letters are composed and its words are parted', () => {
    const odd = [
      VIETNAMESE.normalize('NFD'),
      ` ${VIETNAMESE.replaceAll(' ', '\u00a0')}\n`,
      VIETNAMESE.replaceAll(' ', '\u2003 '),
    ]
    for (const text of odd) expect(clean(text)).toBe(VIETNAMESE)
    expect(wrap(VIETNAMESE.normalize('NFD'), 400, POST)).toEqual([VIETNAMESE])
  })

  test('keeps no control, no half of a character, and no mark that turns the direction of others', () => {
    expect(clean('a\u0000b\u202ec\u2066d\ud800e\uffff\u0007')).toBe('abcd\ufffde')
  })

  test('has the width that the font gives its letters', () => {
    expect(widthOf('A', 1000, 'regular')).toBe(FONT.regular.widths[Array.from(FONT.characters).indexOf('A')])
    expect(widthOf('ở', 1000, 'regular')).toBeGreaterThan(widthOf('i', 1000, 'regular'))
    expect(widthOf('Đồng', 10, 'semibold')).toBeGreaterThan(widthOf('Đồng', 10, 'regular'))
  })

  test('is not taken for narrower where the font has not its letters', () => {
    expect(widthOf('漢', 10, 'regular')).toBeGreaterThanOrEqual(10)
    expect(widthOf('\u0301', 10, 'regular')).toBe(0)
  })
})

describe('a text in lines', () => {
  const sentence = 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện An Mộc (đồng thời phụ trách Tổ)'

  test('is broken between its words, and no line is too wide', () => {
    const lines = wrap(sentence, 160, POST)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join(' ')).toBe(sentence)
    for (const line of lines) expect(widthOf(line, POST.size, POST.weight)).toBeLessThanOrEqual(160)
  })

  test('breaks a word only where it is longer than a line', () => {
    const lines = wrap(`Sở ${'Wassergenossenschaft'.repeat(4)} nước`, 120, POST)
    expect(lines.join('').replaceAll(' ', '')).toBe(`Sở${'Wassergenossenschaft'.repeat(4)}nước`)
    for (const line of lines) expect(widthOf(line, POST.size, POST.weight)).toBeLessThanOrEqual(120)
  })

  test.each(['', ' ', '\u0000', '\u00a0'])('has none where there is nothing to see: %j', (text) =>
    expect(wrap(text, 100, POST)).toEqual([]),
  )
})

test.each([
  ['regular', 'be-vietnam-pro-400.woff2'],
  ['semibold', 'be-vietnam-pro-600.woff2'],
] as const)('the %s face is the file that its widths were made with; tools/font makes both', (weight, file) => {
  const bytes = readFileSync(new URL(`../../src/chart/font/${file}`, import.meta.url))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(MADE_FROM[weight].woff2)
  expect(FONT[weight].widths).toHaveLength(Array.from(FONT.characters).length)
})
