import { LAST_DAY } from '../../../model/date.ts'
import type { EntryOf, Kind } from '../../../model/entry.ts'
import type { LinkKind } from '../../../model/link.ts'
import { codeKeysOf } from '../../../model/marks.ts'
import { isHeldKind } from '../../../model/traits.ts'
import { LAST_PLACE } from '../../dated-order.ts'
import { pageOf } from '../../paging.ts'
import { isSurely } from '../../queries.ts'
import type { OrderBy, Page, PageRequest, Query } from '../../store.ts'
import { dayNumber, FOR_GOOD, FROM_EVER } from '../columns.ts'
import type { Params, Value } from '../driver.ts'
import { classOf } from '../facets.ts'
import { INSIDE, inView, isShown, isThere, keyShown, lasts, linksTo, listed, mayStartBetween } from '../predicates.ts'
import {
  dayOrNull,
  keyList,
  keysOf,
  NO_KEY,
  pageParams,
  questionIn,
  type Scope,
  spanParams,
  type Walk,
} from '../scope.ts'
import { heldParams, isHeld } from './held.ts'
import { type Inside, insideOf } from './places.ts'

const BEARS_CODE = `c.scheme = $scheme AND c.value IN ${listed('codes')} AND ${inView('c')}
  AND ($codeDay IS NULL OR (c.from_earliest <= $codeDay AND $codeDay < c.to_latest))`

/** What links so to the first entry asked for: on the day or, where that does not matter, on any. */
const linking = (query: Query<Kind>) => `(SELECT DISTINCT k.src AS src FROM link k
    WHERE k.dst = $linked0 AND k.kind = $link0 AND ${inView('k')}${isEver(query) ? '' : ` AND ${lasts('k')}`}) d`

const isEver = ({ existing }: Query<Kind>): boolean => existing === 'ANY'

/** Where to start: the narrowest list there is. The order of joins is pinned from there. */
const SOURCE = {
  CODE: `(SELECT DISTINCT c.entity AS entity FROM code c WHERE ${BEARS_CODE}) d
    CROSS JOIN version v ON v.entity = d.entity AND ${inView('v')}
    CROSS JOIN listing l ON l.kind = $kind AND l.sort_key = ${keyShown('v')}`,
  LINK: `CROSS JOIN version v ON v.entity = d.src AND ${inView('v')}
    CROSS JOIN listing l ON l.kind = $kind AND l.sort_key = ${keyShown('v')}`,
  AMONG: `(SELECT DISTINCT value AS entity FROM json_each($among)) d
    CROSS JOIN version v ON v.entity = d.entity AND ${inView('v')}
    CROSS JOIN listing l ON l.kind = $kind AND l.sort_key = ${keyShown('v')}`,
  CONTAINER: 'listing l INDEXED BY listing_by_container',
  PLACE: 'inside i CROSS JOIN listing l INDEXED BY listing_by_place ON l.place = i.place',
  ALL: 'listing l',
} as const
type Source = keyof typeof SOURCE

/** The plus keeps the engine from gathering place by place what it then has to sort: there are too many of them here. */
const IS_INSIDE = '+l.place IN (SELECT place FROM inside)'

/** The links by which entries say what they live in: they are listed by it. */
const LIVES_IN: Partial<Record<Kind, LinkKind>> = { Organization: 'AT_PLACE', Post: 'POST_IN', Occupancy: 'OCCUPIES' }

const isOfContainer = (query: Query<Kind>): boolean =>
  !isEver(query) && query.linkedTo[0] !== undefined && query.linkedTo[0].link === LIVES_IN[query.kind]

function sourceOf(query: Query<Kind>, inside: Inside | null): Source {
  if (query.code) return 'CODE'
  if (query.linkedTo.length > 0) return isOfContainer(query) ? 'CONTAINER' : 'LINK'
  if (query.among) return 'AMONG'
  return inside?.few ? 'PLACE' : 'ALL'
}

/** By the date of one of its sources, or by its own: the same decision as `heldThrough` in `rules/existence.ts`. */
const IS_SHOWN_HELD = `($day <= l.from_latest OR l.to_earliest < ${dayNumber(LAST_DAY)} OR EXISTS (
  SELECT 1 FROM link s CROSS JOIN version w ON w.entity = s.dst AND ${inView('w')}
  CROSS JOIN listing o ON o.kind = w.kind AND o.sort_key = w.sort_key AND ${inView('o')}
  WHERE s.src = l.entity AND s.kind = $evidenceLink AND ${inView('s')} AND $day <= o.from_earliest))`

const isThereAs = ({ existing, kind }: Query<Kind>): readonly string[] => [
  ...(existing === 'ANY' ? [] : [isThere('l', existing)]),
  ...(existing === 'CERTAIN' && isHeldKind(kind) ? [IS_SHOWN_HELD] : []),
]

/** As surely as asked: where all that it may be on the day is among what is asked for, or some of it. */
const isOfClass = ({ class: wanted, existing }: Query<Kind>): readonly string[] => [
  ...(wanted ? ['(l.class & $class)'] : []),
  ...(wanted && isSurely(existing) ? ['NOT (l.class & ~$class)'] : []),
]

