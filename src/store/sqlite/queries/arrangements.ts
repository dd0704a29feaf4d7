import type { Arrangement, ArrangementInContext } from '../../../model/arrangement.ts'
import type { Organization } from '../../../model/organization.ts'
import type { Place } from '../../../model/place.ts'
import type { Post } from '../../../model/post.ts'
import { pageOf } from '../../paging.ts'
import { ANY_ARRANGEMENT, tooMany } from '../../queries.ts'
import type { ArrangementQuery, Page, PageRequest } from '../../store.ts'
import type { Context } from '../columns.ts'
import type { CachedEntry } from '../entry-cache.ts'
import { inView, isShown } from '../predicates.ts'
import { pageParams, questionIn, type Scope } from '../scope.ts'
import { type ArrangementText, arrangementText, isUnchanged, type Options, type Unchanged } from './arrangement-text.ts'
import { NONE } from './rulings.ts'
import { type StandingRow, standingByRow, standsAsAsked } from './standing-by-row.ts'
import { isWalked, type Walked, walk } from './walk.ts'

interface ArrangementRow {
  readonly version: number
  readonly sortKey: string
  readonly context: string
}

const ROW = 'a.version AS version, a.sort_key AS sortKey, a.context AS context'

function inContext(
  version: number,
  [place, ...members]: Context,
  cached: (version: number) => CachedEntry,
): ArrangementInContext {
  // The context names versions by what they are: the projection wrote a place first, then posts, bodies and places.
  const entry = <T>(key: number) => cached(key).entry as T
  return {
    arrangement: entry<Arrangement>(version),
    place: entry<Place>(place),
    members: members.map(([post, organization, around]) => ({
      post: post === null ? null : entry<Post>(post),
      organization: entry<Organization>(organization),
      place: entry<Place>(around),
    })),
  }
}

function allInContext({ entryCache }: Scope, rows: readonly ArrangementRow[]): readonly ArrangementInContext[] {
  const read = rows.map(({ version, context }) => ({ version, context: JSON.parse(context) as Context }))
  const cached = entryCache.of(
    read.flatMap(({ version, context }) => [version, ...context.flat().filter((key) => key !== null)]),
  )
  return read.map(({ version, context }) => inContext(version, context, cached))
}

const keysIn = ({ slice, rows }: Walked): readonly number[] => Array.from(rows, (row) => slice.entity[row] ?? 0)

/** Of these, which a walk has found: what is left is how they were carried out. */
const amongFound = (
  scope: Scope,
  { kinds, cohorts, execution }: ArrangementQuery,
  among: readonly number[],
  options: Options = {},
) => arrangementText(scope, { ...ANY_ARRANGEMENT, kinds, cohorts, execution, changed: null }, { ...options, among })

/** The text of any query: what stood otherwise on another day is found beforehand. */
export async function textOf(scope: Scope, query: ArrangementQuery, options: Options = {}): Promise<ArrangementText> {
  if (isUnchanged(query)) return arrangementText(scope, query, options)
  const keys: number[] = []
  for await (const found of walk(scope, query, await standingByRow(scope, query))) keys.push(...keysIn(found))
  return amongFound(scope, query, keys, options)
}

const pageText = (text: ArrangementText['text'], columns = ROW) =>
  `${text(columns)} AND a.sort_key > $after ORDER BY a.sort_key LIMIT $limit`

const FOUND = `SELECT ${ROW} FROM json_each($among) d CROSS JOIN arrangement a ON a.entity = d.value
  WHERE ${inView('a')} AND ${isShown('a')} AND a.sort_key > $after ORDER BY a.sort_key LIMIT $limit`

function pageAmong(scope: Scope, query: ArrangementQuery, page: PageRequest, keys: readonly number[]) {
  if (query.execution === null) {
    const params = { ...scope.clocks, ...pageParams(page), among: JSON.stringify(keys) }
    return scope.reader.all<ArrangementRow>(FOUND, params)
  }
  const { text, params } = amongFound(scope, query, keys)
  return scope.reader.all<ArrangementRow>(pageText(text), { ...params, ...pageParams(page) })
}

/**
 * One more than a page holds, where there are as many. Of what was found all is given, unless it matters how orders were carried out: then
 * few of very many may be left, and each look for them goes through all orders.
 */
