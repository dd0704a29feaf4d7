import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { answerOf, apiOver } from '../helpers/api.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let store: Store
beforeAll(async () => {
  store = (await shippedWorld()).store
})

/** Names of the calls that one question takes, on an API that has answered nothing before. */
async function callsFor(query: string): Promise<readonly string[]> {
  const counting = countingStore(store)
  await answerOf(apiOver(counting.store, { elapsed: () => 0 }), query)
  return counting.calls
}

const places = (first: number) => `{ places(first: ${first}, filter: {level: DISTRICT}, at: {validAt: "2022-08-31"}) {
  nodes { name parent { name codes { value } } organizations(branch: PARTY) { name type { name } } } } }`

const posts = (first: number) => `{ posts(first: ${first}, at: {validAt: "2022-08-31"}) {
  nodes { name type { name } organization { name place { name } superiors { name } } knownHolders { holder { name } }
    concurrentHoldings { standing { state } } exists { state because { text } } } } }`

const mergers = (first: number) => `{ bodyMergers(first: ${first}, at: {validAt: "2022-08-31"}) {
  nodes { place { name } model { code effects { directive { symbol issuer { name } } } } components { name place { name } }
    standing { state since because { text quote { words } } } standingHistory { state since } execution { state because { text } }
    exists { state } history { recordedFrom { number } node { id } } } } }`

const directives = (first: number) => `{ directives(first: ${first}) {
  nodes { symbol issuer { name } basedOn { symbol } laterRelations { directive { symbol } } effects { action target { id } }
    reports { document { name } } sources { document { name } } } } }`

const comparison = (first: number) => `{ compare(from: "2018-01-01", to: "2022-08-31") { arrangements(first: ${first}) {
  nodes { standingChange arrangement { key } before { state } after { state because { text } } } } } }`

const revisions = (first: number) => `{ compare(between: {from: {revision: 1}, to: {revision: 3}}) {
  arrangements(first: ${first}, standingChange: BECAME_UNKNOWN) { nodes { standingChange before { state } after { state } } }
  recorded(first: ${first}) { nodes { change before { key } after { key } } } } }`

const recorded = (first: number) => `{ revision(number: 2) { changes(first: ${first}) {
  nodes { change key before { key } after { key ... on ConcurrentHolding { mainPost { name } } } } } } }`

describe('a level of a question is one call, however many it is asked for', () => {
  test.each([
    ['places with their bodies', places],
    ['posts with all that is around them', posts],
    ['mergers with the reasons of their standing', mergers],
    ['directives with what they refer to', directives],
    ['what changed between two days', (first: number) => comparison(25 + first)],
    ['what changed between two revisions', revisions],
    ['what a revision recorded', recorded],
  ])('%s', async (_what, query) => {
    // Fifteen, or forty of what changed, are of every shape that the world has: with a decision, an issuer below the country, a repeal,
    // a place below the order's.
    const [few, many] = [await callsFor(query(15)), await callsFor(query(40))]
    expect(few.length).toBeGreaterThan(2)
    expect(many.toSorted()).toEqual(few.toSorted())
    expect(many.length).toBeLessThanOrEqual(35)
  })

  test('suspended holdings with reasons take a fixed number of calls, fewer when asked again', async () => {
    const counting = countingStore(store)
    const api = apiOver(counting.store, { elapsed: () => 0 })
    const query = `{ concurrentHoldings(filter: {standing: SUSPENDED}, at: {validAt: "2022-08-31"}) {
      totalCount nodes { mainPost { name } concurrentPost { name } standing { state because { text quote { words } } } execution { state } } } }`
    await answerOf(api, query)
    const first = counting.calls.length
    await answerOf(api, query)
    expect(first).toBeLessThanOrEqual(28)
    expect(counting.calls.length - first).toBeLessThan(first)
  })
})
