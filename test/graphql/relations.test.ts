import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { OrganizationId, PlaceId } from '../../src/model/ids.ts'
import type { Place } from '../../src/model/place.ts'
import { answerOf, apiOver, emptyStore, pick, record } from '../helpers/api.ts'
import {
  BODY_TYPE,
  body,
  district,
  effect,
  holding,
  lasting,
  named,
  pilotModel,
  post,
  postPair,
  postType,
  SOURCE,
  stated,
} from '../helpers/facts.ts'
import { directive, held } from '../rules/conflicts/records.ts'

const country: Place = { ...district('place/x', lasting(null)), level: 'COUNTRY', parent: null }
const province = (id: PlaceId, to: string | null = null): Place => ({
  ...district(id, lasting('2000-01-01', to)),
  level: 'PROVINCE',
  parent: country.id,
})
const at = <T extends string>(to: T, from: string | null, until: string | null) => ({ to, valid: lasting(from, until) })

const p1 = province('place/p1', '2025-07-01')
const p2 = province('place/p2')
/** It lay in one province, which another took up. */
const d: Place = {
  ...district('place/d', lasting('2000-01-01')),
  parent: [at(p1.id, null, '2025-07-01'), at(p2.id, '2025-07-01', null)],
}
/** Of the day on which it went from one to the other only the year is known. */
const k: Place = {
  ...district('place/k', lasting('2000-01-01')),
  parent: [at(p1.id, null, '2020'), at(p2.id, '2020', null)],
}
const body1 = body('org/a', d.id, lasting('2000-01-01', '2021-01-01'))
const body2 = {
  ...body('org/b', d.id, lasting('2015-01-01')),
  superiors: [at<OrganizationId>('org/s1', null, '2020-01-01'), 'org/s2' as const],
}
const moved = {
  ...post('post/m', body1.id, lasting('2000-01-01')),
  organization: [at(body1.id, null, '2021-01-01'), at(body2.id, '2021-01-01', null)],
}
const wandering = {
  ...body('org/w', d.id, lasting('2000-01-01')),
  place: [at(d.id, null, '2018-01-01'), at(k.id, '2018-01-01', null)],
}
const WORLD: readonly Entry[] = [
  SOURCE,
  ...[country, p1, p2, d, k],
  ...[body('org/s1', d.id), body('org/s2', d.id), body1, body2, wandering],
  body('org/of-p1', p1.id),
  body('org/of-p2', p2.id),
  ...[moved, post('post/n', body2.id), { ...post('post/w', wandering.id) }],
  { kind: 'Person', id: 'person/n', names: named('N'), origin: stated },
  held('o', 'n', '2019-01-01', null, { post: moved.id }),
  pilotModel({ id: 'model/m', levels: ['DISTRICT'] }),
  {
    ...holding(lasting('2015-01-01')),
    id: 'holding/h',
    first: moved.id,
    second: 'post/n',
    place: d.id,
    model: 'model/m',
  },
]

let api: Api
beforeAll(async () => {
  const store = await emptyStore()
  await record(store, WORLD)
  api = apiOver(store)
})
const asked = (question: string) => answerOf(api, question)
const keysIn = (answer: unknown, path: string) =>
  (pick(answer, path) as readonly { readonly key: string }[]).map(({ key }) => key)

describe('a place that went from one province to another', () => {
  test.each([
    ['2019-06-01', p1.id],
    ['2025-06-30', p1.id],
    ['2025-07-01', p2.id],
  ])('lies on %s in %s, and is listed within that alone', async (day, parent) => {
    const answer = await asked(`{
      place(by: {id: "place/d"}, at: {validAt: "${day}"}) { parent { key } datedParents { place { key } possible } exists { state } }
      in1: places(filter: {within: "place/p1", level: [DISTRICT]}, at: {validAt: "${day}"}) { nodes { key } }
      in2: places(filter: {within: "place/p2", level: [DISTRICT]}, at: {validAt: "${day}"}) { nodes { key } }
      below: places(filter: {parent: "${parent}"}, at: {validAt: "${day}"}) { nodes { key } }
      children: place(by: {id: "${parent}"}, at: {validAt: "${day}"}) { children { key } }
      organizations(filter: {place: "${parent}", existing: ANY}, at: {validAt: "${day}"}) { totalCount }
    }`)
    expect(pick(answer, 'place')).toMatchObject({ parent: { key: parent }, exists: { state: 'YES' } })
    expect(keysIn(answer, 'in1.nodes').includes(d.id)).toBe(parent === p1.id)
    expect(keysIn(answer, 'in2.nodes').includes(d.id)).toBe(parent === p2.id)
    expect(keysIn(answer, 'below.nodes')).toContain(d.id)
    expect(keysIn(answer, 'children.children')).toContain(d.id)
    expect(pick(answer, 'place.datedParents')).toEqual([
      { place: { key: p1.id }, possible: parent === p1.id },
      { place: { key: p2.id }, possible: parent === p2.id },
    ])
  })

  test('may lie in either while sources leave it open, and counts where it surely lay last', async () => {
    const answer = await asked(`{ place(by: {id: "place/k"}, at: {validAt: "2020-06-01"}) {
      parent { key } datedParents { possible } } }`)
    expect(pick(answer, 'place')).toEqual({
      parent: { key: p1.id },
      datedParents: [{ possible: true }, { possible: true }],
    })
  })

  test('is drawn below the province of the day', async () => {
    const drawn = async (day: string) => {
      const answer = await asked(
        `{ orgChart(root: {place: "place/p2"}, depth: 2, at: {validAt: "${day}"}) { places { key } } }`,
      )
      return keysIn(answer, 'orgChart.places')
    }
    expect(await drawn('2019-01-01')).toEqual([p2.id])
    expect(await drawn('2025-07-01')).toEqual([p2.id, d.id, k.id])
  })
})

