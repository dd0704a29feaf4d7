import { describe, expect, test } from 'vitest'
import type { Name } from '../../src/model/name.ts'
import { abbreviationsOf, writtenOut } from '../../src/rules/abbreviations.ts'

const called = (shown: string, ...others: readonly string[]) => ({
  names: [shown, ...others].map(
    (text, at): Name => ({
      ...{ language: 'vi', text, use: at === 0 ? 'PREFERRED' : 'ALTERNATE' },
      valid: { from: null, to: null },
    }),
  ),
})
const shortIn = (...all: Parameters<typeof called>[]) =>
  Object.fromEntries(abbreviationsOf(all.map((names) => called(...names))))

describe('a short form', () => {
  test.each<[readonly [string, ...string[]], Readonly<Record<string, readonly string[]>>]>([
    [['Thị xã', 'TX'], { tx: ['Thị xã'] }],
    [['Quận', 'Q'], { q: ['Quận'] }],
    [['Ủy ban nhân dân cấp tỉnh', 'UBND cấp tỉnh'], { ubnd: ['Ủy ban nhân dân'] }],
    [['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT'], { gddt: ['Giáo dục và Đào tạo'] }],
    [['Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH'], { ldtbxh: ['Lao động - Thương binh và Xã hội'] }],
    [['Ban Tổ chức cấp ủy', 'Ban Tổ chức Tỉnh ủy', 'BTC Tỉnh ủy'], { btc: ['Ban Tổ chức'] }],
    [['Department of Physics', 'DP'], { dp: ['Department of Physics'] }],
  ])('is what another name has the first letters for: %j', (names, wanted) =>
    expect(shortIn([...names])).toEqual(wanted),
  )

  test.each<readonly [string, ...string[]]>([
    ['Cấp ủy cấp tỉnh', 'Tỉnh ủy'],
    ['Thanh tra cấp tỉnh', 'Thanh tra tỉnh'],
    ['Văn phòng Ủy ban nhân dân cấp tỉnh', 'Văn phòng UBND'],
    ['Đảng', 'Đảng'],
    ['Faculty', 'School'],
  ])('is no other name that says something else: %s, %s', (shown, ...others) =>
    expect(shortIn([shown, ...others])).toEqual({}),
  )

  test('is none of a name in another language, nor one that is shown', () => {
    const [vi, en] = [called('Thị xã').names[0], called('TX').names[0]]
    expect(abbreviationsOf([{ names: [vi, { ...en, language: 'en', use: 'ALTERNATE' }] as Name[] }]).size).toBe(0)
    expect(abbreviationsOf([called('TX', 'Thị xã')]).size).toBe(0)
  })

  test('may stand for several things', () => {
    expect(shortIn(['Ban Tổ chức', 'BTC'], ['Bộ Tài chính', 'BTC'], ['Ban tổ chức', 'BTC'])).toEqual({
      btc: ['Ban Tổ chức', 'Bộ Tài chính'],
    })
  })
})

describe('a text', () => {
  const known = abbreviationsOf([
    called('Thành phố', 'TP'),
    called('Quận', 'Q'),
    called('Ủy ban nhân dân', 'UBND'),
    called('Giáo dục và Đào tạo', 'GD&ĐT'),
    called('Ban Tổ chức', 'BTC'),
    called('Bộ Tài chính', 'BTC'),
  ])

  test.each<[string, readonly string[]]>([
    ['TP. Hạ Long', ['Thành phố Hạ Long']],
    ['tp ha long', ['Thành phố ha long']],
    ['Q. 1', ['Quận 1']],
    ['Q1', ['Quận 1']],
    ['Chủ tịch UBND TP Hạ Long', ['Chủ tịch Ủy ban nhân dân Thành phố Hạ Long']],
    ['Sở GD - ĐT, Bà Rịa - Vũng Tàu', ['Sở Giáo dục và Đào tạo Bà Rịa - Vũng Tàu']],
    ['Sở GDĐT', ['Sở Giáo dục và Đào tạo']],
    ['BTC tỉnh ủy', ['Ban Tổ chức tỉnh ủy', 'Bộ Tài chính tỉnh ủy']],
  ])('has its short forms written out: %s', (text, wanted) => expect(writtenOut(text, known)).toEqual(wanted))

  test.each(['Hạ Long', 'Q', 'M3', '16-TB/TW', 'UBN', 'TPX', ''])('has none: "%s"', (text) =>
    expect(writtenOut(text, known)).toEqual([]),
  )

  test('is no more than three, however many things its short forms stand for', () => {
    expect(writtenOut('BTC BTC BTC', known)).toHaveLength(3)
    expect(writtenOut('TP', new Map())).toEqual([])
  })
})
