import { describe, expect, test } from 'vitest'
import type { ChartModel } from '../../src/chart/chart-model.ts'
import { layout } from '../../src/chart/layout.ts'
import type { Box, Layout } from '../../src/chart/picture.ts'
import { sheet } from '../../src/chart/sheet.ts'
import { svg, visibleIn } from '../../src/chart/svg.ts'
import { unionOf } from '../../src/chart/union.ts'
import { randomOf } from '../helpers/random.ts'
import { cardsOf, cross, goesThrough, overlap, segmentsOf } from './geometry.ts'
import { DAY, randomChart, SHAPES } from './random-chart.ts'

const cardsIn = ({ rows }: Layout['bands'][number]) => rows.flatMap(({ cards }) => cards)
const SEEDS = Array.from({ length: 12 }, (_, seed) => seed)
const charts = SHAPES.flatMap((shape) => SEEDS.map((seed) => randomChart(seed, shape)))

const someClosed = (model: ChartModel, seed: number) => {
  const random = randomOf(seed)
  return new Set(model.places.filter(() => random.chance(0.3)).map(({ id }) => id))
}
const open = charts.map((model) => ({ model, made: layout(model, { language: 'vi' }) }))
const folded = charts.map((model, at) => ({
  model,
  made: layout(model, { language: 'en', closed: someClosed(model, at) }),
}))
const all = [...open, ...folded]

const pairsOf = <T>(items: readonly T[]) =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const))
const isInside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w + 0.01 &&
  inner.y + inner.h <= outer.y + outer.h + 0.01

describe('a layout of any chart', () => {
  test('lays no card over another, and no band', () => {
    for (const { made } of all) {
      for (const { rows } of made.bands) {
        const cards = rows.flatMap((row) => row.cards)
        expect(pairsOf(cards).filter(([one, other]) => overlap(one, other))).toEqual([])
      }
      expect(
        made.bands.slice(1).every((band, at) => band.y >= (made.bands[at]?.y ?? 0) + (made.bands[at]?.h ?? 0)),
      ).toBe(true)
    }
  })

  test('keeps posts in their card one below the other, cards in their band, all on the sheet', () => {
    for (const { made } of all)
      for (const band of made.bands) {
        expect(isInside(band, { x: 0, y: 0, w: made.width, h: made.height })).toBe(true)
        for (const card of band.rows.flatMap(({ cards }) => cards)) {
          expect(isInside(card, band)).toBe(true)
          expect(card.posts.every((post) => isInside(post, card) && post.y >= card.y + card.headHeight)).toBe(true)
          expect(pairsOf(card.posts).filter(([one, other]) => overlap(one, other))).toEqual([])
        }
      }
  })

  test('gives every place that is not in a closed one a box, with all its bodies and posts where it is open', () => {
    for (const { model, made } of open)
      for (const { id } of [...model.places, ...model.bodies, ...model.posts]) expect(made.boxes.has(id), id).toBe(true)
    for (const { model, made } of folded) {
      const shown = new Set(made.bands.filter(({ isClosed }) => !isClosed).map(({ place }) => place.id))
      for (const { id, place } of model.bodies) expect(made.boxes.has(id), id).toBe(shown.has(place ?? ''))
    }
  })

  test('draws each link, counts it in a closed band, or says that it is not drawn', () => {
    for (const { model, made } of all) {
      const drawn = new Set(made.lines.map(({ link }) => link.id))
      const told = [...drawn, ...made.rolledUp.map(({ id }) => id), ...made.notDrawn.map(({ id }) => id)]
      expect(told.toSorted()).toEqual(model.links.map(({ id }) => id).toSorted())
    }
    expect(open.flatMap(({ made }) => made.rolledUp)).toEqual([])
    expect(folded.some(({ made }) => made.rolledUp.length > 0)).toBe(true)
    for (const { made } of folded)
      for (const link of made.rolledUp) {
        const ends = link.kind === 'BodyMerger' ? link.components : [link.mainPost, link.concurrentPost]
        expect(ends.filter((end) => made.boxes.has(end))).toEqual([])
      }
  })

  test('leads no line through a card', () => {
    for (const { made } of all) {
      const cards = cardsOf(made)
      for (const line of made.lines)
        for (const segment of segmentsOf(line))
          expect(
            cards.filter((card) => goesThrough(segment, card)).map(({ body }) => `${line.link.id} ${body.id}`),
          ).toEqual([])
    }
  })

  test('begins and ends each line at the edges of what it joins, or beside the head of the band that hides it', () => {
    for (const { made } of open)
      for (const { from, to, points } of made.lines) {
        const ends = [points[0], points.at(-1)]
        for (const box of [made.boxes.get(from), made.boxes.get(to)]) {
          const touched = ends.some(
            (end) =>
              box &&
              end &&
              [box.x, box.x + box.w].some((edge) => Math.abs(edge - end[0]) < 0.01) &&
              end[1] > box.y &&
              end[1] < box.y + box.h,
          )
          expect(touched).toBe(true)
        }
      }
  })

  test('lays no two lines over each other, and no pill over a pill or a card', () => {
    for (const { made } of all) {
      if (made.bundled > 0) continue
      const pills = made.lines.map(({ pill: [x, y] }) => ({ x: x - 60, y: y - 17, w: 120, h: 34 }))
      expect(pairsOf(pills).filter(([one, other]) => overlap(one, other))).toEqual([])
      expect(pills.filter((pill) => cardsOf(made).some((card) => overlap(pill, card)))).toEqual([])
      const flat = made.lines.flatMap(segmentsOf).filter(([[, y1], [, y2]]) => y1 === y2)
      const byHeight = Map.groupBy(flat, ([[, y]]) => y)
      for (const level of byHeight.values())
        for (const [[[a], [b]], [[c], [d]]] of pairsOf(level)) {
          const [right, left] = [Math.min(Math.max(a, b), Math.max(c, d)), Math.max(Math.min(a, b), Math.min(c, d))]
          expect(right - left).toBeLessThanOrEqual(0)
        }
    }
  })

  test('keeps the order of the branch at the left, and of posts in it', () => {
    for (const { made } of open)
      for (const band of made.bands) {
        const [branch] = made.index.columns[0] ?? []
        const first = band.rows.flatMap(({ cards }) => cards).filter(({ body }) => body.branch === branch?.code)
        const roots = first.filter(({ depth }) => depth === 0).map(({ body }) => made.index.model.bodies.indexOf(body))
        expect(roots).toEqual(roots.toSorted((a, b) => a - b))
        for (const { posts } of first) {
          const places = posts.map(({ post }) => made.index.model.posts.indexOf(post))
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }
  })

  test('reads every id once, a band before what is in it', () => {
    for (const { made } of all) {
      expect(new Set(made.order).size).toBeLessThanOrEqual(made.order.length)
      const boxed = [...made.boxes.keys()]
      const read = made.order.filter((id) => made.boxes.has(id))
      expect(read.toSorted()).toEqual(boxed.toSorted())
    }
  })

  test('finds for any window just what reaches into it', () => {
    for (const { made } of all) {
      const random = randomOf(made.height)
      const top = random.int(made.height)
      const window = { top, bottom: top + 300 }
      const { bands, lanes } = visibleIn(made, window)
      expect(bands).toEqual(made.bands.filter(({ y, h }) => y + h >= top && y < window.bottom))
      expect(lanes).toEqual(made.lanes.filter((line) => line.bottom >= top && line.top < window.bottom))
    }
  })

  test('offers breaks that cut no card', () => {
    for (const { made } of all)
      for (const y of made.breaks) expect(cardsOf(made).filter((card) => card.y < y && y < card.y + card.h)).toEqual([])
  })
})

/** The same chart with other ids: those of the first become those of the last. */
function renamed(model: ChartModel): ChartModel {
  const text = JSON.stringify(model)
  return JSON.parse(
    text.replace(/"((?:place|org|post|wild|pair)\/[^"]*)"/g, (_, id: string) => `"${[...id].toReversed().join('')}"`),
  )
}

