import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import type { BodyMerger, ConcurrentHolding } from '../../src/model/arrangement.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import { Person } from '../../src/model/person.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { body, district, effect, holding, lasting, named, PROVINCE, post, SOURCE, stated } from '../helpers/facts.ts'
import { directive, held as occupancy, report } from '../rules/conflicts/records.ts'

const place = district('place/vn/quang-ninh/dam-ha', ALWAYS)
const merger = (id: BodyMerger['id'], components: BodyMerger['components'], over: Partial<BodyMerger>): BodyMerger => ({
  kind: 'BodyMerger',
  id,
  components,
  result: null,
  model: null,
  place: place.id,
  level: 'DISTRICT',
  decidedBy: null,
  valid: lasting('2018-01-01', '2020-01-01'),
  startBasis: null,
  origin: stated,
  ...over,
})
const held = (id: ConcurrentHolding['id'], first: ConcurrentHolding['first'], second: ConcurrentHolding['second']) => ({
  ...holding(lasting('2018-01-01')),
  id,
  first,
  second,
  model: null,
})

/** a and b became r for two years; d took up c and went on; e and f ended in what they became. */
const WORLD = [
  SOURCE,
  PROVINCE,
  place,
  body('org/a', place.id),
  body('org/b', place.id),
  body('org/r', place.id),
  body('org/c', place.id),
  body('org/d', place.id, lasting('2000')),
  body('org/e', place.id, lasting('2000', '2018-01-01')),
  body('org/f', place.id, lasting('2000', '2018-01-01')),
  body('org/g', place.id, lasting('2018-01-01')),
  post('post/a', 'org/a'),
  post('post/b', 'org/b'),
  post('post/r', 'org/r'),
  post('post/d', 'org/d'),
  merger('merger/r', ['org/a', 'org/b'], { result: 'org/r' }),
  merger('merger/d', ['org/c', 'org/d'], { result: 'org/d' }),
  body('org/h', place.id, lasting('2000', '2017-12-31')),
  body('org/i', place.id, lasting('2000', '2005')),
  body('org/j', place.id),
  post('post/j', 'org/j'),
  merger('merger/j', ['org/h', 'org/i'], { result: 'org/j', valid: lasting('2018-01-01') }),
  merger('merger/g', ['org/e', 'org/f'], { result: 'org/g', valid: lasting('2018-01-01') }),
  held('holding/in-result', 'post/r', 'post/d'),
  held('holding/in-components', 'post/a', 'post/b'),
]

const QUESTION = `query Bodies($day: Date!) {
  organizations(at: {validAt: $day}) { totalCount nodes { key } }
  all: organizations(filter: {existing: ANY}, at: {validAt: $day}) { nodes { key exists { state because { role fact { key } } } } }
  posts(at: {validAt: $day}) { totalCount nodes { key } }
  place(by: {id: "${place.id}"}, at: {validAt: $day}) { organizations { key } }
  orgChart(root: {place: "${place.id}"}, depth: 1, at: {validAt: $day}) { organizations { key } posts { key } arrangements { key standing { state } } }
  concurrentHoldings(at: {validAt: $day}) { nodes { key standing { state because { role } } exists { state } } }
  active: concurrentHoldings(filter: {standing: [ACTIVE]}, at: {validAt: $day}) { totalCount nodes { key } }
  bodyMergers(at: {validAt: $day}) { nodes { key standing { state } } }
}`

const keysIn = (answer: unknown, path: string) => listIn(answer, path).map((one) => pick(one, 'key'))
const states = (answer: unknown, path: string, of: string) =>
  Object.fromEntries(listIn(answer, path).map((one) => [pick(one, 'key'), pick(one, of)]))

