import { beforeAll, describe, expect, test } from 'vitest'
import { readChart } from '../../src/answers/chart.ts'
import type { Entry } from '../../src/model/entry.ts'
import { LimitExceeded } from '../../src/model/errors.ts'
import type { OrganizationId, PlaceId } from '../../src/model/ids.ts'
import { ANY_ARRANGEMENT } from '../../src/store/queries.ts'
import type { Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { body, lasting, post } from '../helpers/facts.ts'
import { idsIn, readerOf, storeOf } from './readers.ts'
import { merger, PROVINCE, SMALL } from './small-world.ts'

/** Three bodies run as one, two that become another some day of the year, and one that takes up another. */
const MORE: readonly Entry[] = [
  ...(['org/m1', 'org/m2', 'org/m3', 'org/u1', 'org/u2', 'org/u3', 'org/n1', 'org/n2'] as const).map((id) =>
    body(id, 'place/q'),
  ),
  { ...PROVINCE, id: 'place/q' },
  { ...merger('merger/m3', ['org/m1', 'org/m2', 'org/m3']), place: 'place/q' },
  { ...merger('merger/u', ['org/u1', 'org/u2']), result: 'org/u3', valid: lasting('2022'), place: 'place/q' },
  { ...merger('merger/n1', ['org/n1', 'org/n2']), result: 'org/n1', place: 'place/q' },
  { ...PROVINCE, id: 'place/r' },
  { ...PROVINCE, id: 'place/s' },
  ...(['org/r1', 'org/r2', 'org/r3', 'org/r4', 'org/r6'] as const).map((id) => body(id, 'place/r')),
  body('org/s5', 'place/s'),
  post('post/r1', 'org/r1'),
  { ...merger('merger/r', ['org/r1', 'org/r2']), result: 'org/r6', place: 'place/r' },
  { ...merger('merger/s', ['org/r3', 'org/r4']), result: 'org/s5', place: 'place/r' },
]

let store: Store
beforeAll(async () => {
  store = await storeOf([...SMALL, ...MORE])
})
const chart = async (root: PlaceId | OrganizationId, depth: number, objects = 1000, query = ANY_ARRANGEMENT) =>
  readChart(await readerOf(store, '2022-08-31', { objects }), root, depth, query)
const lines = ({ links }: Awaited<ReturnType<typeof chart>>) =>
  links
    .map(({ kind, from, to, arrangement }) => `${from.id} ${kind} ${to.id} ${arrangement?.value.id ?? ''}`.trim())
    .toSorted()

describe('a chart', () => {
  test('draws what is in it, and how it hangs together', async () => {
    const found = await chart('place/p', 2)
    expect(idsIn(found.places).toSorted()).toEqual(['place/p', 'place/p/d', 'place/p/e'])
    expect(idsIn(found.organizations).toSorted()).toEqual([...['org/joint', 'org/other', 'org/party', 'org/state']])
    expect(idsIn(found.posts).toSorted()).toEqual(['post/deputy', 'post/first', 'post/joint', 'post/second'])
    expect(idsIn(found.arrangements).toSorted()).toEqual(['holding/late', 'holding/pair', 'merger/m', 'merger/n'])
    expect(lines(found)).toEqual([
      'org/joint AT_PLACE place/p/e',
      'org/other AT_PLACE place/p/e',
      'org/party AT_PLACE place/p/d',
      'org/state AT_PLACE place/p/d',
      'org/state MERGED_WITH org/other merger/n',
      'place/p/d WITHIN place/p',
      'place/p/e WITHIN place/p',
      'post/deputy POST_IN org/other',
      'post/first CONCURRENTLY_HOLDS post/second holding/pair',
      'post/first POST_IN org/party',
      'post/joint POST_IN org/joint',
      'post/second CONCURRENTLY_HOLDS post/deputy holding/late',
      'post/second POST_IN org/state',
    ])
  })

  test('of the country has the line from a body to the one above it', async () => {
    expect(lines(await chart('place/vn', 3))).toContain('org/party PART_OF org/centre')
  })

  test('draws no line to what lies outside it', async () => {
    expect(lines(await chart('place/p/d', 1))).toEqual([
      'org/party AT_PLACE place/p/d',
      'org/state AT_PLACE place/p/d',
      'post/first CONCURRENTLY_HOLDS post/second holding/pair',
      'post/first POST_IN org/party',
      'post/second POST_IN org/state',
    ])
  })

  test('draws a merger from its first body to each other, and from each to what it became', async () => {
    expect(lines(await chart('place/q', 1)).filter((line) => line.includes('merger/'))).toEqual([
      'org/m1 MERGED_WITH org/m2 merger/m3',
      'org/m1 MERGED_WITH org/m3 merger/m3',
      'org/u1 MERGED_WITH org/u2 merger/u',
      'org/u1 RESULT org/u3 merger/u',
      'org/u2 RESULT org/u3 merger/u',
    ])
  })

  test.each([
    ['place/r', ['merger/r', 'merger/s']],
    ['place/s', ['merger/s']],
    ['org/r6', ['merger/r']],
    ['org/s5', ['merger/s']],
    ['place/q', ['merger/m3', 'merger/n1', 'merger/u']],
  ] as const)('of %s has the mergers of bodies that are not there by themselves: %j', async (root, mergers) => {
    const found = await chart(root, 1)
    expect(idsIn(found.arrangements).toSorted()).toEqual(mergers)
    expect(idsIn(found.organizations)).not.toContain('org/r1')
  })

  test('has of those only what is asked for', async () => {
    const asked = (over: Partial<typeof ANY_ARRANGEMENT>) =>
      chart('place/r', 1, 1000, { ...ANY_ARRANGEMENT, ...over }).then(({ arrangements }) => idsIn(arrangements))
    expect(await asked({ kinds: ['ConcurrentHolding'] })).toEqual([])
    expect(await asked({ among: ['merger/s', 'merger/m'] })).toEqual(['merger/s'])
    expect(await asked({ level: ['COMMUNE'] })).toEqual([])
  })

  test('is not drawn where it holds more than an answer may', async () => {
    await expect(chart('place/p', 2, 14)).rejects.toThrow(LimitExceeded)
    const { view } = await chart('place/p', 2, 15)
    expect(view.budget.objectsLeft).toBe(0)
  })

  test('counts its lines only where they are asked for', async () => {
    const found = await chart('place/p', 2)
    const left = found.view.budget.objectsLeft
    const { length } = found.links
    expect([length, left - found.view.budget.objectsLeft]).toEqual([13, 13 + 3])
  })

  test('has everything in it read', async () => {
    const { store: counting, calls } = countingStore(store)
    const view = await readerOf(counting)
    const { arrangements } = await readChart(view, 'place/p', 2, ANY_ARRANGEMENT)
    calls.length = 0
    for (const { value } of arrangements) expect(view.withMembers(value)).not.toBeInstanceOf(Promise)
    expect((await view.entry('post/first'))?.id).toBe('post/first')
    expect(calls).toEqual([])
  })
})
