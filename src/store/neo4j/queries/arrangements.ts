import { type Arrangement, type ArrangementInContext, MEMBER_LINKS } from '../../../model/arrangement.ts'
import type { Entry } from '../../../model/entry.ts'
import type { PlaceId } from '../../../model/ids.ts'
import type { LinkKind } from '../../../model/link.ts'
import type { Organization } from '../../../model/organization.ts'
import type { Place } from '../../../model/place.ts'
import type { Post } from '../../../model/post.ts'
import type { ArrangementQuery, Page, PageRequest, Tally, TallyBy } from '../../store.ts'
import type { Params } from '../driver.ts'
import {
  among,
  entity,
  inView,
  isAmongWanted,
  isOne,
  isShown,
  isWanted,
  linksBeyond,
  mayStartBetween,
  onlyParam,
} from '../predicates.ts'
import { areFew, decodedPageOf, distinct, type KeyedRow, placesIn, type Scope, spanParams } from '../scope.ts'
import { encodeSortKey } from '../sort-key.ts'
import {
  changedParams,
  cohortParams,
  EXECUTION,
  IS_REACHED,
  POSSIBLE,
  RULING,
  STATE_IS_WANTED,
  statesParams,
  WHERE_CHANGED,
} from './rulings.ts'

/** Where to start: the narrowest list there is. */
const membersOf = (
  list: 'members' | '$members',
) => `UNWIND ${list} AS member ${entity('member', `<-[d:${MEMBER_LINKS.join('|')}]-(e:Entity)`)}
    WHERE ${inView('d')} WITH collect(DISTINCT e) AS found UNWIND found AS e MATCH (e)-[:IN_CONTEXT]->(a) WHERE true`

const SOURCE = {
  /** Of a list that a text around this one has gathered, or that the caller gives. */
  GATHERED: membersOf('members'),
  MEMBERS: membersOf('$members'),
  LINK: (kind: LinkKind) => `${entity('$linked0', `<-[d:${kind}]-(e:Entity)`)} WHERE ${inView('d')}
    WITH DISTINCT e MATCH (e)-[:IN_CONTEXT]->(a) WHERE true`,
  AMONG: `UNWIND $among AS id ${entity('id', '', 'e')} MATCH (e)-[:IN_CONTEXT]->(a) WHERE true`,
  PLACE: 'MATCH (a:Context) USING INDEX SEEK a:Context(place) WHERE a.place IN $places',
  ALL: 'MATCH (a:Context) USING INDEX SEEK a:Context(sortKey) WHERE true',
} as const

interface PlacedQuery {
  readonly query: ArrangementQuery
  readonly places: readonly PlaceId[] | null
  /** Whether they are to be found among the members that a text around this one has gathered. */
  readonly amongMembers: boolean
}

/** The parameters of a start are only sent with it. */
function startOf({ query, places, amongMembers }: PlacedQuery): { readonly text: string; readonly params: Params } {
  const [link] = query.linkedTo
  if (amongMembers) return { text: SOURCE.GATHERED, params: {} }
  if (query.members) return { text: SOURCE.MEMBERS, params: { members: distinct(query.members) } }
  if (link) return { text: SOURCE.LINK(link.link), params: {} }
  if (query.among) return { text: SOURCE.AMONG, params: { among: distinct(query.among) } }
  if (areFew(places)) return { text: SOURCE.PLACE, params: { places } }
  return { text: SOURCE.ALL, params: {} }
}

/** The first link is where the rows come from, but for members. */
const conditions = ({ query, amongMembers }: PlacedQuery): string =>
  [
    'a.sortKey > $after',
    inView('a'),
    isShown('a'),
    'a.kind IN $wanted.kinds',
    among('a.level', 'level'),
    among('a.branch', 'branch'),
    isAmongWanted('a.model', 'models'),
    ...(query.among ? [`EXISTS { (a)<-[:IN_CONTEXT]-(one) WHERE ${isOne('one.id')} }`] : []),
    isWanted('a.derived', 'derived'),
    mayStartBetween('a'),
    isAmongWanted('a.place', 'places'),
    ...linksBeyond(amongMembers || query.members ? 0 : 1, query.linkedTo, '(a)<-[:IN_CONTEXT]-()'),
  ].join(' AND ')

const isRuled = ({ query }: PlacedQuery) =>
  query.states !== null || query.execution !== null || query.reachedBy !== null || query.changed !== null

/** What the cohorts come to for each row, and only the rows that are wanted: one text but for what reports say, which takes long to plan. */
const ruled = ({ query }: PlacedQuery): string => `WITH a, ${RULING} AS ruling WITH a, ruling, ${POSSIBLE} AS possible
  WHERE ${IS_REACHED} AND ${STATE_IS_WANTED}${query.execution ? ` AND (${EXECUTION}) IN $wanted.execution` : ''}
  ${query.changed ? WHERE_CHANGED : ''}`

const text = (placed: PlacedQuery, give: string, withRuling = isRuled(placed)) =>
  `${startOf(placed).text} AND ${conditions(placed)} ${withRuling ? ruled(placed) : ''} ${give}`