function conditions(query: Query<Kind>, source: Source): readonly string[] {
  return [
    'l.kind = $kind',
    inView('l'),
    isShown('l'),
    ...isThereAs(query),
    ...(query.among && source !== 'AMONG' ? [`l.entity IN ${listed('among')}`] : []),
    ...(query.level ? ['(l.level & $level)'] : []),
    ...(query.branch ? ['(l.branch & $branch)'] : []),
    ...isOfClass(query),
    ...(query.derived === null ? [] : ['l.derived = $derived']),
    ...(query.starting ? [mayStartBetween('l')] : []),
    ...(query.held ? [isHeld(query.kind, query.held)] : []),
    ...(query.within && source !== 'PLACE' ? [IS_INSIDE] : []),
    ...(source === 'CONTAINER' ? ['l.container = $linked0'] : []),
    ...query.linkedTo.map((_, n) => linksTo('l.entity', n, isEver(query))).slice(source === 'CODE' ? 0 : 1),
  ]
}

function params(scope: Scope, query: Query<Kind>, inside: Inside | null): Params & { readonly kind: number } {
  const { symbols, facets, clocks } = scope
  const linked = keysOf(
    scope,
    query.linkedTo.map(({ id }) => id),
  )
  const links = query.linkedTo.flatMap(({ link, id }, n): readonly (readonly [string, Value])[] => [
    [`link${n}`, symbols.keyOf(link)],
    [`linked${n}`, linked.get(id) ?? NO_KEY],
  ])
  return {
    ...clocks,
    ...spanParams(query.starting),
    ...inside?.params,
    ...Object.fromEntries(links),
    kind: symbols.keyOf(query.kind),
    evidenceLink: symbols.keyOf('EVIDENCED_BY'),
    absent: keyList(scope, query.absent),
    among: keyList(scope, query.among ?? []),
    level: facets.maskOf('level', query.level ?? []),
    branch: facets.maskOf('branch', query.branch ?? []),
    class: facets.maskOf(classOf(query.kind), query.class ?? []),
    derived: Number(query.derived),
    scheme: query.code ? symbols.keyOf(query.code.scheme) : null,
    codes: JSON.stringify(query.code ? codeKeysOf(query.code) : []),
    codeDay: dayOrNull(query.code?.on ?? null),
    ...heldParams(scope, query),
  }
}

/** `select` must not need an order, or add one after the text. */
function prepare(
  scope: Scope,
  query: Query<Kind>,
): { readonly text: (select: string) => string; readonly params: Params; readonly walk: Walk | null } {
  const inside = query.within === null ? null : insideOf(scope, query.within)
  const source = sourceOf(query, inside)
  const from = source === 'LINK' ? `${linking(query)} ${SOURCE.LINK}` : SOURCE[source]
  const body = `FROM ${from} WHERE ${conditions(query, source).join(' AND ')}`
  const head = inside ? `WITH RECURSIVE ${INSIDE} ` : ''
  const bound = params(scope, query, inside)
  const walk: Walk | null = source === 'ALL' ? { table: 'listing', kind: bound.kind } : null
  return { params: bound, walk, text: (select) => `${head}SELECT ${select} ${body}` }
}

/** The number of the day that an entry is listed by; see `dated-order.ts`. */
const DAY_LISTED = `CASE WHEN l.from_latest < ${FOR_GOOD} THEN l.from_latest WHEN l.from_earliest > ${FROM_EVER} THEN l.from_earliest END`
const numbered = (number: string) => `format('%08d %s', ${number}, l.sort_key)`

/** What a list is in the order of. */
const KEY = {
  LISTED: 'l.sort_key',
  OLDEST: numbered(`coalesce(${DAY_LISTED}, ${LAST_PLACE})`),
  NEWEST: numbered(`${LAST_PLACE} - coalesce(${DAY_LISTED}, 0)`),
} as const satisfies Record<OrderBy, string>

interface ListingRow {
  readonly version: number
  readonly sortKey: string
}

export function find<K extends Kind>(scope: Scope, query: Query<K>, page: PageRequest): Page<EntryOf<K>> {
  const { text, params } = prepare(scope, query)
  const key = KEY[query.order]
  const sql = `${text(`l.version AS version, ${key} AS sortKey`)} AND ${key} > $after ORDER BY ${key} LIMIT $limit`
  const rows = scope.reader.all<ListingRow>(sql, { ...params, ...pageParams(page) })
  const cached = scope.entryCache.of(rows.map(({ version }) => version))
  const items = rows.map(({ version }) => cached(version).entry as EntryOf<K>)
  return pageOf(rows, page, items)
}

export async function count(scope: Scope, query: Query<Kind>): Promise<number> {
  const { text, params, walk } = prepare(scope, query)
  const question = questionIn(scope, text('count(*) AS total'), params, walk)
  const [found] = await scope.aside.kept<{ readonly total: number }>(question)
  return found?.total ?? 0
}
