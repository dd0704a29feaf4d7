import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { mergingWorld } from '../helpers/merging-world.ts'
import { randomOf } from '../helpers/random.ts'
import { DAYS } from '../helpers/random-world/dates.ts'
import { SMALL_WORLD } from '../helpers/random-world/ids.ts'

const STATES = ['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN'] as const
const EXECUTIONS = ['DONE', 'NOT_DONE', 'UNKNOWN'] as const
const SURE = {
  CERTAIN: ['YES'],
  PRESUMED: ['YES', 'PRESUMED'],
  POSSIBLE: ['YES', 'PRESUMED', 'UNKNOWN'],
  ANY: ['YES', 'PRESUMED', 'UNKNOWN', 'NO'],
} as const
const ARRANGED = ['concurrentHoldings', 'bodyMergers'] as const
const LIVING = ['organizations', 'posts', 'occupancies'] as const

const PERSONS = Array.from({ length: SMALL_WORLD.persons }, (_, n) => `person/${n}`)

const keys = (nodes: readonly unknown[]) => nodes.map((node) => ({ key: pick(node, 'key') }))

/** Where bodies merge, and what they became merges again, lists hold just what answers so. */
describe.each([1, 2, 3, 4, 5, 6])('in random world %d of chains of mergers', (seed) => {
  let api: Api
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, mergingWorld(randomOf(seed)).entries)
    api = apiOver(store)
  })

  test.each(DAYS.flatMap((day) => ARRANGED.map((list) => [list, day] as const)))(
    '%s on %s stand as their lists say',
    async (list, day) => {
      const ask = (name: string, filter: string, fields: string) =>
        `${name}: ${list}(first: 100, ${filter} at: {validAt: "${day}"}) { totalCount nodes { ${fields} } }`
      const asked = [
        ask('all', '', 'key standing { state } execution { state }'),
        ...STATES.map((one) => ask(one, `filter: {standing: ${one}},`, 'key')),
        ...EXECUTIONS.map((one) => ask(`x${one}`, `filter: {execution: ${one}},`, 'key')),
      ]
      const data = await answerOf(api, `{ ${asked.join(' ')} }`)
      const nodes = listIn(data, 'all.nodes')
      const wanted = (path: string, state: string) => {
        const fit = keys(nodes.filter((node) => pick(node, path) === state))
        return { totalCount: fit.length, nodes: fit }
      }
      for (const one of STATES) expect(pick(data, one), one).toEqual(wanted('standing.state', one))
      for (const one of EXECUTIONS) expect(pick(data, `x${one}`), one).toEqual(wanted('execution.state', one))
    },
  )

  test.each(DAYS.flatMap((day) => LIVING.map((list) => [list, day] as const)))(
    '%s on %s are there as their lists say',
    async (list, day) => {
      const ask = (existing: string) =>
        `${existing}: ${list}(first: 100, filter: {existing: ${existing}}, at: {validAt: "${day}"}) { totalCount nodes { key exists { state } } }`
      const data = await answerOf(api, `{ ${Object.keys(SURE).map(ask).join(' ')} }`)
      for (const [existing, states] of Object.entries(SURE)) {
        const fit = listIn(data, 'ANY.nodes').filter((node) => states.some((one) => one === pick(node, 'exists.state')))
        expect(pick(data, existing), existing).toEqual({ totalCount: fit.length, nodes: fit })
      }
    },
  )

  const IN = 'key standing { state possible } exists { state }'
  test.each(DAYS)('nothing goes on on %s without what it is in', async (day) => {
    const data = await answerOf(
      api,
      `{ concurrentHoldings(first: 100, at: {validAt: "${day}"}) { nodes { ${IN} mainPost { exists { state } } concurrentPost { exists { state } } } } }`,
    )
    for (const node of listIn(data, 'concurrentHoldings.nodes')) {
      const posts = ['mainPost', 'concurrentPost'].map((one) => pick(node, `${one}.exists.state`))
      if (!posts.includes('NO')) continue
      const { possible } = Object(pick(node, 'standing'))
      expect(['NOT_STARTED', 'ENDED'], String(pick(node, 'key'))).toEqual(expect.arrayContaining(possible))
      expect(pick(node, 'exists.state'), String(pick(node, 'key'))).toBe('NO')
    }
  })

  test.each(DAYS)('who holds a post on %s is whose holding may be there', async (day) => {
    const at = `at: {validAt: "${day}"}`
    const held = (key: string) =>
      `${key.replace('/', '')}: concurrentHoldings(first: 100, filter: {holder: "${key}"}, ${at}) { nodes { key } }`
    const data = await answerOf(
      api,
      `{ posts(first: 100, filter: {existing: ANY}, ${at})
          { nodes { key knownHolders { key } occupancies { key holder { key } exists { state } } } }
        concurrentHoldings(first: 100, ${at}) { nodes { key knownHolders { key } mainPost { key } concurrentPost { key } } }
        ${PERSONS.map(held).join(' ')} }`,
    )
    const holders = new Map<unknown, readonly unknown[]>()
    for (const node of listIn(data, 'posts.nodes')) {
      const there = listIn(node, 'occupancies').filter(
        (one) => pick(one, 'exists.state') !== 'NO' && pick(one, 'holder') !== null,
      )
      expect(pick(node, 'knownHolders'), String(pick(node, 'key'))).toEqual(keys(there))
      holders.set(
        pick(node, 'key'),
        there.map((one) => pick(one, 'holder.key')),
      )
    }
    const holdings = listIn(data, 'concurrentHoldings.nodes').map((node) => {
      const [main, other] = ['mainPost', 'concurrentPost'].map((post) => holders.get(pick(node, `${post}.key`)) ?? [])
      return { node, main: main ?? [], other: other ?? [] }
    })
    for (const { node, main, other } of holdings)
      expect(listIn(node, 'knownHolders').map((one) => pick(one, 'key'))).toEqual([
        ...new Set(main.filter((one) => other.includes(one))),
      ])
    for (const key of PERSONS)
      expect(listIn(data, `${key.replace('/', '')}.nodes`), key).toEqual(
        keys(holdings.filter(({ main, other }) => [...main, ...other].includes(key)).map(({ node }) => node)),
      )
  })

  test('histories tell of each day what is told of it on that day', async () => {
    const on = (day: string) => `d${day.replaceAll('-', '')}`
    const asked = (list: string) => [
      `${list}: ${list}(first: 100) { nodes { key standingHistory { state since until } } }`,
      ...DAYS.map(
        (day) =>
          `${on(day)}${list}: ${list}(first: 100, at: {validAt: "${day}"}) { nodes { key standing { state since until } } }`,
      ),
    ]
    for (const list of ARRANGED) {
      const data = await answerOf(api, `{ ${asked(list).join(' ')} }`)
      const histories = new Map(
        listIn(data, `${list}.nodes`).map((one) => [pick(one, 'key'), pick(one, 'standingHistory')]),
      )
      for (const day of DAYS)
        for (const node of listIn(data, `${on(day)}${list}.nodes`))
          expect(histories.get(pick(node, 'key')), `${pick(node, 'key')} ${day}`).toContainEqual(pick(node, 'standing'))
    }
  })
})
