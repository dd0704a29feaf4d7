import { describe, expect, test } from 'vitest'
import type { ChartModel } from '../../src/chart/chart-model.ts'
import { layout } from '../../src/chart/layout.ts'
import { Pages } from '../../src/chart/pages.ts'
import { Sheet } from '../../src/chart/sheet.ts'
import { sheetWordsIn } from '../../src/chart/sheet-words.ts'
import { wordsIn } from '../../src/chart/words.ts'
import { DAY, randomChart, SHAPES } from './random-chart.ts'
import { type Element, elementsIn, parsed, textOf } from './xml.ts'

/** Each name is one word that nothing else has, so that it can be counted. */
function told(model: ChartModel): ChartModel {
  const named = <T extends { readonly id: string }>(all: readonly T[], mark: string) =>
    all.map((one, at) => ({ ...one, label: `${mark}${at}.` }))
  return {
    ...model,
    places: named(model.places, 'place'),
    bodies: named(model.bodies, 'body'),
    posts: named(model.posts, 'post'),
  }
}

const options = { day: DAY, theme: 'light', title: 'Sơ đồ', source: 'Nguồn' } as const
const words = wordsIn('vi')
const ours = sheetWordsIn('vi')
/** In the legend, of what no source shows. */
const hedge = ` (${words.notKnownDone})`

function pagesOf(model: ChartModel) {
  const made = layout(told(model), { language: 'vi' })
  const pages = new Pages(made, options)
  const drawn = Array.from({ length: pages.count }, (_, at) => pages.page(at))
  const texts = drawn.map(({ svg }) =>
    elementsIn(parsed(svg))
      .filter(({ name }) => name === 'text')
      .map((element) => textOf(element).trim()),
  )
  return { made, pages, drawn, texts, all: texts.flat() }
}

const counted = (all: readonly string[], of: readonly string[]) => {
  const counts = Map.groupBy(all, (one) => one)
  return of.map((one) => counts.get(one)?.length ?? 0)
}
const charts = SHAPES.flatMap((shape) => [1, 2, 3].map((seed) => randomChart(seed, shape)))

