import { describe, expect, test } from 'vitest'
import type { ChartModel } from '../../src/chart/chart-model.ts'
import { layout } from '../../src/chart/layout.ts'
import type { DrawOptions } from '../../src/chart/pen.ts'
import { drawableOf } from '../../src/chart/pictured.ts'
import { sheet } from '../../src/chart/sheet.ts'
import { svg } from '../../src/chart/svg.ts'
import { drawnDayOf } from '../../src/chart/turning-days.ts'
import { drawn, item, itemsIn, NOW, nameOf, said } from './drawn.ts'
import { randomChart, SHAPES, type Shape } from './random-chart.ts'
import { SMALL } from './small-chart.ts'
import { type Element, elementsIn, parsed, textOf } from './xml.ts'

describe('a chart as SVG', () => {
  const root = drawn(SMALL)

  test('shows the words of every place, body, post and link', () => {
    const text = textOf(root)
    for (const { label } of [...SMALL.places, ...SMALL.bodies, ...SMALL.posts]) expect(text).toContain(label)
    expect(said(item(root, 'holding/1'))).toBe('M3 · Tạm dừng có ghi nhận tại đây')
    expect(said(item(root, 'pair/2 place/a'))).toBe('M2 · Tạm dừng chưa thấy nguồn tại đây')
    expect(said(item(root, 'pair/x'))).toBe('BT · Chưa rõ cặp loại chức danh')
    expect(said(item(root, 'merger/1'))).toBe('M1 · Tạm dừng hợp nhất cơ quan')
  })

  test('says of what sources are only read to say, in pill and name, that it is a reading', () => {
    const links = SMALL.links.map((link) => ({ ...link, basis: 'INTERPRETED' as const }))
    const read = drawn({ ...SMALL, links: links.filter(({ kind }) => kind !== 'PilotLink' && kind !== 'PostPair') })
    expect(said(item(read, 'holding/1'))).toBe('M3 · Tạm dừng có ghi nhận tại đây (một cách hiểu)')
    expect(said(item(read, 'merger/1'))).toBe('M1 · Tạm dừng hợp nhất cơ quan (một cách hiểu)')
    expect(nameOf(read, 'holding/1')).toContain('có ghi nhận tại đây (một cách hiểu): ')
    expect(nameOf(read, 'merger/1')).toContain('hợp nhất cơ quan (một cách hiểu): ')
  })

  test('says of a pair in force that no source shows that nobody knows whether it is done, and of nothing else', () => {
    const before = { day: '2020-01-01' } as const
    const hedge = 'chưa thấy nguồn tại đây (không rõ đã làm chưa)'
    const named = (options: Partial<DrawOptions>) => SMALL.links.map(({ id }) => nameOf(drawn(SMALL, options), id))
    expect(named(before).filter((name) => name.includes(hedge))).toHaveLength(1)
    expect(nameOf(drawn(SMALL, before), 'pair/2 place/a')).toContain(hedge)
    expect(named({}).filter((name) => name.includes(hedge))).toEqual([])
    const legendOn = (day: DrawOptions['day']) =>
      sheet(layout(SMALL, { language: 'vi' }), { day, theme: 'light', title: '', source: '', fonts: null })
    expect(legendOn('2020-01-01')).toContain(`>${hedge} <`)
    expect(legendOn('2022-08-31')).not.toContain('không rõ đã làm chưa')
  })

  test('is the same on a day as on the first of those on which it looks so', () => {
    for (const [seed, shape] of SHAPES.entries()) {
      const made = layout(randomChart(seed, shape), { language: 'vi' })
      const on = (day: DrawOptions['day']) => svg(made, { ...NOW, day, label: 'x' })
      const days = ['1990-01-01', '2018-06-30', '2019-12-31', '2022-07-06', '2022-07-07', '2023-05-05', '2026-01-01']
      for (const day of days as DrawOptions['day'][]) expect(on(drawnDayOf(made, day))).toBe(on(day))
    }
  })

  test('of two days draws what a filter lets through on either of them', () => {
    const days = { day: '2022-08-31', base: '2020-01-01' } as const
    const has = (state: 'ACTIVE' | 'ENDED', options = {}) =>
      item(drawn(SMALL, { ...options, filter: { standings: new Set([state]) } }), 'holding/1') !== undefined
    expect([has('ACTIVE', days), has('ACTIVE'), has('ENDED', days)]).toEqual([true, false, false])
    const asked = { language: 'vi', theme: 'light', title: '', source: '', closed: [], levels: null, branches: null }
    const filter = { standings: ['ACTIVE'], models: null, evidenced: null, onlyLinked: true } as const
    const { layout: made } = drawableOf({ ...asked, ...filter, ...days, theme: 'light', model: SMALL })
    expect(made.lines.some(({ link }) => link.id === 'holding/1')).toBe(true)
  })

  test('draws no two kinds of link with the same line and the same ends', () => {
    const look = (id: string) => {
      const paths = elementsIn(item(root, id) ?? root).filter(({ name }) => name === 'path')
      return JSON.stringify(
        paths.map(({ attributes: { d = '', ...look } }) => [
          d.replace(/^M[\d. ]+L.*/, ''),
          look['stroke-width'],
          look['fill'],
        ]),
      )
    }
    const looks = ['holding/1', 'pair/2 place/a', 'pair/x', 'merger/1'].map(look)
    expect(new Set(looks).size).toBe(4)
  })

  test('tells what is presumed, unknown or not there by a border and a mark', () => {
    const bordersOf = (id: string) =>
      elementsIn(item(root, id) ?? root)
        .map(({ attributes }) => attributes['stroke-dasharray'])
        .filter(Boolean)
    const borders = ['org/p', 'org/p/1', 'org/p/2', 'org/s/2'].map(bordersOf)
    expect(new Set(borders.map(String)).size).toBe(4)
    expect(nameOf(root, 'org/p/1')).toBe('Ban Tổ chức (Đảng); suy ra')
    expect(nameOf(root, 'org/s/2')).toBe('Thanh tra (Nhà nước); không có vào ngày này')
  })

  test('marks an arrangement of which the sources leave open whether it goes on', () => {
    const doubted = SMALL.links.map((link) => ({ ...link, exists: ['UNKNOWN' as const] }))
    const other = drawn({ ...SMALL, links: doubted })
    const paths = (one: Element, id: string) =>
      elementsIn(item(one, id) ?? one).filter(({ name }) => name === 'path').length
    expect(nameOf(other, 'holding/1')).toBe(`${nameOf(root, 'holding/1')}; chưa rõ có hay không`)
    expect(paths(other, 'holding/1')).toBe(paths(root, 'holding/1') + 1)
    expect(nameOf(other, 'pair/2 place/a')).toBe(nameOf(root, 'pair/2 place/a'))
    expect(nameOf(other, 'post/p/1')).toBe(
      'Trưởng Ban Tổ chức; suy ra; M3 · Tạm dừng · có ghi nhận tại đây, chưa rõ có hay không: Giám đốc Sở Nội vụ',
    )
  })

  test('counts in a head what is in the place and below it', () => {
    expect(said(item(root, 'place/a'))).toBe(
      'Tỉnh Hải Lĩnh Cấp tỉnh 5 Tạm dừng 1 Chưa rõ 4 có ghi nhận (hợp nhất cơ quan: 1)',
    )
    expect(said(item(root, 'place/b'))).toBe('Huyện An Mộc Cấp huyện 1 Tạm dừng 1 có ghi nhận')
    const folded = drawn(SMALL, {}, ['place/a'])
    expect(said(item(folded, 'place/a'))).toBe(
      'Tỉnh Hải Lĩnh Cấp tỉnh · 1 địa bàn, 7 cơ quan 5 Tạm dừng 1 Chưa rõ 4 có ghi nhận',
    )
    expect(item(folded, 'place/b')).toBeUndefined()
  })

  test('says in a head what bodies run as one are called, and of what no source shows that it is not known to be done', () => {
    const merger = drawn(SMALL, { filter: { kinds: new Set(['BodyMerger']) } })
    expect(said(item(merger, 'place/a'))).toBe('Tỉnh Hải Lĩnh Cấp tỉnh 1 Tạm dừng 1 có ghi nhận (hợp nhất cơ quan)')
    const active = drawn(SMALL, { day: '2019-01-01' })
    const counts = '5 Có hiệu lực (không rõ đã làm chưa: 1)'
    expect(said(item(active, 'place/a'))).toContain(counts)
    expect(nameOf(active, 'place/a')).toBe(
      `Tỉnh Hải Lĩnh, Cấp tỉnh; ${counts}; 1 Chưa rõ; 4 có ghi nhận (hợp nhất cơ quan: 1)`,
    )
    const pilot = drawn(SMALL, { day: '2019-01-01', filter: { kinds: new Set(['PilotLink']) } })
    expect(said(item(pilot, 'place/a'))).toBe('Tỉnh Hải Lĩnh Cấp tỉnh 1 Có hiệu lực (không rõ đã làm chưa)')
  })

  test('counts in fewer words where there is less room, and never surer', () => {
    const of = (length: number) => {
      const [place, ...rest] = SMALL.places
      const named = { ...place, level: 'x'.repeat(length) } as (typeof SMALL.places)[number]
      const one = drawn({ ...SMALL, places: [named, ...rest] }, { day: '2019-01-01' })
      return said(item(one, 'place/a')).replace(/^.*x /, '')
    }
    expect([30, 47, 75, 90].map(of)).toEqual([
      '5 Có hiệu lực (không rõ đã làm chưa: 1) 1 Chưa rõ 4 có ghi nhận (hợp nhất cơ quan: 1)',
      '5 Có hiệu lực (không rõ đã làm chưa: 1) 1 Chưa rõ 4 có ghi nhận',
      '5 (không rõ đã làm chưa: 1) 1 4 có ghi nhận',
      '5 (?: 1) 1 4 có ghi nhận',
    ])
  })

  test('follows the day without a new layout', () => {
    const made = layout(SMALL, { language: 'vi' })
    const on = (day: DrawOptions['day']) => said(item(parsed(svg(made, { ...NOW, day, label: 'x' })), 'holding/1'))
    expect(
      ['2018-08-06', '2018-08-07', '2022-07-06', '2022-07-07'].map(
        (day) => on(day as DrawOptions['day']).split(' có')[0],
      ),
    ).toEqual([...['M3 · Chưa bắt đầu', 'M3 · Có hiệu lực', 'M3 · Có hiệu lực', 'M3 · Tạm dừng']])
  })

  test('takes away what a filter leaves out, and counts it no longer', () => {
    const filtered = drawn(SMALL, { filter: { kinds: new Set(['PilotLink']), standings: new Set(['SUSPENDED']) } })
    const links = itemsIn(filtered)
      .map(({ attributes }) => attributes['data-id'] ?? '')
      .filter((id) => /^(holding|pair|merger)/.test(id))
    expect(links).toEqual(['pair/2 place/a'])
    expect(said(item(filtered, 'place/a'))).toBe('Tỉnh Hải Lĩnh Cấp tỉnh 1 Tạm dừng')
  })
})

