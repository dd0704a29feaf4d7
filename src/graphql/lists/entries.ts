import { mapped, type Source } from '../../answers/source.ts'
import { type InViewOf, inView, type ViewReader } from '../../answers/view-reader.ts'
import type { Kind } from '../../model/entry.ts'
import type { Query } from '../../store/store.ts'

/** The entries that a query gives. */
export const entrySource = <K extends Kind>(view: ViewReader, query: Query<K>): Source<InViewOf<K>> =>
  mapped(
    { page: (page) => view.stored.find(query, page), count: () => view.stored.count(query) },
    (entry): InViewOf<K> => {
      view.prime(entry)
      return inView(view, entry)
    },
  )
