import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  along,
  type Find,
  findBy,
  findInTurn,
  inTurn,
  linkedTo,
  listed,
  ofIds,
  sharedBy,
  type Walk,
  withMembers,
} from '../../../src/answers/conflicts/walk.ts'
import type { ViewReader } from '../../../src/answers/view-reader.ts'
import { type Entry, isKind } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import type { Post } from '../../../src/model/post.ts'
import { anyOf } from '../../../src/store/queries.ts'
import type { Store } from '../../../src/store/store.ts'
import { countingStore } from '../../helpers/counting-store.ts'
import { lasting, post } from '../../helpers/facts.ts'
import { held } from '../../rules/conflicts/records.ts'
import { readerOf, storeOf } from '../readers.ts'

/** Posts with so many holders each: alone too many to be read at once, only together, and few. */
const HOLDERS = { big: 1_001, half: 600, other: 401, pair: 2, one: 1 } as const
const isPost = (entry: Entry): entry is Post => isKind('Post', entry)

const world = Object.entries(HOLDERS).flatMap(([name, count]): readonly Entry[] => [
  post(`post/${name}`, 'org/x'),
  ...Array.from({ length: count }, (_, n) =>
    held(`${String(n).padStart(4, '0')}-${name}`, 'x', '2018', null, { post: `post/${name}` }),
  ),
])

let store: Store
beforeAll(async () => {
  store = await storeOf([...world, { ...post('post/empty', 'org/x'), valid: lasting(null) }])
})
let view: ViewReader
let calls: string[]
beforeEach(async () => {
  const counting = countingStore(store)
  calls = counting.calls
  view = await readerOf(counting.store)
  calls.length = 0
})

describe('what links to several things', () => {
  const counts = async (...names: readonly string[]) => {
    const ids = names.map((name): Id => `post/${name}`)
    const found = await linkedTo(view, ['Occupancy'], 'OCCUPIES', ids)
    return Object.fromEntries([...found].map(([id, all]) => [id.slice('post/'.length), all.length]))
  }
  test('is read at once where it is not more than a thousand, else in parts, else by page', async () => {
    expect(await counts('pair', 'one')).toEqual({ pair: 2, one: 1 })
    expect(calls).toEqual(['linked'])
    expect(await counts('half', 'other')).toEqual({ half: 600, other: 401 })
    calls.length = 0
    expect(await counts('big')).toEqual({ big: 1_001 })
    expect(calls.filter((name) => name === 'find')).toHaveLength(3)
    expect(await counts('one', 'big', 'half', 'other', 'pair')).toEqual({ ...HOLDERS })
    expect(await counts()).toEqual({})
    expect(await counts('empty')).toEqual({})
  })

  test('is only what is looked for', async () => {
    expect([...(await linkedTo(view, ['Person'], 'OCCUPIES', ['post/pair']))].flatMap(([, all]) => all)).toEqual([])
    expect((await linkedTo(view, ['Person'], 'OCCUPIES', ['post/big'])).get('post/big')).toEqual([])
  })
})

const OCCUPIED = {
  kind: 'Occupancy',
  link: 'OCCUPIES',
  isWanted: isPost,
  subjectOf: ({ post: id }: { readonly post: Id }) => id,
} as const

interface Told {
  readonly id: string
  readonly place: string | null
}
async function walked<T>(walk: Walk<T>, idOf: (value: T) => string, from: string | null = null) {
  const found: Told[] = []
  let looked = 0
  let last: string | null = null
  for await (const batch of walk(view, from)) {
    found.push(...batch.subjects.map(({ value, place }) => ({ id: idOf(value), place })))
    looked += batch.looked
    last = batch.end
  }
  return { found, looked, last }
}
const idOf = ({ id }: { readonly id: string }) => id

describe('a walk', () => {
  const posts = listed(anyOf('Post'))
  const ALL = ['post/big', 'post/empty', 'post/half', 'post/one', 'post/other', 'post/pair']

  test('goes on from the place of each of its things, with that', async () => {
    const { found, looked, last } = await walked(posts, idOf)
    expect([found.map(idOf), looked]).toEqual([ALL, 6])
    for (const [n, { place }] of found.entries())
      expect((await walked(posts, idOf, place)).found.map(idOf)).toEqual(ALL.slice(n))
    expect((await walked(posts, idOf, last)).found).toEqual([])
  })

  test('of ids passes over what is not there or not looked for', async () => {
    const ids: readonly Id[] = ['post/one', 'post/nowhere', 'occupancy/0000-one', 'post/pair']
    const walk = ofIds(async () => ids, isPost)
    const { found, looked, last } = await walked(walk, idOf)
    expect(found).toEqual([
      { id: 'post/one', place: '0' },
      { id: 'post/pair', place: '3' },
    ])
    expect([looked, last]).toEqual([4, '4'])
    expect((await walked(walk, idOf, '1')).found).toEqual([{ id: 'post/pair', place: '3' }])
    expect((await walked(walk, idOf, '4')).found).toEqual([])
  })

  test('of ids looks at a hundred at once', async () => {
    const ids = Array.from({ length: 201 }, (_, n): Id => (n === 100 || n === 200 ? 'post/one' : `post/none-${n}`))
    const { found, last, looked } = await walked(
      ofIds(async () => ids, isPost),
      idOf,
    )
    expect(found.map(({ place }) => place)).toEqual(['100', '200'])
    expect([last, looked, calls.length]).toEqual(['201', 201, 3])
  })

  test('after another goes on in the one where it stopped', async () => {
    const one = ofIds(async () => ['post/one', 'post/pair'], isPost)
    const both = inTurn<Post>(one, posts, one)
    const { found } = await walked(both, idOf)
    const ids = ['post/one', 'post/pair', ...ALL, 'post/one', 'post/pair']
    expect(found.map(idOf)).toEqual(ids)
    expect(found.map(({ place }) => place?.split(' ')[0])).toEqual(['0', '0', ...ALL.map(() => '1'), '2', '2'])
    for (const [n, { place }] of found.entries())
      expect((await walked(both, idOf, place)).found.map(idOf)).toEqual(ids.slice(n))
  })

  test('of what several are about has each once, where the first of these stands', async () => {
    const shared = sharedBy(OCCUPIED)
    const { found, looked } = await walked(shared, ({ subject, members }) => `${subject.id} ${members.length}`)
    expect(found.map(idOf)).toEqual(['post/big 1001', 'post/half 600', 'post/other 401', 'post/pair 2'])
    // Each once on its page, and once with the others about the same, however many pages these are on.
    expect(looked).toBe(2 * Object.values(HOLDERS).reduce<number>((sum, count) => sum + count, 0))
    const behind = found[1]?.place ?? null
    const rest = await walked(shared, ({ subject }) => subject.id, behind)
    expect(rest.found.map(idOf)).toEqual(['post/half', 'post/other', 'post/pair'])
  })
})

