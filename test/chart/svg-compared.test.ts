import { describe, expect, test } from 'vitest'
import { nodesChanged } from '../../src/chart/changes.ts'
import type { ChartModel } from '../../src/chart/chart-model.ts'
import { changesIn } from '../../src/chart/doubts.ts'
import { layout } from '../../src/chart/layout.ts'
import { changeGlyph } from '../../src/chart/marks.ts'
import { type DrawOptions, Pen } from '../../src/chart/pen.ts'
import { sheet } from '../../src/chart/sheet.ts'
import { svg } from '../../src/chart/svg.ts'
import { drawnDayOf } from '../../src/chart/turning-days.ts'
import { unionOf } from '../../src/chart/union.ts'
import { unionOfRevisions } from '../../src/chart/union-of-revisions.ts'
import { wordsIn } from '../../src/chart/words.ts'
import { drawn, item, NOW, nameOf, said } from './drawn.ts'
import { SMALL } from './small-chart.ts'
import { elementsIn, parsed, textOf } from './xml.ts'

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
    expect(said(item(root, 'holding/1'))).toBe('M3 Tạm dừng có ghi nhận tại đây')
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
  const model = unionOfRevisions(before, SMALL, { called: '3', isLater: false })
  const root = drawn(model, { base: NOW.day })

  test('a link says how it was known to stand on the same day, and how it is now', () => {
    expect(nameOf(root, 'pair/2 place/a')).toContain('M2 · Tạm dừng (Có hiệu lực → Tạm dừng)')
    expect(nameOf(root, 'merger/1')).toContain('M1 · Tạm dừng · ')
  })

  test('what only one of them has is drawn as that one knows it, marked and named', () => {
    expect(nameOf(root, 'holding/1')).toContain('M3 · Tạm dừng (mới ghi nhận)')
    expect(nameOf(root, 'holding/withdrawn')).toContain('M3 · Tạm dừng (không còn được ghi nhận)')
    expect(said(item(root, 'holding/withdrawn'))).toBe('M3 Tạm dừng có ghi nhận tại đây')
    expect(nameOf(root, 'org/b')).toContain('mới ghi nhận')
    const marks = (id: string) => JSON.stringify(elementsIn(item(root, id) ?? root).map(({ attributes }) => attributes))
    expect([marks('holding/1'), marks('holding/withdrawn')]).toEqual([
      ...[expect.stringContaining('M-4 0h8M0-4v8'), expect.stringContaining('"M-4 0h8"')],
    ])
  })

  test('where the earlier one is shown, what the later one alone has is not recorded yet, and what it lost is told as that', () => {
    const turned = unionOfRevisions(SMALL, before, { called: '7', isLater: true })
    const earlier = drawn(turned, { base: NOW.day })
    expect(nameOf(earlier, 'holding/1')).toContain('M3 · Tạm dừng (chưa được ghi nhận)')
    expect(nameOf(earlier, 'holding/withdrawn')).toContain('M3 · Tạm dừng (về sau không còn được ghi nhận)')
    expect(nameOf(earlier, 'org/b')).toContain('chưa được ghi nhận')
    const legend = (of: ChartModel, language: string) => {
      const options = { day: NOW.day, base: NOW.day, theme: 'light', mode: 'page' } as const
      return changesIn(new Pen(layout(of, { language }), options)).map(([, word]) => word)
    }
    expect(legend(turned, 'vi')).toEqual(['về sau không còn được ghi nhận', 'chưa được ghi nhận'])
    const [then, now] = [SMALL, before].map((one) => ({ ...one, language: 'en' })) as [ChartModel, ChartModel]
    expect(legend(unionOfRevisions(then, now, { called: '7', isLater: true }), 'en')).toEqual([
      'no longer recorded later',
      'not recorded yet',
    ])
    expect(legend(model, 'en')).toEqual(['recorded since', 'no longer recorded'])
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
