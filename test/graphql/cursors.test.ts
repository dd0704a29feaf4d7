import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { encodeCursor } from '../../src/graphql/cursor.ts'
import { answerOf, apiOver, ask, codesOf, emptyStore, listIn, pick, record, textIn } from '../helpers/api.ts'
import { SOURCE } from '../helpers/facts.ts'
import { randomOf } from '../helpers/random.ts'
import { randomWorld } from '../helpers/random-world.ts'

const world = randomWorld(randomOf(11))
const store = await emptyStore()
await record(store, world.entries)
const api = apiOver(store)

const PAGE = `query($after: String, $at: AsOf, $filter: PostFilter) {
  posts(first: 7, after: $after, at: $at, filter: $filter) {
    totalCount view { validAt revision } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { key } }
  }
}`

/** Reads a list to its end, page by page. */
async function readThrough(variables: object): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let after: unknown = null; ; ) {
    const data = await answerOf(api, PAGE, { ...variables, after })
    found.push(...listIn(data, 'posts.edges').map((edge) => pick(edge, 'node.key')))
    if (pick(data, 'posts.pageInfo.hasNextPage') === false) return found
    after = pick(data, 'posts.pageInfo.endCursor')
  }
}

test('pages follow each other without gap or repetition, and there are as many items as are counted', async () => {
  const found = await readThrough({ filter: { existing: 'ANY' } })
  const posts = world.entries.filter(({ kind }) => kind === 'Post').map(({ id }) => id)
  expect(found.toSorted()).toEqual(posts.toSorted())
  expect(await answerOf(api, '{ posts(filter: {existing: ANY}) { totalCount } }')).toEqual({
    posts: { totalCount: posts.length },
  })
})

test('the cursors of a page are those of its first and last item', async () => {
  const data = await answerOf(api, PAGE, { filter: { existing: 'ANY' } })
  const cursors = listIn(data, 'posts.edges').map((edge) => pick(edge, 'cursor'))
  expect(pick(data, 'posts.pageInfo')).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: cursors[0],
    endCursor: cursors.at(-1),
  })
})

test('a cursor of another filter, list or view is refused, and so is a damaged one', async () => {
  const at = { validAt: '2022-08-31' }
  const data = await answerOf(api, PAGE, { at, filter: { existing: 'ANY' } })
  const after = textIn(data, 'posts.pageInfo.endCursor')
  const refused = async (variables: object) => codesOf(await ask(api, PAGE, variables))
  expect(await refused({ after, at, filter: { existing: 'POSSIBLE' } })).toEqual(['CURSOR_INVALID'])
  expect(await refused({ after, at: { validAt: '2022-09-01' }, filter: { existing: 'ANY' } })).toEqual([
    'CURSOR_INVALID',
  ])
  expect(await refused({ after, at: { recordedAt: 0 }, filter: { existing: 'ANY' } })).toEqual(['CURSOR_INVALID'])
  expect(await refused({ after: `${after}x`, at, filter: { existing: 'ANY' } })).toEqual(['CURSOR_INVALID'])
  expect(await refused({ after: 'xyz', at, filter: { existing: 'ANY' } })).toEqual(['CURSOR_INVALID'])
  const elsewhere = `{ organizations(after: "${after}") { totalCount } }`
  expect(codesOf(await ask(api, elsewhere))).toEqual(['CURSOR_INVALID'])
})

test('a filter that says the same in another order takes the same cursor', async () => {
  const filter = { existing: 'ANY', role: ['HEAD', 'DEPUTY'] }
  const data = await answerOf(api, PAGE, { filter })
  const after = pick(data, 'posts.pageInfo.endCursor')
  expect(
    codesOf(await ask(api, PAGE, { after, filter: { role: ['HEAD', 'DEPUTY'], branch: null, existing: 'ANY' } })),
  ).toEqual([])
})