describe('for who does not see it', () => {
  const root = drawn(SMALL)

  test('every group is an item or says that it is none, and every item can be reached', () => {
    const groups = elementsIn(root).filter(({ name }) => name === 'g')
    for (const { attributes } of groups) expect(['treeitem', 'none']).toContain(attributes['role'])
    for (const { attributes } of itemsIn(root))
      expect(attributes).toMatchObject({
        tabindex: '-1',
        'data-id': expect.anything(),
        'aria-level': expect.stringMatching(/^\d+$/),
      })
    expect(itemsIn(root)).toHaveLength(
      SMALL.places.length + SMALL.bodies.length + SMALL.posts.length + SMALL.links.length - 1,
    )
  })

  test('each tells which of how many it is, below what it answers to', () => {
    const told = (id: string) => {
      const { 'aria-level': level, 'aria-posinset': position, 'aria-setsize': of } = item(root, id)?.attributes ?? {}
      return `level ${level}, ${position} of ${of}`
    }
    const ids = [
      'place/a',
      'place/b',
      'org/p',
      'org/s',
      'org/p/1',
      'org/p/2',
      'org/s/1',
      'post/p/1',
      'holding/1',
      'merger/1',
    ]
    expect(Object.fromEntries(ids.map((id) => [id, told(id)]))).toEqual({
      'place/a': 'level 1, 1 of 1',
      'place/b': 'level 2, 3 of 3',
      'org/p': 'level 2, 1 of 3',
      'org/s': 'level 2, 2 of 3',
      'org/p/1': 'level 3, 2 of 3',
      'org/p/2': 'level 3, 3 of 3',
      'org/s/1': 'level 3, 2 of 3',
      'post/p/1': 'level 4, 1 of 1',
      'holding/1': 'level 4, 2 of 2',
      'merger/1': 'level 4, 1 of 2',
    })
  })

  test('that does not change with the part that is drawn', () => {
    const made = layout(randomChart(3, { ...SHAPES[4], places: 8 } as Shape), { language: 'vi' })
    const places = (root: Element) =>
      new Map(
        itemsIn(root).map(({ attributes: { 'data-id': id, 'aria-setsize': of, 'aria-posinset': at } }) => [
          id,
          `${at} ${of}`,
        ]),
      )
    const whole = places(parsed(svg(made, { ...NOW, label: 'x' })))
    const window = { top: made.height / 2, bottom: made.height / 2 + 400 }
    const part = places(parsed(svg(made, { ...NOW, label: 'x', window })))
    expect(part.size).toBeGreaterThan(10)
    expect(part.size).toBeLessThan(whole.size / 2)
    expect([...part].filter(([id, place]) => whole.get(id) !== place)).toEqual([])
  })

  test('a link that a filter leaves out is not counted', () => {
    const filtered = drawn(SMALL, { filter: { kinds: new Set(['BodyMerger']) } })
    expect(item(filtered, 'merger/1')?.attributes).toMatchObject({ 'aria-posinset': '1', 'aria-setsize': '1' })
  })

  test('the name of each begins with the words that are seen, and tells the other post', () => {
    for (const { id, label } of [...SMALL.places, ...SMALL.bodies, ...SMALL.posts])
      expect(nameOf(root, id).startsWith(label), id).toBe(true)
    expect(nameOf(root, 'holding/1')).toBe(
      'M3 · Tạm dừng · có ghi nhận tại đây: Trưởng Ban Tổ chức đồng thời là Giám đốc Sở Nội vụ',
    )
    expect(nameOf(root, 'post/p/1')).toBe(
      'Trưởng Ban Tổ chức; suy ra; M3 · Tạm dừng · có ghi nhận tại đây: Giám đốc Sở Nội vụ',
    )
  })

  test('every line of text ends with a space, so that no two words become one', () => {
    const lines = elementsIn(root).filter(
      ({ name, children }) =>
        (name === 'text' || name === 'tspan') && children.every((child) => typeof child === 'string'),
    )
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) expect(textOf(line)).toMatch(/\S $/)
  })
})

