import type { ChangeEvent } from '../model/change-event.ts'
import { isKind } from '../model/entry.ts'
import type { OrganizationType, PostType } from '../model/general-model.ts'
import type { Id } from '../model/ids.ts'
import type { PostPair } from '../model/pilot-model.ts'
import type { Lifespan } from '../rules/lifespans.ts'
import type { PairInContext } from '../rules/pair-standing.ts'
import { anyOf } from './queries.ts'
import { everyEntry } from './scan.ts'
import type { View } from './store.ts'

type Types = ReadonlyMap<Id, PostType | OrganizationType>

const lifespanOf = ({ kind, id, valid }: PostType | OrganizationType): Lifespan => ({
  role: kind === 'PostType' ? 'POST_TYPE' : 'ORGANIZATION_TYPE',
  fact: id,
  valid,
})

/** A type of posts lives in its type of bodies. */
function lifespansFor({ mainPostType, concurrentPostType }: PostPair, types: Types): readonly Lifespan[] {
  const posts = [mainPostType, concurrentPostType].map((id) => types.get(id))
  const bodies = posts.map((type) => (type?.kind === 'PostType' ? types.get(type.organizationType) : undefined))
  return [...posts, ...bodies].filter((type) => type !== undefined).map(lifespanOf)
}

async function typesIn(view: View, ids: readonly Id[]): Promise<Types> {
  const found = [...(await view.entries([...new Set(ids)])).values()]
  const posts = found.filter((entry) => isKind('PostType', entry))
  const bodies = await view.entries([...new Set(posts.map(({ organizationType }) => organizationType))])
  const types = [...posts, ...[...bodies.values()].filter((entry) => isKind('OrganizationType', entry))]
  return new Map(types.map((type) => [type.id, type]))
}

/** The events that name some of the types that may end, by these. */
async function eventsOf(view: View, types: Types): Promise<ReadonlyMap<Id, readonly ChangeEvent[]>> {
  const bounded = [...types.values()].filter(({ valid }) => valid.to !== null).map(({ id }) => id)
  const found = bounded.length === 0 ? [] : await view.linked(bounded, 'ORIGINAL', 'in')
  return new Map([...found].map(([id, events]) => [id, events.filter((entry) => isKind('ChangeEvent', entry))]))
}

/** Every pair with the types that it is not there without. They are few, and depend on the revision alone. */
export async function pairsInView(view: View): Promise<readonly PairInContext[]> {
  const pairs = await everyEntry(view, anyOf('PostPair'))
  const types = await typesIn(
    view,
    pairs.flatMap((pair) => [pair.mainPostType, pair.concurrentPostType]),
  )
  const events = await eventsOf(view, types)
  return pairs.map((pair) => {
    const lifespans = lifespansFor(pair, types)
    return { pair, lifespans, events: [...new Set(lifespans.flatMap(({ fact }) => events.get(fact) ?? []))] }
  })
}
