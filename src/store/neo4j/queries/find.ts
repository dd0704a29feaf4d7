import { LAST_DAY } from '../../../model/date.ts'
import type { EntryOf, Kind } from '../../../model/entry.ts'
import type { LinkKind } from '../../../model/link.ts'
import { isHeldKind } from '../../../model/traits.ts'
import type { Page, PageRequest, Query } from '../../store.ts'
import type { Params } from '../driver.ts'
import { listKeyOf } from '../listing.ts'
import { absentParam, among, entity, inView, isThere, linksBeyond, mayStartBetween } from '../predicates.ts'
import { decodedPageOf, type KeyedRow, placesIn, type Scope, spanParams } from '../scope.ts'
import { encodeSortKey } from '../sort-key.ts'

/** Above this many places a list is walked in its order and filtered, rather than gathered place by place and sorted. */
const MOST_GATHERED = 500

/** Where to start: the narrowest list there is. */
const SOURCE = {
  CODE: `MATCH (c:Code {scheme: $scheme, value: $code}) WHERE ${inView('c')}
      AND ($codeDay IS NULL OR (c.fromEarliest <= $codeDay AND $codeDay < c.toLatest))
    MATCH (c)<-[:BEARS]-(e:Entity) WITH DISTINCT e MATCH (e)-[:LISTED_AS]->(l) WHERE l.kind = $kind`,
  LINK: (kind: LinkKind) => `${entity('$linked0', `<-[d:${kind}]-(e:Entity)`)} WHERE ${inView('d')}
    WITH DISTINCT e MATCH (e)-[:LISTED_AS]->(l) WHERE l.kind = $kind`,
  PLACE: 'MATCH (l:Listing) USING INDEX SEEK l:Listing(kind, place) WHERE l.place IN $places AND l.kind = $kind',
  ALL: 'MATCH (l:Listing) USING INDEX SEEK l:Listing(listKey) WHERE l.listKey > $from AND l.listKey < $to',
} as const

interface PlacedQuery {
  readonly query: Query<Kind>
  readonly places: readonly string[] | null
}

function sourceOf({ query, places }: PlacedQuery): string {
  const [link] = query.linkedTo
  if (query.code) return SOURCE.CODE
  if (link) return SOURCE.LINK(link.link)
  return places && places.length <= MOST_GATHERED ? SOURCE.PLACE : SOURCE.ALL
}

/** By the date of one of its sources, or by its own: the same decision as `heldThrough` in `rules/existence.ts`. */
const IS_SHOWN_HELD = `($day <= l.fromLatest OR l.toEarliest < '${LAST_DAY}' OR EXISTS {
  MATCH (l)<-[:LISTED_AS]-()-[s:EVIDENCED_BY]->()-[:LISTED_AS]->(o) WHERE ${inView('s')} AND ${inView('o')} AND $day <= o.fromEarliest })`

/** What is mostly asked is one text, since each has to be planned. */
const isThereAs = ({ existing, kind }: Query<Kind>): readonly string[] => [
  existing === 'CERTAIN' || existing === 'PRESUMED'
    ? isThere('l', existing)
    : `($anyTime OR ${isThere('l', 'POSSIBLE')})`,
  ...(existing === 'CERTAIN' && isHeldKind(kind) ? [IS_SHOWN_HELD] : []),
]

/** The first link is where the rows come from, but for a code. */
const conditions = ({ query }: PlacedQuery): string =>
  [
    inView('l'),
    'l.sortKey > $after',
    ...isThereAs(query),
    among('l.level', 'level'),
    among('l.branch', 'branch'),
    among('l.class', 'class'),
    '($derived IS NULL OR l.derived = $derived)',
    mayStartBetween('l'),
    '($places IS NULL OR l.place IN $places)',
    ...linksBeyond(query.code ? 0 : 1, query.linkedTo, '(l)<-[:LISTED_AS]-()'),
  ].join(' AND ')

async function placedQueryOf(scope: Scope, query: Query<Kind>): Promise<PlacedQuery> {
  return { query, places: await placesIn(scope, query.within) }
}

const paramsOf = ({ clocks }: Scope, { query, places }: PlacedQuery, after: string): Params => ({
  ...clocks,
  ...spanParams(query.starting),
  ...Object.fromEntries(query.linkedTo.map(({ id }, n) => [`linked${n}`, id])),
  after,
  from: listKeyOf(query.kind, after),
  to: `${query.kind}\u0002`,
  kind: query.kind,
  absent: absentParam(query.absent),
  places,
  level: query.level,
  branch: query.branch,
  class: query.class,
  derived: query.derived,
  anyTime: query.existing === 'ANY',
  scheme: query.code?.scheme ?? null,
  code: query.code?.value ?? null,
  codeDay: query.code?.on ?? null,
})

const text = (placed: PlacedQuery, give: string) => `${sourceOf(placed)} AND ${conditions(placed)} ${give}`
const PAGE = 'RETURN l.version AS version, l.sortKey AS sortKey ORDER BY l.listKey LIMIT $limit'

export async function find<K extends Kind>(
  scope: Scope,
  query: Query<K>,
  page: PageRequest,
): Promise<Page<EntryOf<K>>> {
  const placed = await placedQueryOf(scope, query)
  const params = { ...paramsOf(scope, placed, encodeSortKey(page.after ?? '')), limit: page.first + 1 }
  const rows = await scope.run<KeyedRow>(text(placed, PAGE), params)
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
