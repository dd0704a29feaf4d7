import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { standingAt } from '../../src/chart/as-of.ts'
import type { ChartModel } from '../../src/chart/chart-model.ts'
import { linkedOnly } from '../../src/chart/linked-only.ts'
import { chartOf, type GeneralModelAnswer, generalModelOf, type OrgChartAnswer } from '../../src/chart/of-answer.ts'
import { onlyOf } from '../../src/chart/only-of.ts'
import { type AnsweredTurn, type Stepping, stepsOf } from '../../src/chart/steps-of.ts'
import type { Api } from '../../src/graphql/index.ts'
import { type Day, dayAfter, dayBefore, FIRST_DAY, LAST_DAY } from '../../src/model/date.ts'
import { rangeOrNull } from '../../src/model/day-range.ts'
import { answerOf, apiOver, emptyStore, record } from '../helpers/api.ts'
import { mergingWorld } from '../helpers/merging-world.ts'
import { randomOf } from '../helpers/random.ts'
import { movingWorld } from '../helpers/random-world/moving.ts'
import { type RandomWorld, randomWorld } from '../helpers/random-world.ts'

const questionIn = (file: string) => readFileSync(new URL(`../../src/graphql/charts/${file}`, import.meta.url), 'utf8')
const [CHART, TURNS] = [questionIn('org-chart.graphql'), questionIn('turns.graphql')]
const [MODEL, MODEL_TURNS] = [questionIn('general-model.graphql'), questionIn('model-turns.graphql')]
const LEVELS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE']
const WORLDS = { random: randomWorld, moving: movingWorld, merging: mergingWorld }

/** The days that dates of a world name, and those beside them: on no other day can anything be otherwise than on the day before. */
function daysIn(entries: RandomWorld['entries']): readonly Day[] {
  const texts = [...JSON.stringify(entries).matchAll(/"(\[?(?:\d|\.\.)[\d.-]+\]?)"/g)].map(([, text = '']) => text)
  const days = texts.flatMap((text) => Object.values(rangeOrNull(text) ?? {}) as readonly Day[])
  const within = days.filter((day) => day > FIRST_DAY && day < LAST_DAY)
  return [...new Set(within.flatMap((day) => [dayBefore(day), day, dayAfter(day)]))].sort()
}

/** What is drawn of a chart on a day, each as a text. */
function drawnOf({ places, bodies, posts, links }: ChartModel, day: Day): readonly string[] {
  const [known, here] = [new Set(places.map(({ id }) => id)), new Set(bodies.map(({ id }) => id))]
  return [
    ...places.map((place) => ({ ...place, parent: known.has(place.parent ?? '') ? place.parent : null })),
    ...bodies.map((body) => ({ ...body, superiors: body.superiors.filter((one) => here.has(one)) })),
    ...posts,
    // Of links their standing counts, not how sure it is that they are there.
    ...links.map((link) => ({ ...link, history: standingAt(link, day), exists: null })),
  ].map((one) => JSON.stringify(one))
}

/** Those of a level alone, without the places around that show where it lies, and what is called so at other levels. */
function ofLevel(model: ChartModel, level: string): ChartModel {
  const { places, links, ...only } = onlyOf(model, { levels: new Set([level]) })
  const nameless = links.map((link) => ({ ...link, labels: {} }))
  return { ...only, places: places.filter(({ levelCode }) => levelCode === level), links: nameless }
}

