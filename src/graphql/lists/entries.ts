import type { Kind } from '../../model/record.ts'
import type { Query } from '../../store/store.ts'
import { mapped, type Source } from '../connection.ts'
import type { Lens } from '../lens.ts'
import { type SeenOf, seen } from '../seen.ts'

/** The entries that a query gives. */
export const entrySource = <K extends Kind>(lens: Lens, query: Query<K>): Source<SeenOf<K>> =>
  mapped({ page: (page) => lens.view.find(query, page), count: () => lens.view.count(query) }, (entry): SeenOf<K> => {
    lens.keep(entry)
    return seen(lens, entry)
  })
