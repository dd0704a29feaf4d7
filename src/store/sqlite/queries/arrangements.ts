import type { Arrangement, ArrangementInContext } from '../../../model/arrangement.ts'
import type { Organization } from '../../../model/organization.ts'
import type { Place } from '../../../model/place.ts'
import type { Post } from '../../../model/post.ts'
import { pageOf } from '../../paging.ts'
import { tooMany } from '../../queries.ts'
import type { ArrangementQuery, Page, PageRequest } from '../../store.ts'
import type { Context } from '../columns.ts'
import type { CachedEntry } from '../entry-cache.ts'
import { pageParams, questionIn, type Scope } from '../scope.ts'
import { arrangementText } from './arrangement-text.ts'

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

export async function arrangements(
  scope: Scope,
  query: ArrangementQuery,
  page: PageRequest,
): Promise<Page<ArrangementInContext>> {
  const { text, params, walk } = arrangementText(scope, query)
  const sql = `${text(ROW)} AND a.sort_key > $after ORDER BY a.sort_key LIMIT $limit`
  // Few of all stand otherwise on another day, so a page of them is seldom full before all were looked at.
  const question = questionIn(scope, sql, { ...params, ...pageParams(page) }, query.changed ? walk : null)
  const rows = await scope.aside.rows<ArrangementRow>(question)
  return pageOf(rows, page, allInContext(scope, rows.slice(0, page.first)))
}

export async function countArrangements(scope: Scope, query: ArrangementQuery): Promise<number> {
  const { text, params, walk } = arrangementText(scope, query)
  const question = questionIn(scope, text('count(*) AS total'), params, walk)
  const [found] = await scope.aside.kept<{ readonly total: number }>(question)
  return found?.total ?? 0
}

/** All arrangements with a member among these posts and bodies, by key. @throws LimitExceeded beyond `most` */
export function arrangementsOf(
  scope: Scope,
  query: ArrangementQuery,
  members: readonly number[],
  most: number,
): readonly ArrangementInContext[] {
  const { text, params } = arrangementText(scope, query, { members })
  const sql = `${text(ROW)} ORDER BY a.sort_key LIMIT $limit`
  const rows = scope.reader.all<ArrangementRow>(sql, { ...params, limit: most + 1 })
  if (rows.length > most) throw tooMany(most)
  return allInContext(scope, rows)
}
