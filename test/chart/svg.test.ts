import { describe, expect, test } from 'vitest'
import type { ChartModel } from '../../src/chart/chart-model.ts'
import { changesIn } from '../../src/chart/doubts.ts'
import { layout } from '../../src/chart/layout.ts'
import { changeGlyph } from '../../src/chart/marks.ts'
import { type DrawOptions, Pen } from '../../src/chart/pen.ts'
import { drawableOf } from '../../src/chart/pictured.ts'
import { nodesChanged } from '../../src/chart/rows.ts'
import { sheet } from '../../src/chart/sheet.ts'
import { svg } from '../../src/chart/svg.ts'
import { drawnDayOf } from '../../src/chart/turning-days.ts'
import { unionOf } from '../../src/chart/union.ts'
import { unionOfRevisions } from '../../src/chart/union-of-revisions.ts'
import { wordsIn } from '../../src/chart/words.ts'
import { randomChart, SHAPES, type Shape } from './random-chart.ts'
import { SMALL } from './small-chart.ts'
import { type Element, elementsIn, parsed, textOf, unescaped } from './xml.ts'

const NOW = { day: '2022-08-31', theme: 'light', mode: 'page' } as const satisfies DrawOptions
const drawn = (model: ChartModel, options: Partial<DrawOptions> = {}, closed: readonly string[] = []) =>
  parsed(svg(layout(model, { language: 'vi', closed: new Set(closed) }), { ...NOW, ...options, label: 'Sơ đồ' }))
const itemsIn = (root: Element) => elementsIn(root).filter(({ attributes }) => attributes['role'] === 'treeitem')
const item = (root: Element, id: string) => itemsIn(root).find(({ attributes }) => attributes['data-id'] === id)
const nameOf = (root: Element, id: string) => unescaped(item(root, id)?.attributes['aria-label'] ?? '')
const said = (one: Element | undefined) => (one ? textOf(one).replace(/\s+/g, ' ').trim() : '')