async function rowsWalked(scope: Scope, query: ArrangementQuery, page: PageRequest) {
  const rows: ArrangementRow[] = []
  for await (const found of walk(scope, query, await standingByRow(scope, query), page.after ?? '')) {
    const keys = keysIn(found)
    const together = query.execution === null ? page.first + 1 : keys.length
    for (let at = 0; at < keys.length; at += together) {
      rows.push(...pageAmong(scope, query, page, keys.slice(at, at + together)))
      if (rows.length > page.first) return rows.slice(0, page.first + 1)
    }
  }
  return rows
}

const STANDING = `a.entity AS entity, a.place AS place, coalesce(a.model, ${NONE}) AS model, a.level AS level,
  a.start_earliest AS startEarliest, a.start_latest AS startLatest, a.end_earliest AS endEarliest, a.end_latest AS endLatest`

/** How many more are read each time where those before did not fill a page. */
const GROWTH = 4

/** Of a short list, how each stands is worked out here: the engine would take longer for that than it takes to find them. */
async function rowsJudged(scope: Scope, query: Unchanged, { first, after }: PageRequest, list: ArrangementText) {
  const isWanted = await standsAsAsked(scope, query)
  const sql = pageText(list.text, `${ROW}, ${STANDING}`)
  const found: ArrangementRow[] = []
  for (let limit = 2 * (first + 1), behind = after ?? ''; ; limit *= GROWTH) {
    const rows = scope.reader.all<ArrangementRow & StandingRow>(sql, { ...list.params, after: behind, limit })
    found.push(...rows.filter(isWanted))
    if (found.length > first || rows.length < limit) return found.slice(0, first + 1)
    behind = rows.at(-1)?.sortKey ?? behind
  }
}

function rowsFound(scope: Scope, { text, params }: ArrangementText, page: PageRequest) {
  return scope.reader.all<ArrangementRow>(pageText(text), { ...params, ...pageParams(page) })
}

async function rowsOf(scope: Scope, query: ArrangementQuery, page: PageRequest): Promise<readonly ArrangementRow[]> {
  if (!isUnchanged(query)) return rowsWalked(scope, query, page)
  if (query.execution !== null || (query.states === null && query.reachedBy === null))
    return rowsFound(scope, arrangementText(scope, query), page)
  const list = arrangementText(scope, { ...query, states: null, reachedBy: null })
  if (!list.walk) return rowsJudged(scope, query, page, list)
  // How all of them stand is worked out more quickly in memory, but not where they would have to be read first.
  if (scope.slices.isAtHand(page.after ?? '')) return rowsWalked(scope, query, page)
  return rowsFound(scope, arrangementText(scope, query), page)
}

export async function arrangements(
  scope: Scope,
  query: ArrangementQuery,
  page: PageRequest,
): Promise<Page<ArrangementInContext>> {
  const rows = await rowsOf(scope, query, page)
  return pageOf(rows, page, allInContext(scope, rows.slice(0, page.first)))
}

async function countWalked(scope: Scope, query: ArrangementQuery): Promise<number> {
  let total = 0
  for await (const { rows } of walk(scope, query, await standingByRow(scope, query))) total += rows.length
  return total
}

export async function countArrangements(scope: Scope, query: ArrangementQuery): Promise<number> {
  if (isWalked(scope, query)) return countWalked(scope, query)
  const { text, params, walk } = await textOf(scope, query)
  const question = questionIn(scope, text('count(*) AS total'), params, walk)
  const [found] = await scope.aside.kept<{ readonly total: number }>(question)
  return found?.total ?? 0
}

/** All arrangements with a member among these posts and bodies, by key. @throws LimitExceeded beyond `most` */
export async function arrangementsOf(
  scope: Scope,
  query: ArrangementQuery,
  members: readonly number[],
  most: number,
): Promise<readonly ArrangementInContext[]> {
  const { text, params } = await textOf(scope, query, { members })
  const sql = `${text(ROW)} ORDER BY a.sort_key LIMIT $limit`
  const rows = scope.reader.all<ArrangementRow>(sql, { ...params, limit: most + 1 })
  if (rows.length > most) throw tooMany(most)
  return allInContext(scope, rows)
}
