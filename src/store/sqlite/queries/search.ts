import type { PlaceId } from '../../../model/ids.ts'
import { KIND_NAMES } from '../../../model/kinds.ts'
import { type HitPlace, hitKey, hitPlaceOf, pageOf, rankAt } from '../../paging.ts'
import { SEPARATOR, separated, soughtText } from '../../spelling.ts'
import type { Page, PageRequest, SearchHit, SearchQuery } from '../../store.ts'
import { INSIDE, listed } from '../predicates.ts'
import type { Scope } from '../scope.ts'
import { insideOf } from './places.ts'
import { beginning, type Hit, type Sought } from './search-stages.ts'
import { BY_TERMS, elsewhere } from './search-terms.ts'

const quoted = (term: string) => `"${term}"`

/** Of more kinds than this the engine would walk the lists of all their entries; each hit is asked instead. */
const MOST_KINDS_MATCHED = 2

const PLACES = `WITH RECURSIVE ${INSIDE} SELECT place FROM inside`

/** The place and all within it: gathered once, since many statements ask for them. */
function placesIn(scope: Scope, within: PlaceId): string {
  const { params } = insideOf(scope, within)
  const rows = scope.reader.all<{ readonly place: number }>(PLACES, { ...scope.clocks, ...params })
  return JSON.stringify(rows.map(({ place }) => place))
}

const conditionsOf = ({ level, branch, within }: SearchQuery): string =>
  [
    ...(level ? ['AND (l.level & $level)'] : []),
    ...(branch ? ['AND (l.branch & $branch)'] : []),
    ...(within === null ? [] : [`AND l.place IN ${listed('places')}`]),
  ].join(' ')

/** What to look for: every term is required, the last may be a beginning. null: the text has no term. */
function soughtBy(scope: Scope, query: SearchQuery): Sought | null {
  const text = soughtText(query.text)
  if (!text) return null
  const { symbols, facets, clocks } = scope
  const { start, exact, terms, accented } = text
  const kinds = [...new Set(query.kinds.length === 0 ? KIND_NAMES : query.kinds)].map(symbols.keyOf)
  const kindsMatched = kinds.length <= MOST_KINDS_MATCHED
  const names = `folded : (${terms.map(quoted).join(' AND ')} *)`
  const match = kindsMatched ? `kind : (${kinds.map((kind) => quoted(String(kind))).join(' OR ')}) AND ${names}` : names
  const params = {
    ...clocks,
    exact,
    beginning: `${SEPARATOR}${start}`,
    whole: separated([start]),
    accented: JSON.stringify(accented),
    level: facets.maskOf('level', query.level ?? []),
    branch: facets.maskOf('branch', query.branch ?? []),
    places: query.within === null ? null : placesIn(scope, query.within),
  }
  return { kinds, start, isAccented: accented.length > 0, conditions: conditionsOf(query), match, kindsMatched, params }
}

/** Each stage by its own way; one is asked only when those before it did not fill the page. */
function hitsBehind(scope: Scope, sought: Sought, place: HitPlace, limit: number): readonly Hit[] {
  const hits: Hit[] = []
  const behind = (stage: number) => (stage === place.stage ? place.searchKey : '')
  for (let stage = place.stage; stage < BY_TERMS && hits.length < limit; stage += 1)
    hits.push(...beginning(scope, sought, stage, behind(stage), limit - hits.length))
  if (hits.length >= limit) return hits
  const stage = Math.max(place.stage, BY_TERMS)
  return [...hits, ...elsewhere(scope, sought, stage, behind(stage), limit - hits.length)]
}

export function search(scope: Scope, query: SearchQuery, page: PageRequest): Page<SearchHit> {
  const sought = soughtBy(scope, query)
  if (sought === null) return { items: [], hasNext: false }
  const hits = hitsBehind(scope, sought, hitPlaceOf(page.after ?? ''), page.first + 1)
  const cached = scope.entryCache.of(hits.map(({ version }) => version))
  const items = hits.map(({ version, stage }) => ({ entry: cached(version).entry, rank: rankAt(stage) }))
  return pageOf(
    hits.map(({ stage, searchKey }) => ({ sortKey: hitKey(stage, searchKey) })),
    page,
    items,
  )
}