const geometry = ({ bands, lines, width, height }: Layout) => ({
  ...{ width, height, bands: bands.map(({ x, y, w, h }) => [x, y, w, h]) },
  cards: bands.flatMap(({ rows }) => rows.flatMap(({ cards }) => cards.map(({ x, y, w, h }) => [x, y, w, h]))),
  lines: lines.map(({ points, pill }) => [points, pill]),
})

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

describe('the same chart', () => {
  test('is laid out and drawn in the same way again, and is not changed by it', () => {
    for (const model of charts) {
      const twice = [layout(frozen(model), { language: 'vi' }), layout(model, { language: 'vi' })]
      const [one, other] = twice.map((made) => svg(made, { day: DAY, theme: 'light', mode: 'page', label: 'x' }))
      expect(one).toBe(other)
    }
  })

  test('has the same boxes whatever its things are called within', () => {
    for (const { model, made } of open)
      expect(geometry(layout(renamed(model), { language: 'vi' }))).toEqual(geometry(made))
  })

  test('has the same boxes on both days of a union, and all of each', () => {
    for (const { model } of open) {
      const later = {
        ...model,
        days: ['2025-08-01' as const],
        bodies: model.bodies.slice(1),
        posts: model.posts.slice(0, -1),
      }
      const union = unionOf(model, later)
      const made = layout(union, { language: 'vi' })
      expect(union.days).toEqual([DAY, '2025-08-01'])
      expect(union.bodies.every(({ exists }) => exists.length === 2)).toBe(true)
      for (const { id } of [...model.bodies, ...model.posts]) expect(made.boxes.has(id)).toBe(true)
    }
  })
})

