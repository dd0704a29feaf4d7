import { FIRST_DAY, LAST_DAY } from '../../../model/date.ts'
import type { EntryOf, Kind } from '../../../model/entry.ts'
import type { PlaceId } from '../../../model/ids.ts'
import type { LinkKind } from '../../../model/link.ts'
import { codeKeysOf } from '../../../model/marks.ts'
import { isHeldKind } from '../../../model/traits.ts'
import { datedPlaceOf, LAST_PLACE } from '../../dated-order.ts'
import { isSurely } from '../../queries.ts'
import type { Page, PageRequest, Query } from '../../store.ts'
import type { Params } from '../driver.ts'
import { listKeyOf } from '../listing.ts'
import {
  absentParam,
  among,
  amongSurely,
  entity,
  inView,
  inViewOn,
  isAmongWanted,
  isOne,
  isShown,
  isThere,
  isWanted,
  linksBeyond,
  mayStartBetween,
  onlyParam,
  thereParams,
} from '../predicates.ts'
import { areFew, decodedPageOf, distinct, type KeyedRow, placesIn, type Scope, spanParams } from '../scope.ts'
import { encodeSortKey } from '../sort-key.ts'
import { heldParams, isHeld } from './held.ts'

/** Where to start: the narrowest list there is. */
const SOURCE = {
  CODE: `MATCH (c:Code) WHERE c.scheme = $scheme AND c.value IN $codes AND ${inView('c')}
      AND ($wanted.codeDay IS NULL OR (c.fromEarliest <= $wanted.codeDay AND $wanted.codeDay < c.toLatest))
    MATCH (c)<-[:BEARS]-(e:Entity) WITH DISTINCT e MATCH (e)-[:LISTED_AS]->(l) WHERE l.kind = $kind`,
  LINK: (kind: LinkKind) => `${entity('$linked0', `<-[d:${kind}]-(e:Entity)`)} WHERE ${inViewOn('d', kind)}
    WITH DISTINCT e MATCH (e)-[:LISTED_AS]->(l) WHERE l.kind = $kind`,
  AMONG: `UNWIND $among AS id ${entity('id', '', 'e')} MATCH (e)-[:LISTED_AS]->(l) WHERE l.kind = $kind`,
  PLACE: 'MATCH (l:Listing) USING INDEX SEEK l:Listing(kind, place) WHERE l.place IN $places AND l.kind = $kind',
  ALL: 'MATCH (l:Listing) USING INDEX SEEK l:Listing(listKey) WHERE l.listKey > $from AND l.listKey < $to',
} as const

interface PlacedQuery {
  readonly query: Query<Kind>
  readonly places: readonly PlaceId[] | null
}

/** The parameters of a start are only sent with it. */
function startOf({ query, places }: PlacedQuery, after: string): { readonly text: string; readonly params: Params } {
  const { kind, code, linkedTo, among } = query
  const [link] = linkedTo
  if (code) return { text: SOURCE.CODE, params: { scheme: code.scheme, codes: codeKeysOf(code) } }
  if (link) return { text: SOURCE.LINK(link.link), params: {} }
  if (among) return { text: SOURCE.AMONG, params: { among: distinct(among) } }
  if (areFew(places)) return { text: SOURCE.PLACE, params: { places } }
  return { text: SOURCE.ALL, params: { from: listKeyOf(kind, after), to: `${kind}\u0002` } }
}

/** By the date of one of its sources, or by its own: the same decision as `heldThrough` in `rules/existence.ts`. */
const IS_SHOWN_HELD = `($day <= l.fromLatest OR l.toEarliest < '${LAST_DAY}' OR EXISTS {
  MATCH (l)<-[:LISTED_AS]-()-[s:EVIDENCED_BY]->()-[:LISTED_AS]->(o) WHERE ${inView('s')} AND ${inView('o')} AND $day <= o.fromEarliest })`

const isShownToBeThere = ({ existing, kind }: Query<Kind>) => existing === 'CERTAIN' && isHeldKind(kind)

