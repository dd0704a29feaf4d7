import type { Store, View } from '../../src/store/store.ts'

const viewThrough = (view: View): View => ({
  at: view.at,
  entries: (ids) => view.entries(ids),
  linked: (ids, link, direction) => view.linked(ids, link, direction),
  versions: (ids) => view.versions(ids),
  find: (query, page) => view.find(query, page),
  count: (query) => view.count(query),
  arrangements: (query, page) => view.arrangements(query, page),
  countArrangements: (query) => view.countArrangements(query),
  tally: (query, by) => view.tally(query, by),
  search: (text, kinds, page) => view.search(text, kinds, page),
  chart: (root, depth, query) => view.chart(root, depth, query),
})

/** A store that only hands on: nothing of the port may depend on being a certain object. */
export const passThrough = (store: Store): Store => ({
  supports: store.supports,
  head: () => store.head(),
  revision: (wanted) => store.revision(wanted),
  append: (batch) => store.append(batch),
  view: (at) => viewThrough(store.view(at)),
  warm: () => store.warm(),
  log: (after) => store.log(after),
  check: () => store.check(),
  backup: (target, progress) => store.backup(target, progress),
  close: () => store.close(),
})