describe('a chart as SVG', () => {
  const root = drawn(SMALL)

  test('shows the words of every place, body, post and link', () => {
    const text = textOf(root)
    for (const { label } of [...SMALL.places, ...SMALL.bodies, ...SMALL.posts]) expect(text).toContain(label)
    expect(said(item(root, 'holding/1'))).toBe('M3 · Tạm dừng có nguồn tại đây')
    expect(said(item(root, 'pair/2 place/a'))).toBe('M2 · Tạm dừng chưa thấy nguồn tại đây')
    expect(said(item(root, 'pair/x'))).toBe('BT · Chưa rõ cặp loại chức danh')
    expect(said(item(root, 'merger/1'))).toBe('M1 · Tạm dừng hợp nhất cơ quan')
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
      'Trưởng Ban Tổ chức; suy ra; M3 · Tạm dừng · có nguồn tại đây, chưa rõ có hay không: Giám đốc Sở Nội vụ',
    )
  })

  test('counts in a head what is in the place and below it', () => {
    expect(said(item(root, 'place/a'))).toBe('Tỉnh Hải Lĩnh Cấp tỉnh 5 Tạm dừng 1 Chưa rõ 4 có nguồn')
    expect(said(item(root, 'place/b'))).toBe('Huyện An Mộc Cấp huyện 1 Tạm dừng 1 có nguồn')
    const folded = drawn(SMALL, {}, ['place/a'])
    expect(said(item(folded, 'place/a'))).toBe(
      'Tỉnh Hải Lĩnh Cấp tỉnh · 1 địa bàn, 7 cơ quan 5 Tạm dừng 1 Chưa rõ 4 có nguồn',
    )
    expect(item(folded, 'place/b')).toBeUndefined()
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
      'M3 · Tạm dừng · có nguồn tại đây: Trưởng Ban Tổ chức đồng thời là Giám đốc Sở Nội vụ',
    )
    expect(nameOf(root, 'post/p/1')).toBe(
      'Trưởng Ban Tổ chức; suy ra; M3 · Tạm dừng · có nguồn tại đây: Giám đốc Sở Nội vụ',
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

describe('between two days', () => {
  const later: ChartModel = {
    ...SMALL,
    days: ['2025-08-01'],
    bodies: [
      ...SMALL.bodies.filter(({ id }) => id !== 'org/p/2'),
      {
        id: 'org/p/3',
        label: 'Ban Tuyên giáo và Dân vận',
        branch: 'PARTY',
        place: 'place/a',
        superiors: ['org/p'],
        exists: ['YES'],
      },
    ],
  }
  const root = drawn(unionOf(SMALL, later), { day: '2025-08-01', base: '2018-08-07' })

  test('a link says what it was and what it became', () => {
    expect(nameOf(root, 'holding/1')).toContain('M3 · Tạm dừng (Có hiệu lực → Tạm dừng)')
    expect(said(item(root, 'holding/1'))).toBe('M3 Tạm dừng có nguồn tại đây')
    expect(nameOf(root, 'pair/x')).toContain('BT · Chưa rõ · ')
  })

  test('what came and what went is marked and named', () => {
    expect(nameOf(root, 'org/p/3')).toBe('Ban Tuyên giáo và Dân vận (Đảng); mới')
    expect(nameOf(root, 'org/p/2')).toContain('không còn')
  })

  const MARKS = [
    ['mới', changeGlyph('NEW', 'change')],
    ['không còn', changeGlyph('GONE', 'change')],
    ['có thể mới có', changeGlyph('NEW', 'perhaps')],
    ['có thể không còn', changeGlyph('GONE', 'perhaps')],
  ] as const

  test('what surely and what perhaps came or went has four marks', () => {
    expect(new Set(MARKS.map(([, { path }]) => path)).size).toBe(4)
  })

  test.each([
    ['NO', 'YES', 'NEW', 'mới'],
    ['NO', 'PRESUMED', 'NEW', 'mới'],
    ['NO', 'UNKNOWN', 'NEW', 'có thể mới có'],
    ['YES', 'NO', 'GONE', 'không còn'],
    ['UNKNOWN', 'NO', 'GONE', 'có thể không còn'],
    ['YES', 'UNKNOWN', 'GONE', 'có thể không còn'],
    ['PRESUMED', 'UNKNOWN', 'GONE', 'có thể không còn'],
    ['UNKNOWN', 'YES', 'SAME', null],
    ['UNKNOWN', 'UNKNOWN', 'SAME', null],
    ['YES', 'PRESUMED', 'SAME', null],
  ] as const)('what was %s and is %s is %s, in the words %j', (before, after, change, word) => {
    const stays = <T>(one: T) => ({ ...one, exists: ['YES', 'YES'] as const })
    const [places, posts] = [SMALL.places.map(stays), SMALL.posts.map(stays)]
    const bodies = [...SMALL.bodies, ...later.bodies.filter(({ id }) => id === 'org/p/3')].map((one) =>
      one.id === 'org/p/3' ? { ...one, exists: [before, after] } : stays(one),
    )
    const days = ['2018-08-07', '2025-08-01'] as const
    const model: ChartModel = { ...later, days, places, posts, bodies }
    const [base, day] = days
    const told = nodesChanged(model, day, base)
    const root = drawn(model, { day, base })
    expect(told.map((one) => [one.change, wordsIn('vi')[one.voice][one.change]])).toEqual(word ? [[change, word]] : [])
    expect(
      nameOf(root, 'org/p/3')
        .split('; ')
        .slice(1)
        .filter((one) => !/chưa rõ|suy ra|không có vào/.test(one)),
    ).toEqual(word ? [word] : [])
    const pen = new Pen(layout(model, { language: 'vi' }), { day, base, theme: 'light', mode: 'page' })
    expect(changesIn(pen).map(([, one]) => one)).toEqual(word ? [word] : [])
    const drawnIn = elementsIn(item(root, 'org/p/3') ?? root).flatMap(({ attributes }) => attributes['d'] ?? [])
    const marks = MARKS.filter(([, glyph]) => drawnIn.includes(glyph.path)).map(([one]) => one)
    expect(marks).toEqual(word ? [word] : [])
    expect(changesIn(pen).map(([glyph]) => MARKS.find(([, one]) => one.path === glyph.path)?.[0])).toEqual(marks)
  })
})

describe('two revisions compared', () => {
  const active = [
    { from: '0001-01-01', state: 'NOT_STARTED' },
    { from: '2010-05-05', state: 'ACTIVE' },
  ] as const
  const [holding] = SMALL.links.filter(({ id }) => id === 'holding/1')
  const before: ChartModel = {
    ...SMALL,
    bodies: SMALL.bodies.filter(({ id }) => id !== 'org/b'),
    links: [
      ...(holding ? [{ ...holding, id: 'holding/withdrawn' }] : []),
      ...SMALL.links
        .filter(({ id }) => id !== 'holding/1')
        .map((link) => (link.id === 'pair/2 place/a' ? { ...link, history: active } : link)),
    ],
  }
  const model = unionOfRevisions(before, SMALL, '3')
  const root = drawn(model, { base: NOW.day })

  test('a link says how it was known to stand on the same day, and how it is now', () => {
    expect(nameOf(root, 'pair/2 place/a')).toContain('M2 · Tạm dừng (Có hiệu lực → Tạm dừng)')
    expect(nameOf(root, 'merger/1')).toContain('M1 · Tạm dừng · ')
  })

  test('what only one of them has is drawn as that one knows it, marked and named', () => {
    expect(nameOf(root, 'holding/1')).toContain('M3 · Tạm dừng (mới ghi nhận)')
    expect(nameOf(root, 'holding/withdrawn')).toContain('M3 · Tạm dừng (không còn được ghi nhận)')
    expect(said(item(root, 'holding/withdrawn'))).toBe('M3 Tạm dừng có nguồn tại đây')
    expect(nameOf(root, 'org/b')).toContain('mới ghi nhận')
    const marks = (id: string) => JSON.stringify(elementsIn(item(root, id) ?? root).map(({ attributes }) => attributes))
    expect([marks('holding/1'), marks('holding/withdrawn')]).toEqual([
      ...[expect.stringContaining('M-4 0h8M0-4v8'), expect.stringContaining('"M-4 0h8"')],
    ])
  })

  test('what is no longer recorded is not counted', () => {
    const counted = (of: ChartModel) => nameOf(drawn(of, { base: NOW.day }), 'place/a')
    expect(counted(model)).toBe(counted(SMALL))
  })

  test('a day looks as the first of those on which both are known so', () => {
    const made = layout(model, { language: 'vi' })
    const on = (day: DrawOptions['day']) => svg(made, { ...NOW, day, base: day, label: 'x' })
    for (const day of ['1990-01-01', '2010-06-01', '2018-08-07', '2022-07-06', '2026-01-01'] as const)
      expect(on(drawnDayOf(made, day))).toBe(on(day))
  })

  test('the picture says with which revision, and of which day where that is another', () => {
    const titled = (base: DrawOptions['day']) =>
      textOf(parsed(sheet(layout(model, { language: 'en' }), { ...NOW, base, title: 'x', source: '', fonts: null })))
    expect(titled(NOW.day)).toContain('as of 31/08/2022, compared with what was known at revision 3')
    expect(titled('2018-08-07')).toContain('compared with 07/08/2018 as known at revision 3')
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