/** The first link is where the rows come from, but for a code. */
const conditions = ({ query }: PlacedQuery): string =>
  [
    inView('l'),
    isShown('l'),
    'l.sortKey > $after',
    isThere('l'),
    ...(isShownToBeThere(query) ? [IS_SHOWN_HELD] : []),
    among('l.level', 'level'),
    among('l.branch', 'branch'),
    amongSurely('l.class', 'class'),
    isWanted('l.derived', 'derived'),
    mayStartBetween('l'),
    isAmongWanted('l.place', 'places'),
    ...(query.among && (query.code || query.linkedTo.length > 0) ? [isOne('l.id')] : []),
    ...(query.held ? [isHeld(query.kind)] : []),
    ...linksBeyond(query.code ? 0 : 1, query.linkedTo, '(l)<-[:LISTED_AS]-()', inViewOn),
  ].join(' AND ')

async function placedQueryOf(scope: Scope, query: Query<Kind>): Promise<PlacedQuery> {
  return { query, places: await placesIn(scope, query.within) }
}

function paramsOf({ clocks }: Scope, placed: PlacedQuery, after: string): Params {
  const { query, places } = placed
  return {
    ...clocks,
    ...spanParams(query.starting),
    ...startOf(placed, after).params,
    ...Object.fromEntries(query.linkedTo.map(({ id }, n) => [`linked${n}`, id])),
    after,
    kind: query.kind,
    absent: absentParam(query.absent),
    ...thereParams(query.existing),
    ...heldParams(query.held),
    ...onlyParam(query.among),
    wanted: {
      places,
      level: query.level,
      branch: query.branch,
      class: query.class,
      surely: isSurely(query.existing),
      derived: query.derived,
      codeDay: query.code?.on ?? null,
    },
  }
}

const text = (placed: PlacedQuery, give: string) => `${startOf(placed, '').text} AND ${conditions(placed)} ${give}`
const PAGE = 'RETURN l.version AS version, l.sortKey AS sortKey ORDER BY l.listKey LIMIT $limit'

const pageByName = (scope: Scope, placed: PlacedQuery, { first, after }: PageRequest) =>
  scope.run<KeyedRow>(text(placed, PAGE), {
    ...paramsOf(scope, placed, encodeSortKey(after ?? '')),
    limit: first + 1,
  })

/** The number of the day that an entry is listed by; see `dated-order.ts`. */
const DAY_LISTED = `CASE WHEN l.fromLatest < '${LAST_DAY}' THEN l.fromLatest WHEN l.fromEarliest > '${FIRST_DAY}' THEN l.fromEarliest END`
const DATED = `WITH l, toInteger(replace(${DAY_LISTED}, '-', '')) AS day
  WITH l, right('0000000' + toString(CASE WHEN $newest THEN ${LAST_PLACE} - coalesce(day, 0) ELSE coalesce(day, ${LAST_PLACE}) END), 8) AS number
  WHERE number > $afterNumber OR (number = $afterNumber AND l.sortKey > $afterKey)
  RETURN l.version AS version, number + ' ' + l.sortKey AS sortKey ORDER BY number, l.sortKey LIMIT $limit`

function pageByDay(scope: Scope, placed: PlacedQuery, { first, after }: PageRequest) {
  const place = datedPlaceOf(after ?? '')
  return scope.run<KeyedRow>(text(placed, DATED), {
    ...paramsOf(scope, placed, ''),
    newest: placed.query.order === 'NEWEST',
    afterNumber: place.number,
    afterKey: encodeSortKey(place.key),
    limit: first + 1,
  })
}

export async function find<K extends Kind>(
  scope: Scope,
  query: Query<K>,
  page: PageRequest,
): Promise<Page<EntryOf<K>>> {
  const placed = await placedQueryOf(scope, query)
  const rows = await (query.order === 'LISTED' ? pageByName : pageByDay)(scope, placed, page)
  return decodedPageOf(rows, page, async (shown) => {
    const cached = await scope.entryCache.of(shown.map(({ version }) => version))
    return shown.map(({ version }) => cached(version) as EntryOf<K>)
  })
}

export async function count(scope: Scope, query: Query<Kind>): Promise<number> {
  const placed = await placedQueryOf(scope, query)
  const rows = await scope.cachedQuery<{ readonly total: number }>(
    text(placed, 'RETURN count(l) AS total'),
    paramsOf(scope, placed, ''),
  )
  return rows[0]?.total ?? 0
}
