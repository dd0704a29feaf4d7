import type { Kind } from '../../../model/entry.ts'
import { caseFold, fold } from '../../../model/text.ts'
import { hitKey, hitPlaceOf, RANKS } from '../../paging.ts'
import { SEPARATOR, separated, TERM } from '../../spelling.ts'
import type { Page, PageRequest, SearchHit } from '../../store.ts'
import { inView } from '../predicates.ts'
import { decodedPageOf, type KeyedRow, type Scope } from '../scope.ts'
import { encodeSortKey } from '../sort-key.ts'

const SEARCH = `CALL db.index.fulltext.queryNodes('words', $wanted.match) YIELD node AS v
  WHERE ${inView('v')} AND (size($wanted.kinds) = 0 OR v.kind IN $wanted.kinds)
  WITH v, v.sortKey AS sortKey, CASE WHEN v.exact CONTAINS $wanted.exact THEN 0 WHEN v.folded CONTAINS $wanted.start THEN 1 ELSE 2 END AS rank
  WHERE rank > $wanted.afterRank OR (rank = $wanted.afterRank AND sortKey > $wanted.afterKey)
  RETURN v.key AS version, rank, sortKey ORDER BY rank, sortKey LIMIT $limit`

function paramsBehind(after: string): { readonly afterRank: number; readonly afterKey: string } {
  const { rank, sortKey } = hitPlaceOf(after)
  return { afterRank: rank, afterKey: encodeSortKey(sortKey) }
}

/** Every term required; the last may be a beginning. Terms are letters and digits alone, so nothing in them is syntax. */
const matchOf = (terms: readonly string[]) =>
  terms.map((term, at) => `+${term}${at === terms.length - 1 ? '*' : ''}`).join(' ')

interface HitRow extends KeyedRow {
  readonly rank: number
}

/** @param kinds empty: all kinds */
export async function search(
  { run, entryCache, clocks }: Scope,
  text: string,
  kinds: readonly Kind[],
  page: PageRequest,
): Promise<Page<SearchHit>> {
  const wanted = text.trim()
  const terms = fold(wanted).match(TERM)
  if (!terms) return { items: [], hasNext: false }
  const rows = await run<HitRow>(SEARCH, {
    ...clocks,
    wanted: {
      match: matchOf(terms),
      kinds: [...kinds],
      exact: separated([caseFold(wanted)]),
      start: `${SEPARATOR}${fold(wanted)}`,
      ...paramsBehind(page.after ?? ''),
    },
    limit: page.first + 1,
  })
  const keyed = rows.map((row) => ({ ...row, sortKey: hitKey(row.rank, row.sortKey) }))
  return decodedPageOf(keyed, page, async (shown) => {
    const cached = await entryCache.of(shown.map(({ version }) => version))
    return shown.map(({ version, rank }) => ({ entry: cached(version), rank: RANKS[rank] ?? 'TERMS' }))
  })
}
