import { describe, expect, test } from 'vitest'
import type { Arrangement } from '../../src/model/arrangement.ts'
import type { Id } from '../../src/model/ids.ts'
import { readWithMembers } from '../../src/store/members-in-view.ts'
import { merger, pair, SMALL } from '../answers/small-world.ts'

const world = new Map(SMALL.map((entry) => [entry.id, entry]))
const read = (arrangement: Arrangement, ...lost: readonly Id[]) =>
  readWithMembers(async (id) => (lost.includes(id) ? null : (world.get(id) ?? null)), arrangement, '2023-01-01')
const told = async (arrangement: Arrangement) => {
  const found = await read(arrangement)
  const members = found?.members.map(({ post, organization, place }) => [post?.id ?? null, organization.id, place.id])
  return [found?.arrangement.id, found?.place.id, ...(members ?? [])]
}
const merged = merger('merger/m', ['org/c1', 'org/c2'])

describe('an arrangement with its members', () => {
  test('has its posts, the first first, with their bodies and places', async () => {
    expect(await told(pair)).toEqual([
      ...['holding/pair', 'place/p/d'],
      ['post/first', 'org/party', 'place/p/d'],
      ['post/second', 'org/state', 'place/p/d'],
    ])
  })

  test('has the bodies that are run as one, in order', async () => {
    expect(await told(merged)).toEqual([
      ...['merger/m', 'place/p/e'],
      [null, 'org/c1', 'place/p/e'],
      [null, 'org/c2', 'place/p/e'],
    ])
  })

  test.each<Id>(['post/first', 'post/second', 'org/party', 'org/state', 'place/p/d'])(
    'is not there without %s',
    async (lost) => expect(await read(pair, lost)).toBeNull(),
  )

  test.each<Id>(['org/c1', 'org/c2', 'place/p/e'])('is not there without %s, which is run as one', async (lost) => {
    expect(await read(merged, lost)).toBeNull()
  })

  test('is not there without its own place, where its members lie elsewhere', async () => {
    expect(await read({ ...pair, place: 'place/nowhere' })).toBeNull()
    expect(await read({ ...merged, components: ['org/c1', 'org/party'] }, 'place/p/d')).toBeNull()
  })

  test('takes nothing for what it is not', async () => {
    const disguised = new Map([...world, ['post/first', world.get('org/party')] as const])
    expect(await readWithMembers(async (id) => disguised.get(id) ?? null, pair, '2023-01-01')).toBeNull()
  })
})