async function paramsOf(
  scope: Scope,
  placed: PlacedQuery,
  after: string,
  withRuling = isRuled(placed),
): Promise<Params> {
  const { query, places } = placed
  return {
    ...scope.clocks,
    ...spanParams(query.starting),
    ...startOf(placed).params,
    ...(withRuling ? await cohortParams(scope, query.cohorts) : {}),
    ...(query.changed ? await changedParams(scope, query.changed) : {}),
    ...onlyParam(query.among),
    ...Object.fromEntries(query.linkedTo.map(({ id }, n) => [`linked${n}`, id])),
    after,
    wanted: {
      places,
      ...statesParams(query.states),
      kinds: query.kinds,
      level: query.level,
      branch: query.branch,
      models: query.models,
      derived: query.derived,
      execution: query.execution,
      reachedBy: query.reachedBy,
    },
  }
}

async function placedQueryOf(scope: Scope, query: ArrangementQuery, amongMembers = false): Promise<PlacedQuery> {
  return { query, amongMembers, places: await placesIn(scope, query.within) }
}

export interface ContextRow {
  readonly version: string
  readonly context: readonly string[]
}
const ROWS = 'RETURN a.version AS version, a.sortKey AS sortKey, a.context AS context ORDER BY a.sortKey LIMIT $limit'

function inContext({ version, context }: ContextRow, cached: (version: string) => Entry): ArrangementInContext {
  // The context names versions by what they are: a place first, then posts, bodies and places.
  const entry = <T>(key: string | undefined) => cached(key ?? '') as T
  const [place, ...rest] = context
  const members = Array.from({ length: rest.length / 3 }, (_, at) => rest.slice(at * 3, at * 3 + 3))
  return {
    arrangement: entry<Arrangement>(version),
    place: entry<Place>(place),
    members: members.map(([post, organization, around]) => ({
      post: post ? entry<Post>(post) : null,
      organization: entry<Organization>(organization),
      place: entry<Place>(around),
    })),
  }
}

export async function allInContext(
  { entryCache }: Scope,
  rows: readonly ContextRow[],
): Promise<readonly ArrangementInContext[]> {
  const cached = await entryCache.of(rows.flatMap(({ version, context }) => [version, ...context.filter(Boolean)]))
  return rows.map((row) => inContext(row, cached))
}

export async function arrangements(
  scope: Scope,
  query: ArrangementQuery,
  page: PageRequest,
): Promise<Page<ArrangementInContext>> {
  const placed = await placedQueryOf(scope, query)
  const params = { ...(await paramsOf(scope, placed, encodeSortKey(page.after ?? ''))), limit: page.first + 1 }
  const rows = await scope.run<ContextRow & KeyedRow>(text(placed, ROWS), params)
  return decodedPageOf(rows, page, (shown) => allInContext(scope, shown))
}

export async function countArrangements(scope: Scope, query: ArrangementQuery): Promise<number> {
  const placed = await placedQueryOf(scope, query)
  const rows = await scope.cachedQuery<{ readonly total: number }>(
    text(placed, 'RETURN count(a) AS total'),
    await paramsOf(scope, placed, ''),
  )
  return rows[0]?.total ?? 0
}

/** The arrangements with a member among `members`, a list of ids of the text that this one is put in; in no order. */
export async function arrangementsAmong(
  scope: Scope,
  query: ArrangementQuery,
): Promise<{ readonly text: string; readonly params: Params }> {
  const placed = await placedQueryOf(scope, query, true)
  return {
    text: text(placed, 'RETURN a {.version, .context, .sortKey} AS row LIMIT $limit'),
    params: await paramsOf(scope, placed, ''),
  }
}

export type CountedRow = Omit<Tally, 'state'> & { readonly possible: string }

/** Tried one after the other: an engine would take what gathers reports for what is counted. */
const TOLD = `UNWIND ['DONE', 'NOT_DONE', 'UNKNOWN', ''] AS told
  WITH a, ruling, possible, told WHERE coalesce(${EXECUTION}, '') = told`

/** Reports are only looked through where that is asked: to plan it takes long. */
const counting = ({ execution }: TallyBy) => `${execution ? TOLD : "WITH a, possible, '' AS told"}
  WITH CASE WHEN $by.model THEN a.model END AS model,
  CASE WHEN $by.place THEN a.place END AS place, CASE WHEN $by.kind THEN a.kind END AS kind,
  CASE WHEN $by.branches THEN a.branch END AS branches, CASE WHEN told <> '' THEN told END AS execution,
  CASE WHEN $by.year AND left(a.fromEarliest, 4) = left(a.fromLatest, 4) THEN toInteger(left(a.fromEarliest, 4)) END AS year,
  possible
  RETURN model, place, kind, branches, execution, year, possible, count(*) AS count`

/** How many there are of each of what is asked for, and of possible states; by the place itself, of whatever level. */
export async function counted(scope: Scope, query: ArrangementQuery, by: TallyBy): Promise<readonly CountedRow[]> {
  const placed = await placedQueryOf(scope, query)
  const params = { ...(await paramsOf(scope, placed, '', true)), by: { ...by, place: by.place !== null } }
  return scope.cachedQuery<CountedRow>(text(placed, counting(by), true), params)
}
