import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { type Day, dayBefore } from '../../src/model/date.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { randomOf } from '../helpers/random.ts'
import { DAYS } from '../helpers/random-world/dates.ts'
import { movingWorld } from '../helpers/random-world/moving.ts'

const STATES = ['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN'] as const
const EXECUTIONS = ['DONE', 'NOT_DONE', 'UNKNOWN'] as const
const ARRANGED = ['concurrentHoldings', 'bodyMergers'] as const
const LEVELS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const
const ANY = 'existing: ANY'
/** The days of the worlds, and those before them. */
const AROUND = DAYS.flatMap((day) => [dayBefore(day), day])

interface Node {
  readonly key: string
  readonly [field: string]: unknown
}
type Ask = (list: string, fields: string, filter?: string) => Promise<readonly Node[]>

const textAt = (node: unknown, path: string) => {
  const text = pick(node, path)
  return typeof text === 'string' ? text : ''
}
const keysOf = (nodes: unknown) =>
  (Array.isArray(nodes) ? nodes : []).map((node: unknown) => textAt(node, 'key')).toSorted()
const isThere = (node: Node) => pick(node, 'exists.state') !== 'NO'

/** All pages of a list, and that its count is as many. */
const asking =
  (api: Api, day: string): Ask =>
  async (list, fields, filter = '') => {
    const found: unknown[] = []
    for (let after = '', more = true; more; ) {
      const data = await answerOf(
        api,
        `{ ${list}(first: 100, at: {validAt: "${day}"}, filter: {${filter}}${after}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
      )
      found.push(...listIn(data, `${list}.nodes`))
      more = pick(data, `${list}.pageInfo.hasNextPage`) === true
      after = `, after: "${textAt(data, `${list}.pageInfo.endCursor`)}"`
      if (!more) expect(pick(data, `${list}.totalCount`), `${list} ${filter}`).toBe(found.length)
    }
    return found as readonly Node[]
  }

const LINK = 'pair { key } place { key } mainPost { key } concurrentPost { key }'
const linkKey = (link: unknown) =>
  ['pair', 'place', 'mainPost', 'concurrentPost'].map((one) => textAt(link, `${one}.key`)).join(' ')

/** The place and all it lies within on the day, by what the places themselves say. */
async function chains(ask: Ask) {
  const places = await ask('places', 'key level { code } parent { key }', ANY)
  const byKey = new Map(places.map((one) => [one.key, one]))
  const around = (key: string): readonly string[] =>
    byKey.has(key) ? [key, ...around(textAt(byKey.get(key), 'parent.key'))] : []
  const provinceOf = (key: string) => around(key).find((one) => pick(byKey.get(one), 'level.code') === 'PROVINCE') ?? ''
  return { around, provinceOf }
}

const tallied = (names: readonly string[]) =>
  [...Map.groupBy(names, (name) => name)].map(([name, all]) => `${name}: ${all.length}`).toSorted()
const rowsIn = (data: unknown, path: string, of: string) =>
  listIn(data, path)
    .map(
      (row) =>
        `${textAt(row, `${of}.key`)} ${textAt(row, 'place.key')} ${pick(row, 'state')}: ${String(pick(row, 'count'))}`,
    )
    .toSorted()

/** What lists filter by is in the store; what things say of themselves comes from the rules. */
describe.each([1])('in random world %d of things that moved', (seed) => {
  let api: Api
  const { entries, places } = movingWorld(randomOf(seed))
  const bodies = entries.flatMap((one) => (one.kind === 'Organization' ? [one.id] : []))
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, entries)
    api = apiOver(store)
  })

  test.each(DAYS)('lists by what things lie in on %s hold those that say so', async (day) => {
    const ask = asking(api, day)
    const { around } = await chains(ask)
    const there = async (list: string, fields: string) =>
      (await ask(list, `key exists { state } ${fields}`, ANY)).filter(isThere)
    const holds = async (list: string, filter: string, wanted: readonly Node[]) =>
      expect(keysOf(await ask(list, 'key', filter)), `${list} ${filter}`).toEqual(keysOf(wanted))
    const lying = await there('places', 'parent { key }')
    const seated = await there('organizations', 'place { key level { code } } superiors { key }')
    const filled = await there('posts', 'organization { key place { key level { code } } }')
    const held = await there('occupancies', 'post { organization { place { key } } }')
    const within = (all: readonly Node[], path: string, place: string) =>
      all.filter((one) => around(textAt(one, path)).includes(place))
    const at = (all: readonly Node[], path: string, wanted: string) => all.filter((one) => textAt(one, path) === wanted)
    for (const place of places) {
      await holds('places', `parent: "${place}"`, at(lying, 'parent.key', place))
      await holds('places', `within: "${place}"`, within(lying, 'key', place))
      await holds('organizations', `seat: "${place}"`, at(seated, 'place.key', place))
      await holds('organizations', `place: "${place}"`, within(seated, 'place.key', place))
      await holds('posts', `place: "${place}"`, within(filled, 'organization.place.key', place))
      await holds('occupancies', `place: "${place}"`, within(held, 'post.organization.place.key', place))
    }
    for (const level of LEVELS) {
      await holds('organizations', `level: ${level}`, at(seated, 'place.level.code', level))
      await holds('posts', `level: ${level}`, at(filled, 'organization.place.level.code', level))
    }
    for (const body of bodies) await holds('posts', `organization: "${body}"`, at(filled, 'organization.key', body))
    for (const { key } of seated)
      await holds(
        'organizations',
        `superior: "${key}"`,
        seated.filter(({ superiors }) => keysOf(superiors).includes(key)),
      )
    for (const place of await ask('places', 'key children { key } organizations { key }', ANY)) {
      expect(keysOf(place['children']), place.key).toEqual(keysOf(at(lying, 'parent.key', place.key)))
      expect(keysOf(place['organizations']), place.key).toEqual(keysOf(at(seated, 'place.key', place.key)))
    }
    for (const body of await ask('organizations', 'key posts { key }', ANY))
      expect(keysOf(body['posts']), body.key).toEqual(keysOf(at(filled, 'organization.key', body.key)))
  })

  test.each(DAYS)('lists, places and statistics on %s tell of arrangements what these say', async (day) => {
    const ask = asking(api, day)
    const { around, provinceOf } = await chains(ask)
    const counted: string[] = []
    for (const list of ARRANGED) {
      const all = await ask(list, 'key place { key } model { key } standing { state } execution { state }')
      const holds = async (filter: string, fits: (one: Node) => boolean) =>
        expect(keysOf(await ask(list, 'key', filter)), `${list} ${filter}`).toEqual(keysOf(all.filter(fits)))
      for (const state of STATES) await holds(`standing: ${state}`, (one) => pick(one, 'standing.state') === state)
      for (const state of EXECUTIONS)
        await holds(`execution: ${state}`, (one) => pick(one, 'execution.state') === state)
      for (const place of places)
        await holds(`place: "${place}"`, (one) => around(textAt(one, 'place.key')).includes(place))
      for (const one of all)
        counted.push(
          `${textAt(one, 'model.key')} ${provinceOf(textAt(one, 'place.key'))} ${pick(one, 'standing.state')}`,
        )
    }
    const data = await answerOf(
      api,
      `{ statistics(byPlace: PROVINCE, at: {validAt: "${day}"}) { rows { model { key } place { key } state count } } }`,
    )
    expect(rowsIn(data, 'statistics.rows', 'model')).toEqual(tallied(counted))
  })

  test.each(DAYS)('lists, places and statistics on %s tell of links what these say', async (day) => {
    const ask = asking(api, day)
    const { around, provinceOf } = await chains(ask)
    const ofPost = 'organization { place { key } }'
    const all = await ask(
      'pilotLinks',
      `pair { key } place { key } mainPost { key ${ofPost} } concurrentPost { key ${ofPost} } standing { state }`,
    )
    expect(new Set(all.map(linkKey)).size).toBe(all.length)
    for (const link of all)
      for (const post of ['mainPost', 'concurrentPost'])
        expect(pick(link, `${post}.organization.place.key`)).toBe(pick(link, 'place.key'))
    const holds = async (filter: string, fits: (one: Node) => boolean) =>
      expect((await ask('pilotLinks', LINK, filter)).map(linkKey), filter).toEqual(all.filter(fits).map(linkKey))
    for (const state of STATES) await holds(`standing: ${state}`, (one) => pick(one, 'standing.state') === state)
    for (const place of places)
      await holds(`place: "${place}"`, (one) => around(textAt(one, 'place.key')).includes(place))
    const data = await answerOf(
      api,
      `{ pilotLinkStatistics(byPlace: PROVINCE, at: {validAt: "${day}"}) { rows { pair { key } place { key } state count } } }`,
    )
    const counted = all.map(
      (one) => `${textAt(one, 'pair.key')} ${provinceOf(textAt(one, 'place.key'))} ${pick(one, 'standing.state')}`,
    )
    expect(rowsIn(data, 'pilotLinkStatistics.rows', 'pair')).toEqual(tallied(counted))
  })

  test.each([...ARRANGED, 'pilotLinks'])('the histories of %s tell of each day what is told on it', async (list) => {
    const isLink = list === 'pilotLinks'
    const fields = `${isLink ? LINK : 'key'} standing { state since until } standingHistory { state since until }`
    const name = isLink ? linkKey : (node: Node) => node.key
    const onDays = await Promise.all(AROUND.map((day) => asking(api, day)(list, fields)))
    for (const [key, all] of Map.groupBy(onDays.flat(), name))
      for (const { standingHistory } of all)
        for (const { standing } of all) expect(standingHistory, key).toContainEqual(standing)
  })

  test('what changed from day to day is what stands otherwise', async () => {
    const standingsOn = async (day: Day) => {
      const lists = await Promise.all(
        ARRANGED.map((list) => asking(api, day)(list, 'key standing { state since until }')),
      )
      return new Map(lists.flat().map(({ key, standing }) => [key, standing]))
    }
    for (const [at, to] of DAYS.slice(1).entries()) {
      const [from, changes] = [DAYS[at] ?? to, new Map<string, unknown>()]
      for (let after = '', more = true; more; ) {
        const data = await answerOf(
          api,
          `{ compare(from: "${from}", to: "${to}") { arrangements(first: 100${after}) { nodes { arrangement { ... on Node { id } ... on ConcurrentHolding { key } ... on BodyMerger { key } } before { state since until } after { state since until } } pageInfo { hasNextPage endCursor } } } }`,
        )
        for (const one of listIn(data, 'compare.arrangements.nodes')) changes.set(textAt(one, 'arrangement.key'), one)
        more = pick(data, 'compare.arrangements.pageInfo.hasNextPage') === true
        after = `, after: "${textAt(data, 'compare.arrangements.pageInfo.endCursor')}"`
      }
      const [before, after] = [await standingsOn(from), await standingsOn(to)]
      for (const [key, now] of after) {
        const then = before.get(key)
        const isOther = pick(then, 'state') !== pick(now, 'state')
        // Only what no analyst may write is there before it starts.
        if (isOther && pick(now, 'state') === 'NOT_STARTED' && pick(then, 'state') !== 'UNKNOWN') continue
        expect(changes.get(key), `${key} ${from} ${to}`).toEqual(
          isOther ? expect.objectContaining({ before: then, after: now }) : undefined,
        )
      }
    }
  })
})