describe('a post that went from one body to another', () => {
  test.each([
    ['2020-12-31', body1.id],
    ['2021-01-01', body2.id],
  ])('is on %s in %s, with who holds it', async (day, organization) => {
    const answer = await asked(`{
      post(id: "post/m", at: {validAt: "${day}"}) {
        organization { key } exists { state } datedOrganizations { organization { key } } knownHolders { holder { key } } }
      body: organization(id: "${organization}", at: {validAt: "${day}"}) { posts { key } }
      posts(filter: {organization: "${organization}"}, at: {validAt: "${day}"}) { nodes { key } }
      ever: posts(filter: {organization: "org/a", existing: ANY}, at: {validAt: "${day}"}) { nodes { key } }
    }`)
    expect(pick(answer, 'post')).toEqual({
      organization: { key: organization },
      exists: { state: 'YES' },
      datedOrganizations: [{ organization: { key: body1.id } }, { organization: { key: body2.id } }],
      knownHolders: [{ holder: { key: 'person/n' } }],
    })
    expect(keysIn(answer, 'body.posts')).toContain(moved.id)
    expect(keysIn(answer, 'posts.nodes')).toContain(moved.id)
    expect(keysIn(answer, 'ever.nodes')).toEqual([moved.id])
  })

  test('keeps the arrangement that it is in, though the first body ended', async () => {
    const answer = await asked(`{ concurrentHolding(id: "holding/h", at: {validAt: "2023-01-01"}) {
      standing { state } history: standingHistory { state since until } } conflicts { nodes { rule } } }`)
    expect(pick(answer, 'concurrentHolding.standing.state')).toBe('ACTIVE')
    expect(pick(answer, 'concurrentHolding.history')).toEqual([
      { state: 'NOT_STARTED', since: null, until: '2015-01-01' },
      { state: 'ACTIVE', since: '2015-01-01', until: null },
    ])
    expect(pick(answer, 'conflicts.nodes')).toEqual([])
  })
})

test('a body answers to the superiors of the day', async () => {
  const superiors = async (day: string) => {
    const answer = await asked(`{
      organization(id: "org/b", at: {validAt: "${day}"}) { superiors { key } datedSuperiors { possible } }
      s1: organization(id: "org/s1", at: {validAt: "${day}"}) { subordinates { key } }
      organizations(filter: {superior: "org/s1"}, at: {validAt: "${day}"}) { nodes { key } } }`)
    return [
      keysIn(answer, 'organization.superiors'),
      keysIn(answer, 's1.subordinates'),
      keysIn(answer, 'organizations.nodes'),
    ]
  }
  expect(await superiors('2019-12-31')).toEqual([['org/s1', 'org/s2'], ['org/b'], ['org/b']])
  expect(await superiors('2020-01-01')).toEqual([['org/s2'], [], []])
})

test('a body that moved is at the place of the day, with its posts', async () => {
  const placed = async (day: string) => {
    const answer = await asked(`{
      organization(id: "org/w", at: {validAt: "${day}"}) { place { key } datedPlaces { place { key } } }
      organizations(filter: {seat: "place/k"}, at: {validAt: "${day}"}) { nodes { key } }
      posts(filter: {place: "place/k"}, at: {validAt: "${day}"}) { nodes { key } } }`)
    return [
      pick(answer, 'organization.place.key'),
      keysIn(answer, 'organizations.nodes'),
      keysIn(answer, 'posts.nodes'),
    ]
  }
  expect(await placed('2017-12-31')).toEqual([d.id, [], []])
  expect(await placed('2018-01-01')).toEqual([k.id, ['org/w'], ['post/w']])
})

