import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { standingAt } from '../../src/chart/as-of.ts'
import { linkedOnly } from '../../src/chart/linked-only.ts'
import { chartOf, type GeneralModelAnswer, generalModelOf, type OrgChartAnswer } from '../../src/chart/of-answer.ts'
import { type AnsweredTurn, stepsOf } from '../../src/chart/steps-of.ts'
import type { Api } from '../../src/graphql/index.ts'
import { type Day, dayBefore } from '../../src/model/day-range.ts'
import { answerOf } from '../helpers/api.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let api: Api
beforeAll(async () => {
  api = (await shippedWorld()).api
})

const questionIn = (file: string) => readFileSync(new URL(`../../src/graphql/charts/${file}`, import.meta.url), 'utf8')
const [CHART, TURNS] = [questionIn('org-chart.graphql'), questionIn('turns.graphql')]
const [MODEL, MODEL_TURNS] = [questionIn('general-model.graphql'), questionIn('model-turns.graphql')]
const ALL = { levels: null, models: null, onlyLinked: false }

async function turnsOf(place: string, depth: number, day: string): Promise<readonly AnsweredTurn[]> {
  const answer = await answerOf(api, TURNS, { root: { place }, depth, at: { validAt: day } })
  return (answer as { readonly orgChart: { readonly turns: readonly AnsweredTurn[] } }).orgChart.turns
}

/** All that a chart of links alone, or of all bodies, draws on a day, as a text. */
async function drawnOn(place: string, depth: number, day: Day, onlyLinked: boolean): Promise<string> {
  const variables = { root: { place }, depth, at: { validAt: day }, lang: 'vi' }
  const { orgChart } = (await answerOf(api, CHART, variables)) as { readonly orgChart: OrgChartAnswer }
  const whole = chartOf(orgChart, 'vi')
  const { places, bodies, posts, links } = onlyLinked ? linkedOnly(whole, () => true).model : whole
  const stands = links.map((link) => [link.id, standingAt(link, day)])
  return JSON.stringify([places, bodies, posts, stands].map((all) => all.map((one) => JSON.stringify(one)).sort()))
}

describe('the days on which a chart turned', () => {
  test('are those of what ended before the day that is shown, too, and the same whatever that day', async () => {
    const after = await turnsOf('place/vn/quang-ninh', 2, '2025-08-01')
    for (const day of ['2016-01-01', '2022-07-10', '2026-11-30'])
      expect(await turnsOf('place/vn/quang-ninh', 2, day)).toEqual(after)
    const ofM2 = stepsOf(after, { ...ALL, models: ['M2'] })
    expect(ofM2).toEqual([
      ...['2018-02-28', '2018-04-11', '2018-05-31', '2018-08-07', '2020-01-01', '2022-07-07', '2025-03-28'],
      '2025-07-01',
    ])
    const steps = stepsOf(after, { ...ALL, onlyLinked: true })
    // Hoành Bồ joined Hạ Long, and the province became a city.
    expect(steps).toEqual(expect.arrayContaining(['2020-01-01', '2025-07-01', '2026-09-01']))
    expect(stepsOf(after, ALL).length).toBeGreaterThan(steps.length)
  })

  test.each([
    ['place/vn/quang-ninh', 2, true],
    ['place/vn/quang-ninh/dam-ha', 1, false],
    ['place/vn/thua-thien-hue', 1, true],
  ])(
    'are all: between two of them nothing of %s with %i is drawn otherwise, links alone: %s',
    async (place, depth, onlyLinked) => {
      const steps = stepsOf(await turnsOf(place, depth, '2022-08-31'), { ...ALL, onlyLinked })
      const spans = steps.slice(0, -1).map((from, at) => [from, dayBefore(steps[at + 1] ?? from)] as const)
      for (const [from, until] of spans.filter(([one, other]) => one < other))
        expect([from, until, await drawnOn(place, depth, from, onlyLinked)]).toEqual([
          ...[from, until, await drawnOn(place, depth, until, onlyLinked)],
        ])
    },
  )

  test('of the general model are those of pairs, too, that the day has no more', async () => {
    const all = await Promise.all(
      ['DISTRICT', 'PROVINCE'].map(async (level) => {
        const answer = await answerOf(api, MODEL_TURNS, { level, at: { validAt: '2026-11-30' } })
        return (answer as { readonly generalModelChart: { readonly turns: readonly AnsweredTurn[] } }).generalModelChart
      }),
    )
    const turns = all.flatMap((one) => one.turns)
    const steps = stepsOf(turns, { ...ALL, onlyLinked: true })
    for (const day of ['2024-12-02', '2025-01-24', '2025-03-28', '2025-07-01']) expect(steps).toContain(day)
    const drawn = async (day: Day) => {
      const answer = await answerOf(api, MODEL, { level: 'PROVINCE', lang: 'vi', at: { validAt: day } })
      const { generalModelChart: chart } = answer as { readonly generalModelChart: GeneralModelAnswer }
      const { bodies, links } = generalModelOf([{ code: 'PROVINCE', chart, terms: [] }], 'vi', day)
      return [bodies.length, links.map((link) => [link.id, standingAt(link, day)])]
    }
    const ofProvinces = stepsOf(turns, { ...ALL, levels: ['PROVINCE'] })
    for (const [at, from] of ofProvinces.slice(0, -1).entries())
      expect(await drawn(from)).toEqual(await drawn(dayBefore(ofProvinces[at + 1] ?? from)))
  })

  test('are not told of the chart of a body', async () => {
    const body = `{ orgChart(root: {organization: "org/vn/quang-ninh/tinh-uy"}, at: {validAt: "2022-08-31"}) { turns { day } } }`
    expect(await answerOf(api, body)).toEqual({ orgChart: { turns: null } })
  })
})