describe('the pages of any chart', () => {
  test('show every place and post once, every body, and the label of every line once', () => {
    for (const { made, pages, all } of charts.map(pagesOf)) {
      const { places, bodies, posts } = made.index.model
      const once = [...places, ...posts].map(({ label }) => label)
      expect(counted(all, once)).toEqual(once.map(() => 1))
      expect(
        counted(
          all,
          bodies.map(({ label }) => label),
        ).every((count) => count > 0),
      ).toBe(true)
      const kinds = Object.values(words.kind)
      const legend = new Set(made.lines.map(({ link }) => link.kind)).size * pages.count
      expect(all.filter((text) => kinds.includes(text.replace(hedge, ''))).length).toBe(made.lines.length + legend)
    }
  })

  test('write nothing beyond their edges, and nothing over the lines at the foot', () => {
    for (const { pages, drawn } of charts.map(pagesOf))
      for (const { svg } of drawn) {
        const [foot = 0, ...above] = markedIn(parsed(svg), 0)
          .map(({ y }) => y)
          .toReversed()
        expect(Math.max(...above, 0)).toBeLessThan(foot + 0.01)
        expect(foot).toBeLessThan(pages.height)
      }
  })

  test('are of one size, as paper is, with their number where there is more than one', () => {
    for (const { pages, drawn, texts } of charts.map(pagesOf)) {
      expect(new Set(drawn.map(({ svg }) => /viewBox="[^"]*"/.exec(svg)?.[0])).size).toBe(1)
      for (const [at, page] of texts.entries())
        expect(page.includes(ours.page(at + 1, pages.count))).toBe(pages.count > 1)
    }
  })
})

const exists = ['YES'] as const
const place = (id: string) => ({ id, label: id, level: '', levelCode: '', parent: null, exists })
const body = (id: string, branch: string, at: string) => ({ id, label: id, branch, place: at, superiors: [], exists })
const post = (id: string, of: string) => ({ id, label: id, body: of, exists })

/** Two places, each with so many posts that it fills pages, and one link between them. */
const LONG: ChartModel = {
  language: 'vi',
  days: [DAY],
  branches: [
    { code: 'A', label: 'A' },
    { code: 'B', label: 'B' },
  ],
  places: [place('p0'), place('p1')],
  bodies: [body('b0', 'A', 'p0'), body('b1', 'B', 'p1')],
  posts: ['b0', 'b1'].flatMap((of) => Array.from({ length: 90 }, (_, at) => post(`${of}/${at}`, of))),
  links: [
    {
      ...{ id: 'l', kind: 'PostPair', code: 'M', model: 'm', place: 'p0', exists },
      ...{ mainPost: 'b0/0', concurrentPost: 'b1/89', history: [{ from: DAY, state: 'ACTIVE' }] },
    },
  ],
}

describe('what is longer than a page', () => {
  const { made, drawn, texts: byPage, all } = pagesOf(LONG)

  test('goes on with its name said again', () => {
    expect(drawn.length).toBeGreaterThan(3)
    expect(all.filter((text) => text === `place0. ${ours.continued}`).length).toBeGreaterThan(0)
    expect(all.filter((text) => text === 'body0.').length).toBeGreaterThan(1)
    const posts = made.index.model.posts.map(({ label }) => label)
    expect(counted(all, posts)).toEqual(posts.map(() => 1))
  })

  test('has the number of the page with its other end at both ends of a line', () => {
    const pageWith = (label: string) => byPage.findIndex((page) => page.includes(label))
    const [first, last] = [pageWith('post0.'), pageWith('post179.')]
    expect(byPage[first]).toContain(String(last + 1))
    expect(byPage[last]).toContain(String(first + 1))
    expect(byPage[first]?.some((text) => text.startsWith(ours.otherEnd.slice(0, 20)))).toBe(true)
  })

  test('says where each place begins, for a list of contents', () => {
    expect(drawn.flatMap(({ marks }, page) => marks.map(({ label }) => [label, page]))).toEqual([
      ['place0.', 0],
      ['place1.', byPage.findIndex((page) => page.includes('place1.'))],
    ])
  })
})

test('a part of a sheet has all that reaches into it', () => {
  const chart = randomChart(5, { places: 2, bodiesAPlace: 6, postsABody: 2, branches: 2, wildLinks: 6, pairsAPlace: 3 })
  const sheet = new Sheet(layout(told(chart), { language: 'vi' }), { ...options, fonts: null })
  const whole = markedIn(parsed(sheet.whole), 0)
  const step = 31
  for (let top = 0; top < sheet.height; top += step) {
    const part = new Set(
      markedIn(parsed(sheet.part({ top, width: sheet.width, height: step })), 0).map(({ mark }) => mark),
    )
    const near = whole.filter(({ y }) => y > top - 20 && y < top + step + 20)
    expect(near.filter(({ mark }) => !part.has(mark))).toEqual([])
  }
})

/** Every text, where it is. */
function markedIn({ name, attributes, children }: Element, down: number): readonly { mark: string; y: number }[] {
  const [, moved = '0'] = /translate\(\S+ (\S+)\)/.exec(attributes['transform'] ?? '') ?? []
  const below = down + Number(moved)
  const y = below + Number(attributes['y'])
  const own = name === 'text' ? [{ mark: `${y} ${attributes['x']}`, y }] : []
  return [...own, ...children.flatMap((child) => (typeof child === 'string' ? [] : markedIn(child, below)))]
}

test('a chart that fits on one page is on one, across where it is wide and low', () => {
  const model = randomChart(1, { places: 1, bodiesAPlace: 3, postsABody: 1, branches: 2, wildLinks: 0, pairsAPlace: 1 })
  const { pages, made } = pagesOf(model)
  expect(pages.count).toBe(1)
  expect(pages.height).toBeLessThan(pages.width)
  expect(new Sheet(made, { ...options, fonts: null }).height).toBeLessThanOrEqual(pages.height)
})
