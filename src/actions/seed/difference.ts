import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { LINK_KINDS, type LinkKind } from '../../model/link.ts'
import type { View } from '../../store/store.ts'
import type { Latest, Recorded } from './recorded.ts'
import type { SeedRevision } from './revisions.ts'
import { isSeed } from './up-to-date.ts'

/** What is to be recorded of one part. */
export interface Difference {
  readonly put: readonly Entry[]
  readonly retract: readonly Id[]
}

const namedIn = (parts: readonly SeedRevision[]): ReadonlySet<Id> =>
  new Set(parts.flatMap(({ put, retract }) => [...put.map(({ id }) => id), ...retract]))

/** What a part once recorded, and no part names any more. */
function droppedFrom(parts: readonly SeedRevision[], { source }: SeedRevision, { latest }: Recorded): readonly Id[] {
  const named = namedIn(parts)
  return [...latest].flatMap(([id, one]) => (one.entry && one.source === source && !named.has(id) ? [id] : []))
}

/**
 * What a store lacks of one part. An entry that somebody else recorded or withdrew since stands; so does what a later part says, once
 * that part is recorded.
 */
export function differenceOf(parts: readonly SeedRevision[], part: SeedRevision, recorded: Recorded): Difference {
  const { latest, sources } = recorded
  const decided = namedIn(parts.slice(parts.indexOf(part) + 1).filter(({ source }) => sources.has(source)))
  const isOurs = (one: Latest | undefined) => one === undefined || isSeed(one.source)
  const lacks = (id: Id, wanted: Entry | null) => {
    const one = latest.get(id)
    return !decided.has(id) && isOurs(one) && !isDeepStrictEqual(one?.entry ?? null, wanted)
  }
  return {
    put: part.put.filter((entry) => lacks(entry.id, entry)),
    retract: [...part.retract.filter((id) => lacks(id, null)), ...droppedFrom(parts, part, recorded)],
  }
}

const REFERRING = (Object.keys(LINK_KINDS) as readonly LinkKind[]).filter((kind) => LINK_KINDS[kind].viewOf === null)

/** The same without retracting what others refer to: nobody's entry may be left referring to nothing. */
export async function keepingReferred(view: View, { put, retract }: Difference): Promise<Difference> {
  const spoken = new Set<Id>([...put.map(({ id }) => id), ...retract])
  const referred = new Set<Id>()
  for (const link of retract.length === 0 ? [] : REFERRING)
    for (const [id, entries] of await view.linked(retract, link, 'in'))
      if (entries.some((entry) => !spoken.has(entry.id))) referred.add(id)
  return { put, retract: retract.filter((id) => !referred.has(id)) }
}