describe('bodies that were merged', () => {
  let api: Api
  const on = (day: string) => answerOf(api, QUESTION, { day })
  beforeAll(async () => {
    const store = await emptyStore()
    await record(store, WORLD)
    api = apiOver(store)
  })

  test.each([
    ['2017-12-30', ['a', 'b', 'c', 'd', 'e', 'f', 'h'], ['a', 'b', 'd']],
    ['2017-12-31', ['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'b', 'd']],
    ['2018-01-01', ['d', 'g', 'j', 'r'], ['a', 'b', 'd', 'j', 'r']],
    ['2019-12-31', ['d', 'g', 'j', 'r'], ['a', 'b', 'd', 'j', 'r']],
    ['2020-01-01', ['a', 'b', 'c', 'd', 'g', 'j'], ['a', 'b', 'd', 'j']],
  ] as const)('on %s are there, and listed and drawn, %j with the posts %j', async (day, bodies, posts) => {
    const answer = await on(day)
    const wanted = bodies.map((one) => `org/${one}`)
    const existing = states(answer, 'all.nodes', 'exists.state')
    expect(
      Object.keys(existing)
        .filter((id) => existing[id] !== 'NO')
        .toSorted(),
    ).toEqual(wanted)
    for (const path of ['organizations.nodes', 'place.organizations', 'orgChart.organizations'])
      expect(keysIn(answer, path).toSorted(), path).toEqual(wanted)
    expect(pick(answer, 'organizations.totalCount')).toBe(wanted.length)
    for (const path of ['posts.nodes', 'orgChart.posts'])
      expect(keysIn(answer, path).toSorted(), path).toEqual(posts.map((one) => `post/${one}`))
    expect(pick(answer, 'posts.totalCount')).toBe(posts.length)
  })

  test.each(['2017-12-31', '2018-01-01', '2019-12-31', '2020-01-01'])(
    'on %s leave every merger that stands in the chart of its place',
    async (day) => {
      const answer = await on(day)
      const drawn = states(answer, 'orgChart.arrangements', 'standing.state')
      for (const [id, state] of Object.entries(states(answer, 'bodyMergers.nodes', 'standing.state')))
        if (state === 'ACTIVE') expect(drawn, id).toHaveProperty([id], state)
      expect(drawn).toMatchObject(states(answer, 'concurrentHoldings.nodes', 'standing.state'))
    },
  )

  test('are told of with the merger as the reason', async () => {
    const because = states(await on('2019-01-01'), 'all.nodes', 'exists.because')
    expect(because['org/a']).toContainEqual({ role: 'MERGER', fact: { key: 'merger/r' } })
  })

  test.each([
    ['2017-12-31', 'NOT_STARTED', 'NOT_STARTED'],
    ['2018-01-01', 'ACTIVE', 'ACTIVE'],
    ['2019-12-31', 'ACTIVE', 'ACTIVE'],
    ['2020-01-01', 'ENDED', 'ACTIVE'],
  ] as const)('on %s leave a holding in the result %s, one in the components %s', async (day, result, components) => {
    const answer = await on(day)
    const wanted = { 'holding/in-components': components, 'holding/in-result': result }
    expect(states(answer, 'concurrentHoldings.nodes', 'standing.state')).toEqual(wanted)
    const active = Object.entries(wanted).flatMap(([id, state]) => (state === 'ACTIVE' ? [id] : []))
    expect(keysIn(answer, 'active.nodes').toSorted()).toEqual(active)
    expect(states(answer, 'concurrentHoldings.nodes', 'exists.state')['holding/in-result']).toBe(
      // Nobody says that it ended, and what is held by a person does not go on by itself.
      result === 'ACTIVE' ? (day === '2018-01-01' ? 'YES' : 'PRESUMED') : 'NO',
    )
  })

  test('bear the end of their components on the day of the merger', async () => {
    expect(states(await on('2019-01-01'), 'bodyMergers.nodes', 'standing.state')['merger/g']).toBe('ACTIVE')
  })

  test('stand, with what they made, where a component is said to have ended before, and this is told', async () => {
    const answer = await on('2018-01-01')
    expect(states(answer, 'bodyMergers.nodes', 'standing.state')['merger/j']).toBe('ACTIVE')
    expect(keysIn(answer, 'active.nodes')).toContain('holding/in-result')
    expect(states(answer, 'all.nodes', 'exists.state')['org/j']).toBe('PRESUMED')
    const told = await answerOf(api, '{ conflicts { nodes { rule facts { key } } } }')
    expect(listIn(told, 'conflicts.nodes')).toEqual(
      ['org/h', 'org/i'].map((key) => ({ rule: 'MERGED_AFTER_END', facts: [{ key: 'merger/j' }, { key }] })),
    )
  })
})

test('who is seen in a post of what a merger only presumably made is listed as sure as that is', async () => {
  const [a, b, r] = ['org/a', 'org/b', 'org/r'] as const
  const seen = occupancy('1', 'p', '2018-01-01', '2020-01-01', { post: 'post/r' })
  const person = Person.parse({ kind: 'Person', id: 'person/p', names: named('P'), origin: stated })
  const store = await emptyStore()
  await record(store, [
    ...[SOURCE, PROVINCE, place, body(a, place.id), body(b, place.id), body(r, place.id), post('post/r', r)],
    ...[merger('merger/r', [a, b], { result: r, valid: ALWAYS }), person, seen],
  ])
  const answer = await answerOf(
    apiOver(store),
    `{ organization(id: "${r}", at: {validAt: "2019-01-01"}) { exists { state } }
       occupancies(filter: {existing: CERTAIN}, at: {validAt: "2019-01-01"}) { totalCount nodes { exists { state } } } }`,
  )
  expect(pick(answer, 'organization.exists.state')).toBe('PRESUMED')
  expect(pick(answer, 'occupancies')).toEqual({ totalCount: 1, nodes: [{ exists: { state: 'YES' } }] })
})

test.each([PROVINCE.id, place.id])(
  'an order of a body in %s to end a merger in it ends what was made',
  async (seat) => {
    const [a, b, r] = ['org/a', 'org/b', 'org/r'] as const
    const store = await emptyStore()
    await record(store, [
      ...[SOURCE, PROVINCE, place, body(a, place.id), body(b, place.id), body(r, place.id), body('org/seat', seat)],
      merger('merger/r', [a, b], { result: r, valid: lasting('2018-01-01') }),
      directive({ id: 'directive/notice', issuer: 'org/seat', reports: [] }),
      effect('END', '2019-01-01', { target: 'merger/r', levels: ['DISTRICT'] }),
      report('r', 'DONE', '2019-01-01', 'merger/r'),
    ])
    const there = (day: string) => `d${day.slice(0, 4)}: organizations(at: {validAt: "${day}"}) { nodes { key } }`
    const answer = await answerOf(apiOver(store), `{ ${there('2018-12-31')} ${there('2019-01-01')} }`)
    expect(keysIn(answer, 'd2018.nodes')).toEqual([r, 'org/seat'])
    expect(keysIn(answer, 'd2019.nodes')).toEqual([a, b, 'org/seat'])
  },
)