describe('a picture that stands alone', () => {
  const options = { day: '2022-08-31', theme: 'dark', title: 'Sơ đồ', source: 'Nguồn: bản ghi 7', fonts: null } as const
  const text = sheet(layout(SMALL, { language: 'vi' }), options)

  test('has its title, day, columns, legend and source, and says what it could not draw', () => {
    const words = textOf(parsed(text))
    for (const part of [
      'Sơ đồ',
      'tại ngày 31/08/2022',
      'Đảng',
      'Nhà nước',
      'Tạm dừng',
      'suy ra',
      'bản ghi 7',
      '1 liên kết không vẽ được',
    ])
      expect(words).toContain(part)
  })

  test('explains no sign that it has not', () => {
    const plain = sheet(layout({ ...SMALL, links: [] }, { language: 'en' }), options)
    expect(textOf(parsed(plain))).not.toMatch(/Suspended|evidence/)
  })

  test('is one image that anybody may load: without scripts, styles of its own or addresses', () => {
    expect(parsed(text).attributes).toMatchObject({ role: 'img', 'aria-label': 'Sơ đồ, tại ngày 31/08/2022' })
    expect(text).not.toMatch(/<script|style=|href|on\w+=|treeitem/)
    const carrying = sheet(layout(SMALL, { language: 'vi' }), {
      ...options,
      fonts: { regular: 'AAAA', semibold: 'BBBB' },
    })
    expect(carrying).toContain('url(data:font/woff2;base64,AAAA)')
  })

  test('says so where there is nothing to draw', () => {
    const empty = { ...SMALL, places: [], bodies: [], posts: [], links: [] }
    expect(textOf(parsed(sheet(layout(empty, { language: 'vi' }), options)))).toContain('Không có gì để vẽ')
  })
})