/** A chart by a filter, and what takes the same from all that turned. */
interface Filtered {
  readonly name: string
  readonly shown: (model: ChartModel) => ChartModel
  readonly stepping: Stepping
}
const ALL: Stepping = { levels: null, models: null, onlyLinked: false }
const NOTHING = { places: [], bodies: [], posts: [] }
const byModel = (code: string): Filtered => ({
  name: code,
  // That an end of it is called otherwise is a turn of that end.
  shown: ({ links, ...model }) => ({
    ...{ ...model, ...NOTHING },
    links: links.flatMap((link) => (link.code === code ? [{ ...link, labels: {} }] : [])),
  }),
  stepping: { ...ALL, models: [code] },
})
const FILTERS: readonly Filtered[] = [
  { name: 'all', shown: (model) => model, stepping: ALL },
  {
    name: 'linked',
    // Where there is no link on a day, nothing is drawn of any.
    shown: (model) => (model.links.length > 0 ? linkedOnly(model, () => true).model : { ...model, ...NOTHING }),
    stepping: { ...ALL, onlyLinked: true },
  },
  ...LEVELS.map((level) => ({
    ...{ name: level, shown: (model: ChartModel) => ofLevel(model, level) },
    stepping: { ...ALL, levels: [level] },
  })),
  ...['M0', 'M1', 'M2', 'M3'].map(byModel),
]

/** A chart on a day. */
type ChartOn = (day: Day) => Promise<ChartModel>

/** The stretches in which something of a chart came to be drawn otherwise, though no day of them is told. */
async function missedBy(turns: readonly AnsweredTurn[], days: readonly Day[], chartOn: ChartOn) {
  const missed: unknown[] = []
  const filtered = FILTERS.map((one) => ({
    ...one,
    steps: stepsOf(turns, one.stepping),
    before: [] as readonly string[],
  }))
  let last = FIRST_DAY
  for (const day of days) {
    const model = await chartOn(day)
    for (const one of filtered) {
      const drawn = drawnOf(one.shown(model), day).toSorted()
      const isTold = last === FIRST_DAY || one.steps.some((step) => last < step && step <= day)
      const gone = isTold ? [] : one.before.filter((text) => !drawn.includes(text))
      const come = isTold ? [] : drawn.filter((text) => !one.before.includes(text))
      if (gone.length + come.length > 0) missed.push({ filter: one.name, last, day, gone, come })
      one.before = drawn
    }
    last = day
  }
  return missed
}

const CASES = [
  ...[3, 7].map((seed) => ['random', seed] as const),
  ...[1, 3].map((seed) => ['moving', seed] as const),
  ...[1, 7].map((seed) => ['merging', seed] as const),
]

describe.each(CASES)('in %s world %d no day is missed on which is drawn otherwise', (kind, seed) => {
  const world = WORLDS[kind](randomOf(seed))
  const days = daysIn(world.entries)
  const [country = '', province = '', other = ''] = world.places
  let api: Api
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, world.entries)
    api = apiOver(store)
  })

  test.each([
    ...[4, 2].map((depth) => [country, depth] as const),
    ...([
      [province, 2],
      [other, 1],
    ] as const),
  ])('the chart of %s to a depth of %d', async (place, depth) => {
    const asked = { root: { place }, depth, lang: 'vi' }
    const chartOn: ChartOn = async (validAt) => {
      const { orgChart } = (await answerOf(api, CHART, { ...asked, at: { validAt } })) as {
        readonly orgChart: OrgChartAnswer
      }
      return chartOf(orgChart, 'vi')
    }
    const told = await answerOf(api, TURNS, { ...asked, at: { validAt: '2022-08-31' } })
    const { turns } = (told as { readonly orgChart: { readonly turns: readonly AnsweredTurn[] } }).orgChart
    expect(await missedBy(turns, days, chartOn)).toEqual([])
  })

  test.each(LEVELS)('the general model of %s', async (code) => {
    const chartOn: ChartOn = async (validAt) => {
      const answer = await answerOf(api, MODEL, { level: code, lang: 'vi', at: { validAt } })
      const { generalModelChart: chart } = answer as { readonly generalModelChart: GeneralModelAnswer }
      return generalModelOf([{ code, chart, terms: [] }], 'vi', validAt)
    }
    const told = await answerOf(api, MODEL_TURNS, { level: code, at: { validAt: '2022-08-31' } })
    const { turns } = (told as { readonly generalModelChart: { readonly turns: readonly AnsweredTurn[] } })
      .generalModelChart
    expect(await missedBy(turns, days, chartOn)).toEqual([])
  })
})
