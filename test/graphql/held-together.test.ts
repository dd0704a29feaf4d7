import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Entry } from '../../src/model/entry.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { type Random, randomOf } from '../helpers/random.ts'
import { DAYS } from '../helpers/random-world/dates.ts'
import { randomWorld } from '../helpers/random-world.ts'

/** How many people held each two posts. */
const HOLDERS = 8

/** Of each two posts that are held together, times at which one person held both. */
function heldByOne(random: Random, entries: readonly Entry[]): readonly Entry[] {
  const times = entries
    .filter((entry) => entry.kind === 'Occupancy')
    .filter(({ holder, valid, origin }) => holder !== null && valid.from !== null && origin.basis !== 'DERIVED')
  const holdings = entries.filter((entry) => entry.kind === 'ConcurrentHolding')
  const all = holdings.flatMap((holding) => Array.from({ length: HOLDERS }, () => holding))
  return all.flatMap(({ first, second }, n) => {
    const { holder } = random.pick(times)
    return [first, second].map(
      (post, at): Entry => ({ ...random.pick(times), id: `occupancy/of-${n}-${at}`, holder, post }),
    )
  })
}

const END = '{ occupancies { exists { state } holder { key } } }'
const query = (day: string) => `{ concurrentHoldings(first: 100, at: {validAt: "${day}"}) {
  nodes { key exists { state } execution { state } mainPost ${END} concurrentPost ${END} } } }`

/** Who surely holds a post of a holding. */
const sureIn = (holding: unknown, end: string): readonly unknown[] =>
  listIn(holding, `${end}.occupancies`)
    .filter((one) => pick(one, 'exists.state') === 'YES')
    .map((one) => pick(one, 'holder.key') ?? null)
    .filter((holder) => holder !== null)

const isHeldByOne = (holding: unknown): boolean =>
  sureIn(holding, 'mainPost').some((holder) => sureIn(holding, 'concurrentPost').includes(holder))

/** The holdings of a random world on every day on which one person surely holds both posts. */
async function heldIn(seed: number): Promise<readonly unknown[]> {
  const random = randomOf(seed)
  const { entries } = randomWorld(random)
  const store = await emptyStore()
  await record(store, [...entries, ...heldByOne(random, entries)])
  const api = apiOver(store)
  const days = await Promise.all(DAYS.map((day) => answerOf(api, query(day))))
  return days.flatMap((day) => listIn(day, 'concurrentHoldings.nodes')).filter(isHeldByOne)
}

test('in any world two posts that one person surely holds are surely held together, unless that is known to be over', async () => {
  const held: unknown[] = []
  // One after the other: a server has one database.
  for (const seed of [1, 2, 3]) held.push(...(await heldIn(seed)))
  expect(held.filter((one) => !['YES', 'NO'].includes(String(pick(one, 'exists.state'))))).toEqual([])
  // Also where an order of which nobody says that it was carried out would leave it open.
  const ordered = held.filter((one) => pick(one, 'execution.state') === 'UNKNOWN')
  expect(ordered.map((one) => pick(one, 'exists.state'))).toContain('YES')
})

test('so is the made-up dean who is seen in both posts after an order against that', async () => {
  const lines = readFileSync('docs/example-university.jsonl', 'utf8').trim().split('\n')
  const store = await emptyStore()
  await record(
    store,
    lines.map((line) => Entry.parse(JSON.parse(line))),
  )
  const on = async (day: string) => {
    const data = await answerOf(
      apiOver(store),
      `{ concurrentHolding(id: "holding/u/science", at: {validAt: "${day}"}) { exists { state because { role key: fact { ... on Occupancy { key } } } } } }`,
    )
    return pick(data, 'concurrentHolding.exists')
  }
  expect(await on('2024-11-30')).toMatchObject({ state: 'YES' })
  // The minutes are of 1 December.
  expect(await on('2024-12-02')).toMatchObject({ state: 'UNKNOWN' })
})