describe('hostile words', () => {
  const EVIL = [
    '"><script>alert(1)</script>',
    "'--></tspan></svg>",
    '&#x0;&lt;&amp;',
    'a\u0000\u0008\ud800b\uffff',
    '\u202eright\u2066left',
    '<![CDATA[x]]>',
    'שלום עולם',
    'x'.repeat(3000),
    '\u00a0',
  ]
  const evil = (text: string): ChartModel => {
    const swap = <T extends { readonly label: string }>(one: T): T => ({
      ...one,
      label: `${text} ${one.label}`,
      level: text,
    })
    const keys = (id: string) => `${id}${text}`
    return {
      ...SMALL,
      branches: SMALL.branches.map(swap),
      places: SMALL.places.map((place) =>
        swap({ ...place, id: keys(place.id), parent: place.parent && keys(place.parent) }),
      ),
      bodies: SMALL.bodies.map((body) => swap({ ...body, place: body.place && keys(body.place) })),
      posts: SMALL.posts.map(swap),
      links: SMALL.links.map((link) => ({ ...link, code: text, id: keys(link.id), place: null })),
    }
  }

  test.each(EVIL.map((text) => [text.slice(0, 30), text]))('%j in every field stay words', (_shown, text) => {
    const made = layout(evil(text), { language: 'vi' })
    const root = parsed(svg(made, { ...NOW, label: text }))
    const names = new Set(elementsIn(root).map(({ name }) => name))
    expect([...names].toSorted()).toEqual([
      'circle',
      'g',
      'path',
      'rect',
      'svg',
      'text',
      ...(names.has('tspan') ? ['tspan'] : []),
    ])
    expect(itemsIn(root).length).toBeGreaterThan(15)
    expect(
      parsed(sheet(made, { day: '2022-08-31', theme: 'light', title: text, source: text, fonts: null })).name,
    ).toBe('svg')
  })

  test('of another direction are kept apart in the name of what they stand in', () => {
    expect(
      nameOf(drawn({ ...SMALL, posts: SMALL.posts.map((post) => ({ ...post, label: 'שלום' })) }), 'holding/1'),
    ).toContain('\u2068שלום\u2069 đồng thời là \u2068שלום\u2069')
  })
})
