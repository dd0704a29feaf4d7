import { beforeAll, describe, expect, test } from 'vitest'
import { filterFor, isShownIn } from '../../src/chart/link-filter.ts'
import { onlyOf } from '../../src/chart/only-of.ts'
import { drawableOf, nodesOf } from '../../src/chart/pictured.ts'
import { rowsOf } from '../../src/chart/rows.ts'
import type { Ask } from '../../src/graphql/charts/asking.ts'
import { worded } from '../../src/graphql/charts/language.ts'
import { readPicture, wantedPicture } from '../../src/graphql/charts/picture.ts'
import { tableOf } from '../../src/graphql/charts/table.ts'
import { placedOf } from '../../src/web/chart/placed.ts'
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

/** The ids of the links in both tables: of the page without scripts, and of the page, which lays its chart out first. */
async function bothTables(given: Readonly<Record<string, string>>) {
  const wanted = await worded(ask, wantedPicture(given))
  const { rows } = await tableOf(ask, wanted)
  const { pictured } = await readPicture(ask, wanted)
  const { model, day, base, language: lang, closed } = pictured
  const filter = filterFor(pictured, model)
  const isWanted = isShownIn(filter, day, base ?? day)
  const { layout } = placedOf(onlyOf(model, nodesOf(pictured)), { lang, closed, isWanted })
  const ids = (all: readonly string[]) => all.toSorted()
  return {
    plain: ids(rows.map(({ id }) => id)),
    page: ids(rowsOf(layout, filter, day, base).map(({ link }) => link.id)),
  }
}

const WHERE = [{ place: 'place/vn/quang-ninh' }, {}] as const
const WHEN = [
  { at: '2019-12-31' },
  { at: '2022-08-31' },
  { at: '2025-08-01', base: '2022-08-31' },
  { at: '2022-08-31', baseRecordedAt: '1' },
] as const
const FILTERS = [{}, { level: 'DISTRICT' }, { branch: 'PARTY' }, { level: 'PROVINCE', branch: 'GOVERNMENT' }] as const
const cases = WHERE.flatMap((where) =>
  WHEN.flatMap((when) => FILTERS.map((filter) => ({ ...where, ...when, ...filter }))),
)

describe('the table of the page without scripts', () => {
  test.each(cases.map((given) => [`${new URLSearchParams(given)}`, given] as const))(
    'has the links that the table of the page has: %s',
    async (_, given) => {
      const { plain, page } = await bothTables(given)
      expect(plain).toEqual(page)
      expect(plain.length).toBeGreaterThan(0)
    },
  )
})

const STANDING = `query Standing($place: ID!, $day: Date!) {
  bodyMergers(first: 100, filter: {place: $place, standing: [ACTIVE, SUSPENDED, UNKNOWN]}, at: {validAt: $day}) { nodes { key } }
  concurrentHoldings(first: 100, filter: {place: $place, standing: [ACTIVE, SUSPENDED, UNKNOWN]}, at: {validAt: $day}) { nodes { key } }
}`

interface Stands {
  readonly bodyMergers: { readonly nodes: readonly { readonly key: string }[] }
  readonly concurrentHoldings: { readonly nodes: readonly { readonly key: string }[] }
}

describe('all that stands in a place on a day', () => {
  test.each([
    ['place/vn/quang-ninh', '2019-12-31', 32],
    ['place/vn/quang-ninh/dam-ha', '2019-12-31', 2],
    ['place/vn/quang-ninh', '2022-08-31', 31],
    ['place/vn/quang-ninh/dam-ha', '2022-08-31', 2],
  ])('is in the tables and drawn: %s on %s', async (place, day, count) => {
    const { data } = (await ask(STANDING, { place, day })) as { readonly data: Stands }
    const { bodyMergers, concurrentHoldings } = data
    const stands = [...bodyMergers.nodes, ...concurrentHoldings.nodes].map(({ key }) => key)
    const { plain, page } = await bothTables({ place, at: day })
    const { layout } = drawableOf(
      (await readPicture(ask, await worded(ask, wantedPicture({ place, at: day })))).pictured,
    )
    expect(stands).toHaveLength(count)
    expect([plain, page]).toEqual([expect.arrayContaining(stands), expect.arrayContaining(stands)])
    expect(layout.lines.map(({ link }) => link.id)).toEqual(expect.arrayContaining(stands))
    expect(layout.notDrawn.filter(({ id }) => stands.includes(id))).toEqual([])
  })

  test('stands in the card of the body that others became, with their posts', async () => {
    const given = { place: 'place/vn/quang-ninh/dam-ha', at: '2019-12-31', lang: 'en', only: 'linked' }
    const { layout } = drawableOf((await readPicture(ask, await worded(ask, wantedPicture(given)))).pictured)
    const merged = 'org/vn/quang-ninh/dam-ha/co-quan-kiem-tra-thanh-tra'
    const line = layout.lines.find(({ link }) => link.id === 'merger/vn/quang-ninh/dam-ha/kiem-tra-thanh-tra')
    expect([line?.from, line?.to]).toEqual([merged, merged])
    expect(layout.index.postsOf(merged).map(({ id }) => id.split('/').at(-1))).toEqual(
      expect.arrayContaining(['chanh-thanh-tra', 'chu-nhiem']),
    )
  })
})