describe('pairs of a model at one place', () => {
  const inPairs = { places: 9, bodiesAPlace: 14, postsABody: 2, branches: 2, wildLinks: 0, pairsAPlace: 9 }

  test('face each other in one line, and cross nowhere', () => {
    for (const seed of SEEDS) {
      const model = { ...randomChart(seed, inPairs) }
      const flat = { ...model, bodies: model.bodies.map((body) => ({ ...body, superiors: [] })) }
      const made = layout(flat, { language: 'vi' })
      expect(made.lines.length).toBeGreaterThan(5)
      expect(made.lines.filter(({ isStraight }) => !isStraight)).toEqual([])
      const segments = made.lines.flatMap(segmentsOf)
      expect(pairsOf(segments).filter(([one, other]) => cross(one, other))).toEqual([])
    }
  })
})

describe('links between places', () => {
  const tangled = { places: 12, bodiesAPlace: 10, postsABody: 2, branches: 2, wildLinks: 60, pairsAPlace: 0 }
  const made = layout(randomChart(7, tangled), { language: 'vi' })

  test('may cross; how often is told here, so that nobody makes it worse unseen', () => {
    const segments = made.lines.flatMap(segmentsOf)
    expect(pairsOf(segments).filter(([one, other]) => cross(one, other)).length).toMatchInlineSnapshot(`1066`)
  })

  test('widen the gutter as they need, up to so many lanes; how many share the last one is said', () => {
    const crowded = layout(randomChart(7, { ...tangled, wildLinks: 400 }), { language: 'en' })
    expect(crowded.width).toBeGreaterThan(made.width)
    expect(crowded.bundled).toBeGreaterThan(0)
    const text = sheet(crowded, { day: DAY, theme: 'light', title: '', source: '', fonts: null })
    expect(text).toContain(`${crowded.bundled} lines share one lane`)
  })

  test('end beside the head of a band that is closed', () => {
    const model = randomChart(7, tangled)
    const folded = layout(model, { language: 'vi', closed: new Set(['place/3']) })
    const [hidden] = folded.bands.filter(({ isClosed }) => isClosed)
    const at = hidden && hidden.y + hidden.headHeight / 2
    const ends = folded.lines.flatMap(({ points }) => [points[0], points.at(-1)]).filter((end) => end?.[1] === at)
    expect(ends.length).toBeGreaterThan(2)
  })
})

describe('more than two branches', () => {
  const exists = ['YES'] as const
  const body = (id: string, branch: string, superiors: readonly string[] = []) => ({
    ...{ id, label: id, branch, place: 'p', superiors, exists },
  })
  const link = (mainPost: string, concurrentPost: string) => ({
    ...{ id: `${mainPost} ${concurrentPost}`, kind: 'PostPair' as const, code: 'M', model: 'm', place: 'p', exists },
    ...{ mainPost: `${mainPost}/1`, concurrentPost: `${concurrentPost}/1`, history: [] },
  })
  const bodies = [body('a', 'A'), body('b', 'B'), body('c', 'C'), body('d', 'D', ['a', 'b']), body('e', 'E')]
  const four: ChartModel = {
    ...{ language: 'en', days: [DAY], bodies },
    branches: ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, label: `Branch ${code}` })),
    places: [{ id: 'p', label: 'p', level: '', levelCode: '', parent: null, exists }],
    posts: bodies.map(({ id }) => ({ id: `${id}/1`, label: id, body: id, exists })),
    links: [link('a', 'b'), { ...link('a', 'b'), id: 'twice' }, link('a', 'c'), link('b', 'd')],
  }
  const made = layout(four, { language: 'en' })
  const cardOf = (id: string) => made.bands.flatMap(cardsIn).find((card) => card.body.id === id)

  test('stand in two columns, each opposite to those that it has links with', () => {
    expect(made.columns.map(({ label }) => label)).toEqual(['Branch A · Branch D', 'Branch B · Branch C · Branch E'])
    expect(made.width).toBeLessThan(1_000)
    expect(bodies.map(({ id }) => cardOf(id)?.column)).toEqual([0, 1, 1, 0, 1])
  })

  test('are named on the cards of those that do not begin a column', () => {
    expect(bodies.map(({ id }) => cardOf(id)?.above)).toEqual([[], [], ['Branch C'], ['Branch D'], ['Branch E']])
  })

  test('without links between them fill two columns evenly, on the right where both are', () => {
    const apart = layout({ ...four, links: [] }, { language: 'en' })
    expect(apart.columns.map(({ code }) => code)).toEqual(['A D', 'B C E'])
  })

  test('a body that answers to several names those that no line leads up to', () => {
    expect(cardOf('d')?.below).toEqual(['also answers to a, b'])
    const within = { ...four, bodies: [...bodies, body('f', 'A', ['a', 'b'])] }
    const card = layout(within, { language: 'vi' })
      .bands.flatMap(cardsIn)
      .find((one) => one.body.id === 'f')
    expect(card).toMatchObject({ depth: 1, below: ['cũng trực thuộc b'] })
    expect(cardOf('a')?.below).toEqual([])
  })
})
