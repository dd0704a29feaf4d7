import { mapView } from '../../src/store/map-view.ts'
import type { Store } from '../../src/store/store.ts'

/** A store that only hands on: nothing of the port may depend on being a certain object. */
export const passThrough = (store: Store): Store => ({
  head: () => store.head(),
  revision: (wanted) => store.revision(wanted),
  append: (batch) => store.append(batch),
  view: (at) => {
    const view = store.view(at)
    return mapView(
      view,
      (ask) =>
        (...args) =>
          ask(view, ...args),
    )
  },
  warm: () => store.warm(),
  log: (after) => store.log(after),
  memo: (name) => store.memo(name),
  noteMemo: (name, text) => store.noteMemo(name, text),
  check: () => store.check(),
  backup: (target, progress) => store.backup(target, progress),
  close: () => store.close(),
})
