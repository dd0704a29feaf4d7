import type { ArrangementInContext, Member } from '../../../src/model/arrangement.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import type { PlainEntries } from './entries.ts'
import { onceEach } from './once.ts'
import { bodyOf, placeOf } from './relations.ts'

function memberOf(world: PlainEntries, id: Id): Member | null {
  const own = world.entry(id)
  const post = own?.kind === 'Post' ? own : null
  const day = world.at.validAt
  const body = post && bodyOf(post, day)
  const organization = body ? world.entry(body) : own
  const at = organization && placeOf(organization, day)
  const place = at ? world.entry(at) : undefined
  if (organization?.kind !== 'Organization' || place?.kind !== 'Place') return null
  return { post, organization, place }
}

/** null when any of it is not recorded. */
export function contextOf(world: PlainEntries, entry: Entry): ArrangementInContext | null {
  if (entry.kind !== 'ConcurrentHolding' && entry.kind !== 'BodyMerger') return null
  const place = world.entry(entry.place)
  const members =
    entry.kind === 'ConcurrentHolding'
      ? [memberOf(world, entry.first), memberOf(world, entry.second)]
      : entry.components.map((id) => memberOf(world, id))
  if (place?.kind !== 'Place' || !members.every((member) => member !== null)) return null
  return { arrangement: entry, place, members }
}

/** A world never changes: a view of another time is another world. */
export const contextsIn = onceEach((world: PlainEntries): readonly ArrangementInContext[] =>
  world.all.map((entry) => contextOf(world, entry)).filter((context) => context !== null),
)
