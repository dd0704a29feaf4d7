import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { Person } from '../../src/model/person.ts'
import { answerOf, apiOver, emptyStore, listIn, pick, record } from '../helpers/api.ts'
import { body, lasting, named, PROVINCE, post, SOURCE, stated } from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'
import { directive, held } from '../rules/conflicts/records.ts'

const person = Person.parse({
  kind: 'Person',
  id: 'person/a',
  names: named('A'),
  born: '1950',
  died: '2020-03-01',
  origin: stated,
})
const entries: readonly Entry[] = [
  ...TERMS,
  SOURCE,
  PROVINCE,
  ...(['org/x', 'org/y'] as const).map((id) => body(id, PROVINCE.id, lasting('2000'))),
  post('post/x', 'org/x', lasting('2000')),
  person,
  held('1', 'a', '2018', '2020-03-02', { endCause: 'DEATH' }),
  held('2', '', '2020-03-02', '2020-06-01', { holder: null }),
  directive({
    id: 'directive/both',
    issuer: 'org/x',
    jointIssuers: ['org/y'],
    reports: [{ document: SOURCE.id, basis: 'STATED', reading: null }],
  }),
]
const store = await emptyStore()
await record(store, entries)
const api = apiOver(store)

const POST = `query($on: Date!) { post(id: "post/x", at: {validAt: $on}) {
  vacancy { state because { role fact { key } } } knownHolders { holder { key } } } }`

describe('a post', () => {
  test.each([
    ['2017-12-31', 'UNKNOWN', [], []],
    ['2020-03-01', 'NO', ['occupancy/1'], ['person/a']],
    ['2020-03-02', 'YES', ['occupancy/2'], []],
    ['2020-05-31', 'YES', ['occupancy/2'], []],
    ['2020-06-01', 'UNKNOWN', [], []],
  ])('on %s is vacant: %s', async (on, state, because, holders) => {
    const data = await answerOf(api, POST, { on })
    expect(pick(data, 'post.vacancy.state')).toBe(state)
    const own = listIn(data, 'post.vacancy.because').filter((reason) => pick(reason, 'role') === 'OWN_RECORD')
    expect(own.map((reason) => pick(reason, 'fact.key'))).toEqual(because)
    expect(listIn(data, 'post.knownHolders').map((one) => pick(one, 'holder.key'))).toEqual(holders)
  })
})

test('a vacancy is listed among the holdings of the post, and says so', async () => {
  const asked =
    '{ occupancies(filter: {post: "post/x", existing: ANY}) { nodes { key vacant holder { key born died } endCause } } }'
  expect(await answerOf(api, asked)).toEqual({
    occupancies: {
      nodes: [
        {
          key: 'occupancy/1',
          vacant: false,
          holder: { key: 'person/a', born: '1950', died: '2020-03-01' },
          endCause: 'DEATH',
        },
        { key: 'occupancy/2', vacant: true, holder: null, endCause: null },
      ],
    },
  })
})

test.each([
  ['vacant: true', ['occupancy/2']],
  ['vacant: false', ['occupancy/1']],
  ['vacant: true, tenure: [FULL]', []],
  ['tenure: [FULL]', ['occupancy/1']],
])('the holdings of a post with %s are %j', async (filter, wanted) => {
  const asked = `{ occupancies(filter: {post: "post/x", existing: ANY, ${filter}}) { nodes { key } } }`
  expect(listIn(await answerOf(api, asked), 'occupancies.nodes').map((one) => pick(one, 'key'))).toEqual(wanted)
})

test('a directive is found by each body that issued it, and names all', async () => {
  const asked = 'query($by: ID!) { directives(filter: {issuer: $by}) { nodes { issuer { key } issuers { key } } } }'
  const found = { directives: { nodes: [{ issuer: { key: 'org/x' }, issuers: [{ key: 'org/x' }, { key: 'org/y' }] }] } }
  expect(await answerOf(api, asked, { by: 'org/x' })).toEqual(found)
  expect(await answerOf(api, asked, { by: 'org/y' })).toEqual(found)
})

// Last: on a server there is one store at a time.
test('a post that is vacant and held at once is neither, for reasons each told once', async () => {
  const store = await emptyStore()
  const { died: _, ...alive } = person
  const other = { ...alive, id: 'person/b' } as const
  await record(store, [...entries, other, held('3', 'b', '2020-03-02', '2020-06-01')])
  const data = await answerOf(apiOver(store), POST, { on: '2020-04-01' })
  const because = listIn(data, 'post.vacancy.because').map((one) => `${pick(one, 'role')} ${pick(one, 'fact.key')}`)
  expect(pick(data, 'post.vacancy.state')).toBe('UNKNOWN')
  expect(because).toContain('OWN_RECORD occupancy/2')
  expect(because).toHaveLength(new Set(because).size)
})
