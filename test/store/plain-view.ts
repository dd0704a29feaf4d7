import type { ArrangementInContext } from '../../src/model/arrangement.ts'
import type { EntryOf, Kind } from '../../src/model/entry.ts'
import type { Id } from '../../src/model/ids.ts'
import type {
  ArrangementQuery,
  Page,
  PageRequest,
  Query,
  SearchHit,
  SearchQuery,
  Tally,
  TallyBy,
} from '../../src/store/store.ts'
import { arrangementsIn, tallyOf } from './plain/arrangements.ts'
import { chartOf } from './plain/chart.ts'
import { contextsIn } from './plain/contexts.ts'
import { PlainEntries } from './plain/entries.ts'
import { findIn } from './plain/find.ts'
import { searchIn } from './plain/search.ts'

/**
 * The port's answers over plain arrays, by looking at everything each time. It shares with the stores only the words of
 * the model: no index, no projection, no query.
 */
export class PlainView extends PlainEntries {
  find<K extends Kind>(query: Query<K>): readonly EntryOf<K>[] {
    return findIn(this, query)
  }

  get contexts(): readonly ArrangementInContext[] {
    return contextsIn(this)
  }

  arrangements(query: ArrangementQuery): readonly ArrangementInContext[] {
    return arrangementsIn(this, query)
  }

  tally(query: ArrangementQuery, by: TallyBy): readonly Tally[] {
    return tallyOf(this, query, by)
  }

  search(query: SearchQuery, page: PageRequest): Page<SearchHit> {
    return searchIn(this, query, page)
  }

  chart(root: Id, depth: number, query: ArrangementQuery, absent: readonly Id[]) {
    return chartOf(this, root, depth, query, absent)
  }
}
