import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import type { Entry } from '../../src/model/entry.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { mergingWorld } from '../helpers/merging-world.ts'
import { randomOf } from '../helpers/random.ts'
import { DAYS } from '../helpers/random-world/dates.ts'
import { randomWorld } from '../helpers/random-world.ts'

type Names = ReadonlyMap<string, string>

const kindOf = ({ id }: Entry) => id.split('/')[0]

/** For each id the one that stands as far from the other end of the alphabet, among those of its kind. */
const turnedAround = (entries: readonly Entry[]): Names =>
  new Map(
    [...Map.groupBy(entries, kindOf).values()].flatMap((some) => {
      const ids = some.map(({ id }) => id).toSorted()
      return ids.map((id, at): [string, string] => [id, ids.at(-1 - at) ?? id])
    }),
  )

function renamed(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => renamed(one, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, names)]))
}

/** The same, whatever the order of any list. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(unordered)
      .map((one) => [JSON.stringify(one), one] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => one)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unordered(one)]))
}

const BECAUSE = 'because { role fact { key } }'
const STANDING = `key standing { state possible since until ${BECAUSE} } standingHistory { state since until } execution { state ${BECAUSE} } exists { state ${BECAUSE} }`
const LIVING = `key exists { state ${BECAUSE} }`
const LISTS = {
  concurrentHoldings: STANDING,
  bodyMergers: STANDING,
  postPairs: `key standing { state possible since until ${BECAUSE} }`,
  pilotLinks: `pair { key } place { key } evidenced evidenceBasis standing { state since until ${BECAUSE} } exists { state ${BECAUSE} }`,
  places: `${LIVING} name fullName parent { key } codes { value }`,
  organizations: `${LIVING} name superiors { key } posts { key } successors { event { key } }`,
  posts: `${LIVING} name knownHolders { key } concurrentHoldings { key }`,
  occupancies: LIVING,
  conflicts: 'rule about { key } facts { key }',
} as const
const PAGE = 20

async function allOf(api: Api, list: keyof typeof LISTS, day: string, after = ''): Promise<readonly unknown[]> {
  const from = after === '' ? '' : `, after: "${after}"`
  const data = await answerOf(
    api,
    `{ ${list}(first: ${PAGE}, at: {validAt: "${day}"}${from}) { nodes { ${LISTS[list]} } pageInfo { hasNextPage endCursor } } }`,
  )
  const nodes = listIn(data, `${list}.nodes`)
  if (pick(data, `${list}.pageInfo.hasNextPage`) !== true) return nodes
  return [...nodes, ...(await allOf(api, list, day, String(pick(data, `${list}.pageInfo.endCursor`))))]
}

type Told = ReadonlyMap<string, readonly unknown[]>
const LIST_NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[]
const asked = (list: string, day: string) => `${list} on ${day}`

/** What a store that holds these says to everything; a server holds one world at a time. */
async function toldOf(entries: readonly Entry[]): Promise<Told> {
  const store = await emptyStore()
  await record(store, entries)
  const api = apiOver(store)
  const told = new Map<string, readonly unknown[]>()
  for (const list of LIST_NAMES) for (const day of DAYS) told.set(asked(list, day), await allOf(api, list, day))
  return told
}

/** An id names a thing, and says nothing of it: worlds that differ in ids alone answer alike, with the same reasons. */
describe.each([
  ['random world', randomWorld, 103],
  ['random world', randomWorld, 105],
  ['world of chains of mergers', mergingWorld, 107],
  ['world of chains of mergers', mergingWorld, 109],
] as const)('%s (%#) and the same with the alphabet of its ids turned around', (_name, make, seed) => {
  const { entries } = make(randomOf(seed))
  const names = turnedAround(entries)
  let [one, other]: Told[] = []
  beforeAll(async () => {
    one = await toldOf(entries)
    other = await toldOf(renamed(entries.toReversed(), names) as readonly Entry[])
  })

  test.each(LIST_NAMES)('have the same %s', (list) => {
    for (const day of DAYS) {
      const [found, again] = [one, other].map((told) => told?.get(asked(list, day)))
      expect(unordered(renamed(again, names)), day).toEqual(unordered(found))
      expect(found, day).toBeDefined()
    }
  })
})