test('a cursor forged for a revision that is not there is refused', async () => {
  const data = await answerOf(api, PAGE, {})
  const [, , , list] = JSON.parse(Buffer.from(textIn(data, 'posts.pageInfo.endCursor'), 'base64url').toString())
  const forged = encodeCursor({ sortKey: 'a', at: { validAt: '2022-08-31', revision: 99 }, list })
  expect(codesOf(await ask(api, PAGE, { after: forged }))).toEqual(['CURSOR_INVALID'])
})

test('a cursor of a program with another order of lists is refused, as one of another list', async () => {
  const old = createHash('sha256')
    .update(JSON.stringify(['posts', null]))
    .digest('base64url')
    .slice(0, 12)
  const after = encodeCursor({ sortKey: 'a', at: { validAt: '2022-08-31', revision: 1 }, list: old })
  const [error] = (await ask(api, PAGE, { after })).errors ?? []
  expect(error?.message).toMatch(/its filter or its order differ.*leave `after` out to start again/)
})

test('a list begun before a correction is read to its end as it stood', async () => {
  const before = await readThrough({ filter: { existing: 'ANY' } })
  const first = await answerOf(api, PAGE, { filter: { existing: 'ANY' } })
  const gone = world.entries.filter(({ kind }) => kind === 'Post').map(({ id }) => id)
  await store.append({
    put: [],
    retract: gone.slice(0, 40),
    by: null,
    source: null,
    note: 'withdrawn',
    instant: '2026-02-01T00:00:00.000Z',
    expected: null,
  })
  const rest = await readFrom(pick(first, 'posts.pageInfo.endCursor'))
  expect([...listIn(first, 'posts.edges').map((edge) => pick(edge, 'node.key')), ...rest]).toEqual(before)
  const latest = await readThrough({ filter: { existing: 'ANY' } })
  expect(latest).toHaveLength(before.length - 40)
})

async function readFrom(start: unknown): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let after = start; ; ) {
    const data = await answerOf(api, PAGE, { after, filter: { existing: 'ANY' } })
    expect(pick(data, 'posts.view.revision')).toBe(1)
    found.push(...listIn(data, 'posts.edges').map((edge) => pick(edge, 'node.key')))
    if (pick(data, 'posts.pageInfo.hasNextPage') === false) return found
    after = pick(data, 'posts.pageInfo.endCursor')
  }
}

test.each(['concurrentHoldings', 'bodyMergers', 'pilotModels', 'places', 'directives', 'effects', 'changeEvents'])(
  'the pages of %s make up the whole list',
  async (field) => {
    const whole = await answerOf(api, `{ ${field}(first: 100) { totalCount nodes { key } } }`)
    const found: unknown[] = []
    for (let after: unknown = null, more = true; more; ) {
      const data = await answerOf(
        api,
        `query($after: String) { ${field}(first: 3, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )
      found.push(...listIn(data, `${field}.nodes`))
      after = pick(data, `${field}.pageInfo.endCursor`)
      more = pick(data, `${field}.pageInfo.hasNextPage`) === true
    }
    expect(found).toEqual(listIn(whole, `${field}.nodes`))
    expect(pick(whole, `${field}.totalCount`)).toBe(found.length)
  },
)

test('a page of a comparison says at which revision it goes on, once more is recorded', async () => {
  const own = await emptyStore()
  await record(own, world.entries)
  const asked = (args: string, after: string) =>
    ask(
      apiOver(own),
      `query($after: String) { compare(from: "2018-01-01", to: "2023-01-01"${args}) { arrangements(first: 2, after: $after) { pageInfo { endCursor } } } }`,
      { after: after === '' ? null : after },
    )
  const after = textIn((await asked('', '')).data, 'compare.arrangements.pageInfo.endCursor')
  await record(own, [SOURCE])
  const { errors } = await asked('', after)
  expect(errors[0]?.message).toMatch(
    /view of 2023-01-01 at revision 1, .* Ask as of that revision, by `at` or `recordedAt`/,
  )
  expect((await asked(', recordedAt: "1"', after)).errors).toEqual([])
})
