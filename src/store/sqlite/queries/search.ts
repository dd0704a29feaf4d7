import type { Kind } from '../../../model/entry.ts'
import { KIND_NAMES } from '../../../model/kinds.ts'
import { caseFold, fold } from '../../../model/text.ts'
import { type HitPlace, hitKey, hitPlaceOf, pageOf, RANKS } from '../../paging.ts'
import { separated, TERM } from '../../spelling.ts'
import type { Page, PageRequest, SearchHit } from '../../store.ts'
import type { Scope } from '../scope.ts'
import { type Hit, type Sought, STAGES } from './search-stages.ts'

const quoted = (term: string) => `"${term}"`

/** Of more kinds than this the engine would walk the lists of all their entries; each hit is asked instead. */
const MOST_KINDS_MATCHED = 2

/** What to look for: every term is required, the last may be a beginning. null: the text has no term. */
function soughtIn({ symbols }: Scope, text: string, wanted: readonly Kind[]): Sought | null {
  const start = fold(text)
  const terms = start.match(TERM)
  if (!terms) return null
  const kinds = [...new Set(wanted.length === 0 ? KIND_NAMES : wanted)].map(symbols.keyOf)
  const kindsMatched = kinds.length <= MOST_KINDS_MATCHED
  const names = `folded : (${terms.map(quoted).join(' AND ')} *)`
  const match = kindsMatched ? `kind : (${kinds.map((kind) => quoted(String(kind))).join(' OR ')}) AND ${names}` : names
  return { kinds, exact: separated([caseFold(text)]), start, match, kindsMatched }
}

interface RankedHit extends Hit {
  readonly rank: SearchHit['rank']
}

function hitsBehind(scope: Scope, sought: Sought, place: HitPlace, limit: number): readonly RankedHit[] {
  const hits: RankedHit[] = []
  for (const [at, rank] of RANKS.entries()) {
    if (at < place.rank || hits.length >= limit) continue
    const found = STAGES[rank](scope, sought, at === place.rank ? place.sortKey : '', limit - hits.length)
    for (const { version, sortKey } of found) hits.push({ version, rank, sortKey: hitKey(at, sortKey) })
  }
  return hits
}

/** @param wanted empty: all kinds */
export function search(scope: Scope, text: string, wanted: readonly Kind[], page: PageRequest): Page<SearchHit> {
  const sought = soughtIn(scope, text.trim(), wanted)
  if (sought === null) return { items: [], hasNext: false }
  const hits = hitsBehind(scope, sought, hitPlaceOf(page.after ?? ''), page.first + 1)
  const cached = scope.entryCache.of(hits.map(({ version }) => version))
  const items = hits.map(({ version, rank }) => ({ entry: cached(version).entry, rank }))
  return pageOf(hits, page, items)
}
