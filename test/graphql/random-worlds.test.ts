import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { type Day, rangeOf, type UncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { Interval } from '../../src/model/interval.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { randomOf } from '../helpers/random.ts'
import { DAYS } from '../helpers/random-world/dates.ts'
import { randomWorld } from '../helpers/random-world.ts'

const STATES = ['NOT_STARTED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'UNKNOWN'] as const
const EXECUTIONS = ['DONE', 'NOT_DONE', 'UNKNOWN'] as const
const LIVING = ['places', 'organizations', 'posts', 'occupancies'] as const
/** What sources date covers a day, written anew from what dates mean: an open side is a day on which it was there. */
function covers(valid: unknown, day: Day): boolean {
  const { from, to } = Interval.parse(valid)
  const [start, end] = [from, to].map((date) => date && rangeOf(date))
  if (from?.startsWith('[..') && start?.latest === day) return true
  const isUntil = to?.endsWith('..]') && day === end?.earliest
  return (
    start !== null && start !== undefined && start.latest <= day && (!end || day < end.earliest || isUntil === true)
  )
}

/** A source covers what is certain. */
const SHOWN = { derived: false, sources: [{ document: expect.anything() }], valid: { from: expect.any(String) } }
/** Which answers each way of asking gives. */
const SURE = {
  CERTAIN: ['YES'],
  PRESUMED: ['YES', 'PRESUMED'],
  POSSIBLE: ['YES', 'PRESUMED', 'UNKNOWN'],
  ANY: ['YES', 'PRESUMED', 'UNKNOWN', 'NO'],
} as const
const LISTS = ['concurrentHoldings', 'bodyMergers'] as const

/**
 * The store filters and counts by what cohorts say; the standing of an object comes from the pure rules.
 * In any world the two must agree.
 */
describe.each([1, 2, 3, 4])('in random world %d', (seed) => {
  let api: Api
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, randomWorld(randomOf(seed)).entries)
    api = apiOver(store)
  })

  test.each(DAYS.flatMap((day) => LISTS.map((list) => [list, day] as const)))('%s on %s', async (list, day) => {
    const all = await answerOf(
      api,
      `{ ${list}(first: 100, at: {validAt: "${day}"}) { nodes { key standing { state } execution { state } } } }`,
    )
    const nodes = listIn(all, `${list}.nodes`)
    for (const state of STATES) {
      const filtered = await answerOf(
        api,
        `{ ${list}(first: 100, filter: {standing: ${state}}, at: {validAt: "${day}"}) { totalCount nodes { key } } }`,
      )
      const expected = nodes
        .filter((node) => pick(node, 'standing.state') === state)
        .map((node) => ({ key: pick(node, 'key') }))
      expect(pick(filtered, list), state).toEqual({ totalCount: expected.length, nodes: expected })
    }
    for (const state of EXECUTIONS) {
      const filtered = await answerOf(
        api,
        `{ ${list}(first: 100, filter: {execution: ${state}}, at: {validAt: "${day}"}) { nodes { key } } }`,
      )
      const expected = nodes
        .filter((node) => pick(node, 'execution.state') === state)
        .map((node) => ({ key: pick(node, 'key') }))
      expect(pick(filtered, list), state).toEqual({ nodes: expected })
    }
  })

  test.each(DAYS.flatMap((day) => LIVING.map((list) => [list, day] as const)))(
    '%s on %s hold what is as sure as asked',
    async (list, day) => {
      const at = `at: {validAt: "${day}"}`
      const ask = (existing: string) =>
        `${existing}: ${list}(first: 100, filter: {existing: ${existing}}, ${at}) { totalCount nodes { key exists { state } derived sources { document { key } } valid { from to } } }`
      const data = await answerOf(api, `{ ${Object.keys(SURE).map(ask).join(' ')} }`)
      const all = listIn(data, 'ANY.nodes')
      for (const [existing, states] of Object.entries(SURE)) {
        const wanted = all.filter((node) => states.some((state) => state === pick(node, 'exists.state')))
        expect(pick(data, existing), existing).toEqual({ totalCount: wanted.length, nodes: wanted })
      }
      for (const node of all.filter((one) => pick(one, 'exists.state') === 'YES')) {
        expect(node).toMatchObject(SHOWN)
        expect(covers(pick(node, 'valid'), day), String(pick(node, 'key'))).toBe(true)
      }
    },
  )

  test.each(DAYS)('no arrangement that a rule made is certain on %s', async (day) => {
    const ask = (list: string) =>
      `${list}(first: 100, at: {validAt: "${day}"}) { nodes { exists { state } derived valid { from } sources { document { key } } } }`
    const data = await answerOf(api, `{ ${LISTS.map(ask).join(' ')} }`)
    const certain = LISTS.flatMap((list) => listIn(data, `${list}.nodes`)).filter(
      (node) => pick(node, 'exists.state') === 'YES',
    )
    for (const node of certain) expect(node).toMatchObject(SHOWN)
  })

  test.each(DAYS)('the statistics of %s add up to the lists', async (day) => {
    const data = await answerOf(
      api,
      `{ statistics(byModel: false, byPlace: null, at: {validAt: "${day}"}) { total rows { state count } } concurrentHoldings(at: {validAt: "${day}"}) { totalCount } bodyMergers(at: {validAt: "${day}"}) { totalCount } }`,
    )
    expect(pick(data, 'statistics.total')).toBe(
      Number(pick(data, 'concurrentHoldings.totalCount')) + Number(pick(data, 'bodyMergers.totalCount')),
    )
  })
})

const OUTWARD_DAYS = 40
const daysFrom = (day: Day, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** A date that leaves more open on each side that is closed. */
function wider(date: UncertainDate | null): UncertainDate | null {
  if (date === null || date.startsWith('[..') || date.endsWith('..]')) return date
  const { earliest, latest } = rangeOf(date)
  return `[${daysFrom(earliest, -OUTWARD_DAYS)}..${daysFrom(latest, OUTWARD_DAYS)}]` as UncertainDate
}
const widened = (entry: Entry): readonly Entry[] =>
  'valid' in entry ? [{ ...entry, valid: { from: wider(entry.valid.from), to: wider(entry.valid.to) } } as Entry] : []

describe.each([1, 2])('with the bounds of all that is in random world %d moved outward', (seed) => {
  const { entries } = randomWorld(randomOf(seed))
  let api: Api
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, entries)
    await record(store, entries.flatMap(widened))
    api = apiOver(store)
  })
  const statesOf = async (list: string, day: Day, revision: number) => {
    const filter = list === 'concurrentHoldings' || list === 'bodyMergers' ? '' : 'filter: {existing: ANY},'
    const data = await answerOf(
      api,
      `{ ${list}(first: 100, ${filter} at: {validAt: "${day}", recordedAt: ${revision}}) { nodes { key exists { state } } } }`,
    )
    return new Map(listIn(data, `${list}.nodes`).map((one) => [pick(one, 'key'), pick(one, 'exists.state')]))
  }

  test.each([...LIVING, ...LISTS])('nothing of %s becomes certain', async (list) => {
    for (const day of DAYS) {
      const [before, after] = [await statesOf(list, day, 1), await statesOf(list, day, 2)]
      const open = [...before].filter(([, state]) => state === 'UNKNOWN' || state === 'NO').map(([key]) => key)
      expect(
        open.filter((key) => after.get(key) === 'YES'),
        day,
      ).toEqual([])
    }
  })
})
