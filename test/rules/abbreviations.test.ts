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
    ['Ban Tổ chức Tỉnh ủy', 'BU'],
    ['Hội đồng nhân dân', 'HD'],
    ['Ủy ban nhân dân', 'UB'],
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

const INSPECTION = abbreviationsOf([
  called('Ủy ban Kiểm tra cấp ủy', 'UBKT cấp ủy'),
  called('Ủy ban Kiểm tra Tỉnh ủy', 'UBKTTU'),
])
const FOUR = ['Ban Tài chính', 'Ban Tổ chức', 'Bảo tàng Cổ', 'Bộ Tài chính']

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

  test.each<[string, readonly string[]]>([
    ['UBKT Tứ Kỳ', ['Ủy ban Kiểm tra Tỉnh ủy Kỳ', 'Ủy ban Kiểm tra Tứ Kỳ']],
    ['UBKT Tu Mơ Rông', ['Ủy ban Kiểm tra Tỉnh ủy Mơ Rông', 'Ủy ban Kiểm tra Tu Mơ Rông']],
    ['UBKTTU', ['Ủy ban Kiểm tra Tỉnh ủy']],
  ])('has a shorter form written out as well, since the next word may begin a name: %s', (text, wanted) =>
    expect(writtenOut(text, INSPECTION)).toEqual(wanted),
  )

  test.each<[string, readonly string[]]>([
    ["UBND Ia Q'Drai", ['Ủy ban nhân dân Ia Quận Drai', "Ủy ban nhân dân Ia Q'Drai"]],
    ['UB ND Q. 1', ['Ủy ban nhân dân Quận 1', 'UB ND Quận 1', 'Ủy ban nhân dân Q. 1']],
    ['UBND Q. 1', ['Ủy ban nhân dân Quận 1', 'Ủy ban nhân dân Q. 1']],
  ])('has a single letter, and several words, as they stand as well, since names have such: %s', (text, wanted) =>
    expect(writtenOut(text, known)).toEqual(wanted),
  )

  test.each<[string, readonly string[]]>([
    ['U.B.N.D. tỉnh Quảng Ninh', ['Ủy ban nhân dân tỉnh Quảng Ninh']],
    ['U B N D Ba Chẽ', ['Ủy ban nhân dân Ba Chẽ']],
    ['Sở G.D.Đ.T', ['Sở Giáo dục và Đào tạo']],
    ['Q１', ['Quận 1']],
    ['ＵＢＮＤ Ba Chẽ', ['Ủy ban nhân dân Ba Chẽ']],
    ['U\u200bB\u200bN\u200bD Ba Chẽ', ['Ủy ban nhân dân Ba Chẽ']],
    ['UB\u00adND', ['Ủy ban nhân dân']],
    ['(U.B.N.D)', ['Ủy ban nhân dân']],
  ])('has its short forms written out with whatever stands between the letters, or is not seen: %s', (text, wanted) =>
    expect(writtenOut(text, known)).toEqual(wanted),
  )

  test('is all that its short forms may mean', () => {
    expect(writtenOut('BTC - BTC', known)).toEqual([
      'Ban Tổ chức Ban Tổ chức',
      'Ban Tổ chức Bộ Tài chính',
      'Bộ Tài chính Ban Tổ chức',
      'Bộ Tài chính Bộ Tài chính',
    ])
    const others = abbreviationsOf(FOUR.map((name) => called(name, 'BTC')))
    expect(writtenOut('BTC', others)).toEqual(FOUR)
  })

  test('is the same in whatever order a world tells its words', () => {
    const of = (names: readonly string[]) =>
      writtenOut('BTC', abbreviationsOf(names.map((name) => called(name, 'BTC'))))
    expect(of(FOUR.toReversed())).toEqual(of(FOUR))
    expect(of(['Bán Tổ chức', 'Ban Tổ chức'])).toEqual(['Ban Tổ chức', 'Bán Tổ chức'])
  })

  test('is none, where it may mean more than twelve things, and else with the longest forms alone', () => {
    expect(writtenOut('BTC BTC BTC', known)).toHaveLength(8)
    expect(writtenOut('BTC BTC BTC BTC', known)).toEqual([])
    expect(writtenOut('BTC '.repeat(50), known)).toEqual([])
    expect(writtenOut('BTC', new Map([['btc', Array.from({ length: 200_000 }, (_, at) => `B${at}`)]]))).toEqual([])
    expect(writtenOut(`${'UBND '.repeat(20)}Ba Chẽ`, known)).toHaveLength(1)
    expect(writtenOut('Q 1, Q 2, Q 3, Q 4', known)).toEqual(['Quận 1, Quận 2, Quận 3, Quận 4'])
    expect(writtenOut('TP', new Map())).toEqual([])
  })
})
