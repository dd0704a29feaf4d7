import type { Kind } from '../../../model/entry.ts'
import { caseFold, fold } from '../../../model/text.ts'
import type { Page, PageRequest, SearchHit } from '../../store.ts'
import { WORD } from '../entry-row.ts'
import { inView } from '../predicates.ts'
import { type KeyedRow, pageOf, type Scope } from '../scope.ts'
import { encodeSortKey } from '../sort-key.ts'

const RANKS = ['EXACT', 'PREFIX', 'TERMS'] as const satisfies readonly SearchHit['rank'][]

const SEARCH = `CALL db.index.fulltext.queryNodes('words', $match) YIELD node AS v
  WHERE ${inView('v')} AND (size($kinds) = 0 OR v.kind IN $kinds)
  WITH v, v.sortKey AS sortKey, CASE WHEN v.exact CONTAINS $exact THEN 0 WHEN v.folded CONTAINS $start THEN 1 ELSE 2 END AS rank
  WHERE rank > $afterRank OR (rank = $afterRank AND sortKey > $afterKey)
  RETURN v.key AS version, rank, sortKey ORDER BY rank, sortKey LIMIT $limit`

/** Where a page goes on. Texts that are no cursor of this list stand where they would stand among its keys. */
function placeOf(after: string): { readonly afterRank: number; readonly afterKey: string } {
  const rank = RANKS.findIndex((_, at) => after.startsWith(`${at}\u0001`))
  if (rank !== -1) return { afterRank: rank, afterKey: encodeSortKey(after.slice('0\u0001'.length)) }
  const next = RANKS.findIndex((_, at) => `${at}\u0001` > after)
  return { afterRank: next === -1 ? RANKS.length : next, afterKey: '' }
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
  const terms = fold(wanted).match(WORD)
  if (!terms) return { items: [], hasNext: false }
  const rows = await run<HitRow>(SEARCH, {
    ...clocks,
    match: matchOf(terms),
    kinds: [...kinds],
    exact: `\u0001${caseFold(wanted)}\u0001`,
    start: `\u0001${fold(wanted)}`,
    ...placeOf(page.after ?? ''),
    limit: page.first + 1,
  })
  const keyed = rows.map((row) => ({ ...row, sortKey: `${row.rank}\u0001${row.sortKey}` }))
  return pageOf(keyed, page, async (shown) => {
    const cached = await entryCache.of(shown.map(({ version }) => version))
    return shown.map(({ version, rank }) => ({ entry: cached(version), rank: RANKS[rank] ?? 'TERMS' }))
  })
}
