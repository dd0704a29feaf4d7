import type { ArrangementInContext } from '../../../src/model/arrangement.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import type { ArrangementQuery } from '../../../src/store/store.ts'
import { arrangementsIn } from './arrangements.ts'
import type { PlainEntries } from './entries.ts'
import { linksTo } from './entry-conditions.ts'
import { inOrder } from './order.ts'
import { bodyOf, isLinkOn, placeOf } from './relations.ts'

export function chartOf(world: PlainEntries, root: Id, depth: number, query: ArrangementQuery, absent: readonly Id[]) {
  const { keyOf } = world
  const mayExist = (entry: Entry) => world.mayExist(entry) && !absent.includes(entry.id)
  const own = world.entry(root)
  const link = own?.kind === 'Place' ? 'WITHIN' : 'PART_OF'
  const below = (above: readonly Entry[]): readonly Entry[] =>
    world.all.filter(
      (entry) =>
        mayExist(entry) &&
        above.some(({ id }) => linksTo(entry, link, id) && isLinkOn(entry, link, id, world.at.validAt)),
    )
  const tiers = new Set<Entry>(own ? [own] : [])
  for (let at = 1; at < depth; at += 1) for (const entry of inOrder(below([...tiers]), keyOf)) tiers.add(entry)
  const isPlace = own?.kind === 'Place'
  const there = (entry: Entry) => [...tiers].some(({ id }) => world.ancestors(entry)[0] === id)
  const organizations = isPlace
    ? world.of('Organization').filter((one) => mayExist(one) && there(one))
    : [...tiers].filter((one) => one.kind === 'Organization')
  const posts = world
    .of('Post')
    .filter(
      (one) =>
        mayExist(one) && (isPlace ? there(one) : organizations.some(({ id }) => id === bodyOf(one, world.at.validAt))),
    )
  const places = isPlace
    ? [...tiers]
    : world.of('Place').filter(({ id }) => organizations.some((one) => placeOf(one, world.at.validAt) === id))
  const shown = new Set<Id>([...organizations, ...posts].map(({ id }) => id))
  const touches = ({ members }: ArrangementInContext) =>
    members.some((one) => shown.has((one.post ?? one.organization).id))
  return {
    places: isPlace ? places : inOrder(places, keyOf),
    organizations: isPlace ? inOrder(organizations, keyOf) : organizations,
    posts: inOrder(posts, keyOf),
    arrangements: inOrder(arrangementsIn(world, query).filter(touches), ({ arrangement }) => keyOf(arrangement)),
  }
}
