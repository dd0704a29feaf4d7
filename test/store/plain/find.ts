import type { Entry, EntryOf, Kind } from '../../../src/model/entry.ts'
import { traitsOf } from '../../../src/model/traits.ts'
import type { Query } from '../../../src/store/store.ts'
import { contextOf } from './contexts.ts'
import type { PlainEntries } from './entries.ts'
import { bearsCode, derived, linksTo, mayStartIn } from './entry-conditions.ts'
import { isLinkOn } from './relations.ts'

/** Its own values, else those of the nearest container that has any. */
export function facetOf(world: PlainEntries, entry: Entry, facet: 'level' | 'branch'): readonly string[] {
  const context = contextOf(world, entry)
  if (context && facet === 'branch') return context.members.map(({ organization }) => organization.branch)
  return (
    world
      .chain(entry)
      .map((one) => traitsOf(one).facets[facet])
      .find((values) => values.length > 0) ?? []
  )
}

export function findIn<K extends Kind>(world: PlainEntries, query: Query<K>): readonly EntryOf<K>[] {
  const among = (wanted: readonly string[] | null, values: readonly string[]) =>
    wanted === null || wanted.some((one) => values.includes(one))
  return world
    .of(query.kind)
    .filter(
      (entry) =>
        (query.existing === 'ANY' || (world.isThere(entry, query.existing) && !query.absent.includes(entry.id))) &&
        among(query.level, facetOf(world, entry, 'level')) &&
        among(query.branch, facetOf(world, entry, 'branch')) &&
        among(query.class, traitsOf(entry).facets.class) &&
        (query.within === null || world.ancestors(entry).includes(query.within)) &&
        query.linkedTo.every(
          ({ link, id }) =>
            linksTo(entry, link, id) && (query.existing === 'ANY' || isLinkOn(entry, link, id, world.at.validAt)),
        ) &&
        (query.code === null || bearsCode(entry, query.code)) &&
        (query.derived === null || query.derived === derived(entry)) &&
        (query.starting === null || mayStartIn(traitsOf(entry).valid, query.starting)),
    )
}
