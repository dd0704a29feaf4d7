import type { View } from './store.ts'

/** Makes the method of the new view that asks so. @param name the method's own */
export type Wrap = <A extends readonly unknown[], T>(
  ask: (view: View, ...args: A) => Promise<T>,
  name: Exclude<keyof View, 'at'>,
) => (...args: A) => Promise<T>

/** A view whose every method is what `wrap` makes of the method of a view. A new method of the port is added here alone. */
export const mapView = ({ at }: Pick<View, 'at'>, wrap: Wrap): View => ({
  at,
  entries: wrap((view, ids) => view.entries(ids), 'entries'),
  linked: wrap((view, ids, link, direction, most) => view.linked(ids, link, direction, most), 'linked'),
  linkedThere: wrap((view, ids, link, most) => view.linkedThere(ids, link, most), 'linkedThere'),
  versions: wrap((view, ids, most) => view.versions(ids, most), 'versions'),
  versionPage: wrap((view, ids, page) => view.versionPage(ids, page), 'versionPage'),
  countVersions: wrap((view, ids) => view.countVersions(ids), 'countVersions'),
  changes: wrap((view, query, page) => view.changes(query, page), 'changes'),
  countChanges: wrap((view, query) => view.countChanges(query), 'countChanges'),
  movedPlaces: wrap((view) => view.movedPlaces(), 'movedPlaces'),
  // The kind that is asked for is the caller's, so this one is wrapped anew for each call.
  find: (query, page) => wrap((view) => view.find(query, page), 'find')(),
  count: wrap((view, query) => view.count(query), 'count'),
  arrangements: wrap((view, query, page) => view.arrangements(query, page), 'arrangements'),
  countArrangements: wrap((view, query) => view.countArrangements(query), 'countArrangements'),
  tally: wrap((view, query, by) => view.tally(query, by), 'tally'),
  search: wrap((view, query, page) => view.search(query, page), 'search'),
  chart: wrap((view, root, depth, query, absent, most) => view.chart(root, depth, query, absent, most), 'chart'),
})
