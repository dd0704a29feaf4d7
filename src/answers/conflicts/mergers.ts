import type { BodyMerger } from '../../model/arrangement.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id, OrganizationId } from '../../model/ids.ts'
import type { Organization } from '../../model/organization.ts'
import { few } from '../../rules/conflicts/conflict.ts'
import { mergedAfterEnd, mergedTwice } from '../../rules/conflicts/mergers.ts'
import { anyOf } from '../../store/queries.ts'
import type { ViewReader } from '../view-reader.ts'
import { along, findBy, listed, ofIds } from './walk.ts'

const isMerger = (entry: Entry): entry is BodyMerger => isKind('BodyMerger', entry)
const isBody = (entry: Entry): entry is Organization => isKind('Organization', entry)

export const findMergedAfterEnd = findBy<BodyMerger>({
  subjects: listed(anyOf('BodyMerger')),
  near: along(isMerger, [], [['COMPONENT', 'in']]),
  groups: async ({ stored }, mergers) => {
    const bodies = await stored.entries([...new Set(mergers.flatMap(({ components }) => components))])
    return mergers.map((merger) => {
      const components = merger.components.flatMap((id) => bodies.get(id) ?? []).filter(isBody)
      return few(mergedAfterEnd(merger, components))
    })
  },
})

/** The mergers that bodies are in. They are few, and all of a view are known anyway. */
async function mergersByComponent(view: ViewReader): Promise<ReadonlyMap<OrganizationId, readonly BodyMerger[]>> {
  const all = (await view.mergers()).flatMap((merger) => merger.components.map((body) => ({ body, merger })))
  return new Map(
    [...Map.groupBy(all, ({ body }) => body)].map(([body, some]) => [body, some.map(({ merger }) => merger)]),
  )
}

/** The bodies in several mergers; with an id, those that are it or are in that merger. */
async function bodiesInSeveral(view: ViewReader, near: Id | null): Promise<readonly OrganizationId[]> {
  return [...(await mergersByComponent(view))]
    .filter(([body, mergers]) => mergers.length > 1 && (near === null || [body, ...idsOf(mergers)].includes(near)))
    .map(([body]) => body)
    .sort()
}
const idsOf = (entries: readonly BodyMerger[]): readonly Id[] => entries.map(({ id }) => id)

export const findMergedTwice = findBy<Organization>({
  subjects: ofIds((view) => bodiesInSeveral(view, null), isBody),
  near: (id) => ofIds((view) => bodiesInSeveral(view, id), isBody),
  groups: async (view, bodies) => {
    const mergers = await mergersByComponent(view)
    return bodies.map(({ id }) => mergedTwice(id, mergers.get(id) ?? []))
  },
})
