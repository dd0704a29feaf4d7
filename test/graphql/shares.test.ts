import { expect, test } from 'vitest'
import { ALWAYS } from '../../src/model/interval.ts'
import { answerOf, apiOver, emptyStore, pick, record } from '../helpers/api.ts'
import { district, PROVINCE, SOURCE } from '../helpers/facts.ts'
import { event } from '../rules/events.ts'

const [A, B, X, Y] = ['place/a', 'place/b', 'place/x', 'place/y'] as const
const store = await emptyStore()
await record(store, [
  ...[SOURCE, PROVINCE, ...[A, B, X, Y].map((id) => district(id, ALWAYS))],
  event({
    change: 'SPLIT',
    originals: [
      { id: A, outcome: 'ENDED' },
      { id: B, outcome: 'ENDED' },
    ],
    results: [X, Y],
    shares: [
      { original: A, result: X, extent: 'PART', area: 12.5, population: 4_300 },
      { original: B, result: Y, extent: 'WHOLE' },
    ],
  }),
])
const api = apiOver(store)

test('an event tells its shares, and a lineage how much came by each step', async () => {
  const asked = `{ changeEvents { nodes { shares { original { ... on Place { key } } result { ... on Place { key } } extent area population } } }
    x: place(by: {id: "${X}"}) { predecessors { node { ... on Place { key } } extent } }
    b: place(by: {id: "${B}"}) { successors { node { ... on Place { key } } extent } } }`
  const data = await answerOf(api, asked)
  expect(pick(data, 'changeEvents.nodes.0.shares')).toEqual([
    { original: { key: A }, result: { key: X }, extent: 'PART', area: 12.5, population: 4_300 },
    { original: { key: B }, result: { key: Y }, extent: 'WHOLE', area: null, population: null },
  ])
  expect(pick(data, 'x.predecessors')).toEqual([{ node: { key: A }, extent: 'PART' }])
  expect(pick(data, 'b.successors')).toEqual([{ node: { key: Y }, extent: 'WHOLE' }])
})