describe('a walk from an entry', () => {
  const entriesAt = async (...paths: Parameters<typeof along> extends readonly [unknown, ...infer P] ? P : never) =>
    (await walked(along(isPost, ...paths)('occupancy/0000-pair'), idOf)).found.map(idOf)

  test('follows links either way, and gives what is looked for at their ends once', async () => {
    expect(await entriesAt([])).toEqual([])
    expect(await entriesAt([['OCCUPIES', 'out']])).toEqual(['post/pair'])
    expect(await entriesAt([['OCCUPIES', 'in']])).toEqual([])
    expect(await entriesAt()).toEqual([])
    const there = ['OCCUPIES', 'out'] as const
    expect(await entriesAt([there, ['OCCUPIES', 'in'], there], [there])).toEqual(['post/pair'])
    expect((await walked(along(isPost, [], [])('post/one'), idOf)).found.map(idOf)).toEqual(['post/one'])
  })

  test('has with each thing what is about it, few or none', async () => {
    const walk = withMembers(
      OCCUPIED,
      ofIds(async () => ['post/pair', 'post/empty', 'post/one'], isPost),
    )
    const { found, looked, last } = await walked(walk, ({ subject, members }) => `${subject.id} ${members.length}`)
    expect(found).toEqual([
      { id: 'post/pair 2', place: '0' },
      { id: 'post/empty 0', place: '1' },
      { id: 'post/one 1', place: '2' },
    ])
    expect([looked, last]).toEqual([6, '3'])
    expect((await walked(walk, ({ subject }) => subject.id, '2')).found.map(idOf)).toEqual(['post/one'])
  })
})

describe('what is found by a rule', () => {
  const posts = (...ids: readonly Id[]) => ofIds(async () => ids, isPost)
  const named = (subjects: Walk<Post>, near: (id: Id) => Walk<Post>) =>
    findBy<Post>({
      subjects,
      near,
      groups: async (_view, found) =>
        found.map(({ id }) => () => [
          { position: 0, conflict: { ...{ rule: 'HELD_TWICE', about: id }, facts: [], explanation: [] } },
        ]),
    })
  const one = named(posts('post/one', 'post/pair'), (id) => posts(id))
  const other = named(posts('post/empty'), () => posts('post/half'))
  async function foundBy(find: Find, from: string | null = null, near: Id | null = null) {
    const found: Told[] = []
    const ends: (string | null)[] = []
    for await (const { groups, end, looked } of find(view, from, near)) {
      for (const { place, group } of groups)
        found.push(...[...group(-1)].map(({ conflict }) => ({ id: conflict?.about ?? '', place })))
      ends.push(`${end} ${looked}`)
    }
    return { found, ends }
  }

  test('is found in all it looks at, or near an entry', async () => {
    expect((await foundBy(one)).found.map(idOf)).toEqual(['post/one', 'post/pair'])
    expect((await foundBy(one, null, 'post/big')).found.map(idOf)).toEqual(['post/big'])
  })

  test('in two ways is found one way after the other, from any place on', async () => {
    const both = findInTurn(one, other)
    const { found, ends } = await foundBy(both)
    expect(found).toEqual([
      { id: 'post/one', place: '0 0' },
      { id: 'post/pair', place: '0 1' },
      { id: 'post/empty', place: '1 0' },
    ])
    expect(ends).toEqual(['0 2 2', '1 1 1'])
    for (const [n, { place }] of found.entries()) expect((await foundBy(both, place)).found).toEqual(found.slice(n))
    expect((await foundBy(both, '0')).found).toEqual(found)
    expect((await foundBy(both, '1')).found).toEqual(found.slice(2))
    expect((await foundBy(both, null, 'post/big')).found.map(idOf)).toEqual(['post/big', 'post/half'])
  })
})