describe('orders of a province on what went to another', () => {
  const stateOn = async (orders: readonly Entry[], day: string) => {
    const store = await emptyStore()
    await record(store, [...WORLD.filter(({ id }) => orders.every((one) => one.id !== id)), ...orders])
    const answer = await answerOf(
      apiOver(store),
      `{ concurrentHolding(id: "holding/h", at: {validAt: "${day}"}) { standing { state possible } }
         listed: concurrentHoldings(filter: {standing: [SUSPENDED]}, at: {validAt: "${day}"}) { totalCount }
         unknown: concurrentHoldings(filter: {standing: [UNKNOWN]}, at: {validAt: "${day}"}) { totalCount } }`,
    )
    const state = pick(answer, 'concurrentHolding.standing.state')
    expect(pick(answer, 'listed.totalCount')).toBe(state === 'SUSPENDED' ? 1 : 0)
    expect(pick(answer, 'unknown.totalCount')).toBe(state === 'UNKNOWN' ? 1 : 0)
    return state
  }
  const suspending = (by: OrganizationId, from: string): readonly Entry[] => [
    directive({ id: 'directive/s', issuer: by }),
    effect('SUSPEND', from, { id: 'effect/s', directive: 'directive/s', target: 'model/m', levels: ['DISTRICT'] }),
  ]

  test.each<[string, OrganizationId, string, string, string]>([
    ['reach what lay there then and lies there still', 'org/of-p1', '2020-01-01', '2025-06-30', 'SUSPENDED'],
    ['may hold still for what left the province after them', 'org/of-p1', '2020-01-01', '2025-07-01', 'UNKNOWN'],
    ['may hold for what came to the province after them', 'org/of-p2', '2020-01-01', '2025-07-01', 'UNKNOWN'],
    ['do not reach what is to come to the province', 'org/of-p2', '2020-01-01', '2025-06-30', 'ACTIVE'],
    ['reach what came before them', 'org/of-p2', '2025-08-01', '2025-08-01', 'SUSPENDED'],
    ['do not reach what left before them', 'org/of-p1', '2025-08-01', '2025-08-01', 'ACTIVE'],
  ])('%s', async (_what, by, from, day, state) => {
    expect(await stateOn(suspending(by, from), day)).toBe(state)
  })

  test.each<[string, OrganizationId, string, string, string]>([
    ['may hold where they may have come before the place did', 'org/of-p2', '2025', '2026-02-01', 'UNKNOWN'],
    ['may hold where they may have come before the place left', 'org/of-p1', '2025', '2026-02-01', 'UNKNOWN'],
    ['reach what lay there on every day on which they may have come', 'org/of-p1', '2024', '2025-06-30', 'SUSPENDED'],
    ['do not reach what never lay there from then on', 'org/of-p1', '2025-08', '2026-02-01', 'ACTIVE'],
  ])('of which only the month or year is known %s', async (_what, by, from, day, state) => {
    expect(await stateOn(suspending(by, from), day)).toBe(state)
  })

  test.each<[string, OrganizationId, string, string]>([
    ['that it was in', 'org/of-p1', '2019-12-31', 'SUSPENDED'],
    ['that it may have left', 'org/of-p1', '2020-06-01', 'UNKNOWN'],
    ['that it surely left', 'org/of-p1', '2021-01-01', 'UNKNOWN'],
    ['that it is to come to', 'org/of-p2', '2019-12-31', 'ACTIVE'],
    ['that it may have come to', 'org/of-p2', '2020-06-01', 'UNKNOWN'],
  ])('may hold for a place while its move is open: those of a province %s', async (_what, by, day, state) => {
    const there: Entry = {
      ...holding(lasting('2015-01-01')),
      id: 'holding/h',
      place: k.id,
      model: 'model/m',
      first: moved.id,
      second: 'post/n',
    }
    expect(await stateOn([...suspending(by, '2019-01-01'), there], day)).toBe(state)
  })
})

test('a pair of posts is there in each body that one of them was in by turns', async () => {
  const store = await emptyStore()
  const bodies = ['a', 'b', 'c'].map((key) => body(`org/${key}`, d.id, lasting('2000-01-01')))
  const wanderer = {
    ...post('post/first', 'org/a', lasting('2000-01-01')),
    type: 'type/a' as const,
    organization: [
      at('org/a' as const, null, '2010-01-01'),
      at('org/b' as const, '2010-01-01', '2020-01-01'),
      at('org/c' as const, '2020-01-01', null),
    ],
  }
  await record(store, [
    ...[SOURCE, country, p1, p2, d, ...bodies, BODY_TYPE, postType('a'), postType('b')],
    ...[pilotModel({ id: 'model/m', levels: ['DISTRICT'] }), postPair('pair/p', { model: 'model/m' })],
    ...[wanderer, { ...post('post/second', 'org/a', lasting('2000-01-01')), type: 'type/b' as const }],
  ])
  const there = async (day: string) => {
    const answer = await answerOf(
      apiOver(store),
      `{ pilotLinks(at: {validAt: "${day}"}) { totalCount nodes { mainPost { organization { key } } exists { state } } } }`,
    )
    return pick(answer, 'pilotLinks')
  }
  for (const [day, organization] of [
    ['2009-12-31', 'org/a'],
    ['2010-01-01', 'org/b'],
    ['2019-12-31', 'org/b'],
    ['2020-01-01', 'org/c'],
  ] as const)
    expect(await there(day), day).toEqual({
      totalCount: 1,
      nodes: [{ mainPost: { organization: { key: organization } }, exists: { state: 'PRESUMED' } }],
    })
})
