import { beforeAll, describe, expect, test } from 'vitest'
import { postSuccessors, predecessors, successors } from '../../src/answers/lineage.ts'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { PostType } from '../../src/model/general-model.ts'
import type { Id, OrganizationId, PostId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Store } from '../../src/store/store.ts'
import { body, named, post, stated } from '../helpers/facts.ts'
import { idsIn, readerOf, seen, storeOf } from './readers.ts'
import { inProvince, SMALL } from './small-world.ts'

type Event = Extract<Entry, { readonly kind: 'ChangeEvent' }>
const event = (id: Event['id'], from: Event['originals'], ...results: Event['results']): Event => ({
  ...{ kind: 'ChangeEvent', id, names: named(id), change: 'TRANSFER', date: uncertainDate('2020-01-01') },
  ...{ originals: from, results, directive: null, origin: stated },
})
const typed = (id: PostId, organization: OrganizationId, type: PostType['id'] | null) => ({
  ...post(id, organization),
  type,
})

const NEXT: PostType = {
  ...{ kind: 'PostType', id: 'type/next', names: named('next'), role: 'HEAD', organizationType: 'type/rare' },
  ...{ level: 'PROVINCE', branch: 'GOVERNMENT', namePattern: { en: 'x' }, valid: ALWAYS, origin: stated },
}
const MORE: readonly Entry[] = [
  body('org/before', 'place/p/old'),
  typed('post/before', 'org/before', 'type/post'),
  typed('post/untyped', 'org/before', null),
  typed('post/unknown', 'org/before', 'type/none'),
  typed('post/rare', 'org/before', 'type/seat'),
  typed('post/lost', 'org/nowhere', 'type/post'),
  // A place that gave a part away, and one that went to where nothing is recorded.
  inProvince('place/p/giver'),
  body('org/giver', 'place/p/giver'),
  typed('post/giver', 'org/giver', 'type/post'),
  event('event/give', [{ id: 'place/p/giver', outcome: 'CONTINUED' }], 'place/p/d'),
  inProvince('place/p/vanished'),
  body('org/vanished', 'place/p/vanished'),
  typed('post/vanished', 'org/vanished', 'type/post'),
  event('event/vanish', [{ id: 'place/p/vanished', outcome: 'ENDED' }], 'place/nowhere'),
  // A kind of posts that another followed, which only the giver has.
  NEXT,
  { ...event('event/kind', [{ id: 'type/seat', outcome: 'ENDED' }], NEXT.id), change: 'MERGER' },
  typed('post/seat', 'org/giver', 'type/seat'),
  typed('post/next', 'org/giver', NEXT.id),
  // A post that a source says went on, though its place would lead elsewhere.
  typed('post/told', 'org/before', 'type/post'),
  event('event/told', [{ id: 'post/told', outcome: 'ENDED' }], 'post/second', 'post/nowhere'),
]

let store: Store
beforeAll(async () => {
  store = await storeOf([...SMALL, ...MORE])
})
const on = async <K extends Entry['kind']>(day: Day, kind: K, id: Id) => seen(await readerOf(store, day), kind, id)

describe('a place', () => {
  const whatCameOf = async (day: Day, id: Id) =>
    (await successors(await on(day, 'Place', id))).map(({ value }) => `${value.other} ${value.event.id}`)
  const whatItCameFrom = async (day: Day, id: Id) =>
    (await predecessors(await on(day, 'Place', id))).map(({ value }) => `${value.other} ${value.event.id}`)

  test('became another by the day of the event, not before', async () => {
    expect(await whatCameOf('2010-01-01', 'place/p/old')).toEqual(['place/p/d event/end'])
    expect(await whatCameOf('2009-12-31', 'place/p/old')).toEqual([])
    expect(await whatItCameFrom('2010-01-01', 'place/p/d')).toEqual(['place/p/old event/end'])
    expect(await whatItCameFrom('2009-12-31', 'place/p/d')).toEqual([])
    expect(await whatItCameFrom('2020-01-01', 'place/p/d')).toEqual([
      'place/p/old event/end',
      'place/p/giver event/give',
    ])
  })

  test('that only took another name is none but itself', async () => {
    expect([await whatCameOf('2022-01-01', 'place/p/e'), await whatItCameFrom('2022-01-01', 'place/p/e')]).toEqual([
      [],
      [],
    ])
  })
})

test('a kind of posts became another by the day of the event, not before', async () => {
  const told = async (day: Day) => {
    const [seat, next] = [await on(day, 'PostType', 'type/seat'), await on(day, 'PostType', 'type/next')]
    const ids = [...(await successors(seat)), ...(await predecessors(next))]
    return ids.map(({ value }) => value.other)
  }
  expect(await told('2020-01-01')).toEqual(['type/next', 'type/seat'])
  expect(await told('2019-12-31')).toEqual([])
})

describe('a post', () => {
  const carriedOn = async (day: Day, id: PostId) =>
    (await postSuccessors(await on(day, 'Post', id))).map(({ post: { value }, derived, rule, inputs }) => ({
      ...{ post: value.id, derived, rule, inputs: idsIn(inputs) },
    }))
  const FIRST = {
    ...{ post: 'post/first', derived: true, rule: 'same-type-where-the-place-went' },
    inputs: ['event/end', 'place/p/d', 'type/post'],
  }

  test('is carried on by that of its type at the place where its own went', async () => {
    expect(await carriedOn('2010-01-01', 'post/before')).toEqual([FIRST])
    expect(await carriedOn('2009-12-31', 'post/before')).toEqual([])
  })

  test.each<PostId>(['post/untyped', 'post/unknown', 'post/rare', 'post/lost', 'post/giver', 'post/vanished'])(
    'is carried on by none that anything tells: %s',
    async (id) => expect(await carriedOn('2022-01-01', id)).toEqual([]),
  )

  test('is carried on by that of the type that followed its own, at its place', async () => {
    const next = { post: 'post/next', derived: true, rule: 'type-that-followed-at-the-place' }
    expect(await carriedOn('2020-01-01', 'post/seat')).toEqual([
      { ...next, inputs: ['event/kind', 'place/p/giver', 'type/next'] },
    ])
    expect(await carriedOn('2019-12-31', 'post/seat')).toEqual([])
  })

  test('is carried on by what a source says, and then by nothing else', async () => {
    expect(await carriedOn('2020-01-01', 'post/told')).toEqual([
      { post: 'post/second', derived: false, rule: null, inputs: ['event/told'] },
    ])
    expect(await carriedOn('2019-12-31', 'post/told')).toEqual([FIRST])
  })
})
