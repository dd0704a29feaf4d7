import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { standingAt } from '../../src/chart/as-of.ts'
import type { AnsweredBelow } from '../../src/chart/below.ts'
import { chartOf, type OrgChartAnswer } from '../../src/chart/of-answer.ts'
import type { Api } from '../../src/graphql/index.ts'
import { answerOf } from '../helpers/api.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let api: Api
beforeAll(async () => {
  api = (await shippedWorld()).api
})

const CHART = readFileSync(new URL('../../src/graphql/charts/org-chart.graphql', import.meta.url), 'utf8')
const BELOW = readFileSync(new URL('../../src/graphql/charts/below.graphql', import.meta.url), 'utf8')
const VIETNAM = 'place/vn'

async function belowAt(place: string, depth: number, day: string): Promise<readonly AnsweredBelow[]> {
  const answer = await answerOf(api, BELOW, { root: { place }, depth, at: { validAt: day } })
  return (answer as { readonly orgChart: { readonly linksBelow: readonly AnsweredBelow[] } }).orgChart.linksBelow
}

async function chartAt(place: string, depth: number, day: string): Promise<OrgChartAnswer> {
  const answer = await answerOf(api, CHART, { root: { place }, depth, at: { validAt: day }, lang: 'en' })
  return (answer as { readonly orgChart: OrgChartAnswer }).orgChart
}

/** The place of a chart that one of a deeper chart lies in. */
function drawnAround(deep: OrgChartAnswer, drawn: ReadonlySet<string>): (place: string | null) => string {
  const parents = new Map(deep.places.map(({ key, parent }) => [key, parent?.key ?? null]))
  const around = (place: string | null): string =>
    place === null || drawn.has(place) ? (place ?? '') : around(parents.get(place) ?? null)
  return around
}

const STANDING = ['ACTIVE', 'SUSPENDED', 'UNKNOWN']
type Counts = Readonly<Record<string, string>>

/** How many links stand how in the deepest chart at places that another does not draw, and how many of them a source shows. */
async function drawnBelow(place: string, depth: number, day: string): Promise<Counts> {
  const [shallow, deep] = [await chartAt(place, depth, day), await chartAt(place, 4, day)]
  const drawn = new Set(shallow.places.map(({ key }) => key))
  const around = drawnAround(deep, drawn)
  const links = chartOf(deep, 'en').links.map((link) => ({ ...link, state: standingAt(link, day as never) }))
  const below = links.filter(({ place: at, state }) => !drawn.has(at ?? '') && STANDING.includes(state))
  const groups = Map.groupBy(below, (link) => `${around(link.place)} ${link.code} ${link.state}`)
  const shown = (all: typeof below) => all.filter(({ kind }) => kind !== 'PilotLink').length
  const merged = (all: typeof below) => all.filter(({ kind }) => kind === 'BodyMerger').length
  return Object.fromEntries(
    [...groups].map(([name, all]) => [name, `${all.length} of which ${shown(all)}, ${merged(all)} mergers`]),
  )
}

async function countedBelow(place: string, depth: number, day: string): Promise<Counts> {
  const linksBelow = await belowAt(place, depth, day)
  return Object.fromEntries(
    linksBelow.map((one) => [
      `${one.place?.key} ${one.model?.code ?? ''} ${one.state}`,
      `${one.count} of which ${one.evidenced}, ${one.mergers} mergers`,
    ]),
  )
}

describe('the links below what a chart draws', () => {
  test.each([
    ['place/vn/quang-ninh', 1, '2022-08-31'],
    ['place/vn/an-giang', 1, '2022-08-31'],
    ['place/vn/ha-tinh', 1, '2019-12-31'],
    ['place/vn/bac-ninh', 1, '2025-08-01'],
    ['place/vn/quang-ninh', 2, '2022-08-31'],
  ])('are as many as a chart with all tiers draws there: %s with %i on %s', async (place, depth, day) => {
    expect(await countedBelow(place, depth, day)).toEqual(await drawnBelow(place, depth, day))
  })

  test('of the whole country are all that the notice suspended, of which sources show a few', async () => {
    const linksBelow = await belowAt(VIETNAM, 1, '2022-08-31')
    const suspended = linksBelow.filter(({ state, model }) => state === 'SUSPENDED' && model !== null)
    const held = suspended.filter(({ model }) => ['M2', 'M3', 'M4', 'M5'].includes(model?.code ?? ''))
    const sum = (of: 'count' | 'evidenced') => held.reduce((all, one) => all + one[of], 0)
    expect([sum('count'), sum('evidenced')]).toEqual([2216, 13])
    const stands = `standing: SUSPENDED, place: "${VIETNAM}"`
    const { pairs, shown } = (await answerOf(
      api,
      `{ pairs: pilotLinkStatistics(filter: {${stands}, evidenced: false}, at: {validAt: "2022-08-31"}) { total }
        shown: statistics(filter: {${stands}}, at: {validAt: "2022-08-31"}) { total } }`,
    )) as Readonly<Record<'pairs' | 'shown', { readonly total: number }>>
    const all = linksBelow.filter(({ state }) => state === 'SUSPENDED').reduce((sum, { count }) => sum + count, 0)
    expect(all).toBe(pairs.total + shown.total)
    expect(new Set(linksBelow.map(({ place }) => place?.key))).toEqual(new Set([VIETNAM]))
  })

  test('are counted by the lowest place that is drawn', async () => {
    const linksBelow = await belowAt(VIETNAM, 2, '2022-08-31')
    const inAnGiang = linksBelow.filter(({ place }) => place?.key === 'place/vn/an-giang')
    expect(inAnGiang.map(({ model, state, count }) => [model?.code, state, count]).sort()).toEqual([
      ...[
        ['BT-CT', 'UNKNOWN', 11],
        ['M2', 'SUSPENDED', 11],
        ['M4', 'SUSPENDED', 11],
        ['M5', 'SUSPENDED', 11],
      ],
    ])
  })

  test('are not counted of the chart of a body, and of arrangements those that fit the filter', async () => {
    const body = `{ orgChart(root: {organization: "org/vn/quang-ninh/tinh-uy"}, at: {validAt: "2022-08-31"}) { linksBelow { count } } }`
    expect(await answerOf(api, body)).toEqual({ orgChart: { linksBelow: null } })
    const merged = `{ orgChart(root: {place: "place/vn/quang-ninh"}, filter: {form: BODY_MERGER}, at: {validAt: "2022-08-31"}) {
      linksBelow { evidenced model { code } } } }`
    const answer = (await answerOf(api, merged)) as {
      readonly orgChart: {
        readonly linksBelow: readonly { readonly evidenced: number; readonly model: { readonly code: string } | null }[]
      }
    }
    const codes = answer.orgChart.linksBelow.filter(({ evidenced }) => evidenced > 0).map(({ model }) => model?.code)
    expect(codes).not.toContain('M2')
  })
})
