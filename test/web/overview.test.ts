import { beforeAll, describe, expect, test } from 'vitest'
import { countsTold } from '../../src/chart/counts.ts'
import { layout } from '../../src/chart/layout.ts'
import { filterFor } from '../../src/chart/link-filter.ts'
import { rowsOf } from '../../src/chart/rows.ts'
import { wordsIn } from '../../src/chart/words.ts'
import type { Ask } from '../../src/graphql/charts/asking.ts'
import { readPicture, wantedPicture } from '../../src/graphql/charts/picture.ts'
import type { StandingState } from '../../src/model/standing.ts'
import { type Cell, type CountedOnly, countsIn, ELSEWHERE, matrixOf, NO_MODEL } from '../../src/web/chart/overview.ts'
import { OverviewDocument, type OverviewQuery } from '../../src/web/generated/later.ts'
import { apiOver } from '../helpers/api.ts'
import { shippedStore } from '../helpers/shipped-world.ts'

let ask: Ask
beforeAll(async () => {
  const api = apiOver(await shippedStore())
  ask = async (query, variables) => {
    const body = JSON.stringify({ query, variables })
    const headers = { 'content-type': 'application/json' }
    return (await api.fetch('http://localhost/graphql', { method: 'POST', headers, body })).json()
  }
})

async function matrixOn(day: string, only?: CountedOnly) {
  const variables = { at: { validAt: day }, lang: 'vi', directives: 1, issued: { to: day } }
  const { data } = (await ask(OverviewDocument.toString(), variables)) as { readonly data: OverviewQuery }
  return matrixOf(countsIn(data), 'vi', only)
}

/** What has ended, or has not begun, may be in no chart any more, or not yet. */
const STANDING: readonly StandingState[] = ['ACTIVE', 'SUSPENDED', 'UNKNOWN']

/** How many links stand how, by the marks of their models. */
async function drawnIn(place: string, at: string): Promise<ReadonlyMap<string, number>> {
  const { pictured } = await readPicture(ask, wantedPicture({ place, at, depth: '3' }))
  const rows = rowsOf(
    layout(pictured.model, { language: 'vi' }),
    filterFor(pictured, { links: [] }),
    pictured.day,
    null,
  )
  const counted = Map.groupBy(
    rows.filter(({ state }) => STANDING.includes(state)),
    ({ link, state }) => `${link.code} ${state}`,
  )
  return new Map([...counted].map(([name, some]) => [name, some.length]))
}

const countIn = (cell: Cell | undefined, state: StandingState) => cell?.counts.find(([one]) => one === state)?.[1] ?? 0

describe('the matrix of the landing page', () => {
  test.each([
    ['quang-ninh', '2019-12-31'],
    ['quang-ninh', '2022-08-31'],
    ['ba-ria-vung-tau', '2022-08-31'],
    ['dong-nai', '2022-08-31'],
    ['vinh-long', '2022-08-31'],
    ['cao-bang', '2025-08-01'],
    ['quang-ninh', '2025-08-01'],
    // One of its links follows no model.
    ['lao-cai', '2022-08-31'],
  ])('counts of %s on %s what its chart shows', async (name, day) => {
    const [matrix, drawn] = [await matrixOn(day), await drawnIn(`place/vn/${name}`, day)]
    const row = matrix.places.find(({ key }) => key === `place/vn/${name}`)
    const told = matrix.models.flatMap(({ key, code }) =>
      STANDING.map((state) => [`${code} ${state}`, countIn(row?.cells.get(key), state)] as const),
    )
    expect(Object.fromEntries(told.filter(([, count]) => count > 0))).toEqual(Object.fromEntries(drawn))
  })

  test('tells of what is active how much is not known to be done, and of what sources show how much is bodies run as one', async () => {
    const { models, places } = await matrixOn('2019-12-31')
    const row = places.find(({ key }) => key === 'place/vn/quang-ninh')
    const told = models.flatMap(({ key, code }) => {
      const cell = row?.cells.get(key)
      return cell ? [[code, countsTold(cell, wordsIn('en')).join(', ')] as const] : []
    })
    expect(Object.fromEntries(told)).toMatchObject({
      M1: expect.stringMatching(/^\d+ Active, .*18 on record \(bodies run as one\)$/),
      M2: expect.stringMatching(/^\d+ Active \(not known to be done: \d+\), .*\d on record$/),
      M4: expect.stringMatching(/^\d+ Active \(not known to be done\)/),
    })
  })

  test('counts what the filters by model and standing leave, and no place or model without', async () => {
    const all = await matrixOn('2022-08-31')
    const m3 = await matrixOn('2022-08-31', { models: ['M3'], standings: null })
    expect(m3.models.map(({ code }) => code)).toEqual(['M3'])
    expect(m3.places).toHaveLength(63)
    const active = await matrixOn('2022-08-31', { models: null, standings: ['ACTIVE'] })
    expect(active.places.length).toBeLessThan(all.places.length)
    const states = active.places.flatMap(({ cells }) => [...cells.values()].flatMap(({ counts }) => counts))
    expect(new Set(states.map(([state]) => state))).toEqual(new Set(['ACTIVE']))
    expect((await matrixOn('2022-08-31', { models: ['-'], standings: null })).places).toEqual([])
  })

  test('has a column for links of no model, and a row for those in no place that is counted apart, behind all others', () => {
    const [model, place] = [
      { key: 'model/x', code: 'X', name: 'X' },
      { key: 'place/x', name: 'X', fullName: 'X', exists: null },
    ]
    const rows = [null, model].flatMap((one) =>
      [null, place].map((where) => ({ model: one, place: where, form: null, state: 'ACTIVE', count: 1 }) as const),
    )
    const { models, places } = matrixOf(countsIn({ statistics: { rows }, pilotLinkStatistics: null }), 'en')
    expect(models).toEqual([model, NO_MODEL])
    expect(places.map(({ key, cells }) => [key, cells.size])).toEqual([
      ['place/x', 2],
      [ELSEWHERE.key, 2],
    ])
  })

  test('leaves out what ended with its place, and counts elsewhere what may still stand though its place is gone', () => {
    const place = { key: 'place/x', name: 'X', fullName: 'X', exists: { state: 'NO' } } as const
    const rows = (['ENDED', 'NOT_STARTED', 'UNKNOWN'] as const).map((state) => ({
      model: null,
      place,
      form: null,
      state,
      count: 1,
    }))
    const { places } = matrixOf(countsIn({ statistics: { rows }, pilotLinkStatistics: null }), 'en')
    expect(places.map(({ key, cells }) => [key, ...[...cells.values()].flatMap(({ counts }) => counts)])).toEqual([
      [ELSEWHERE.key, ['UNKNOWN', 1]],
    ])
  })

  test('tells how each number of links stands, what is looked for first before what has ended', async () => {
    const matrix = await matrixOn('2026-11-30')
    const row = matrix.places.find(({ key }) => key === 'place/vn/cao-bang')
    const model = matrix.models.find(({ code }) => code === 'M2')
    expect(row?.cells.get(model?.key ?? '')?.counts).toEqual([
      ['SUSPENDED', 1],
      ['ENDED', 14],
    ])
  })
})
