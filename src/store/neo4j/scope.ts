import type { AsOf } from '../../model/as-of.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../../model/date.ts'
import type { Id, PlaceId } from '../../model/ids.ts'
import type { Cohort } from '../../model/standing.ts'
import { pageOf } from '../paging.ts'
import type { DaySpan, Page, PageRequest } from '../store.ts'
import type { Params, Run } from './driver.ts'
import type { EntryCache } from './entry-cache.ts'
import type { Entries } from './queries/entries.ts'
import type { Moves, Within } from './queries/places.ts'
import { decodeSortKey } from './sort-key.ts'

/** The parameters made of lists of cohorts, as of a revision and day: callers hand the same list in again for every question of a day. */
type CohortParamsCache = WeakMap<readonly Cohort[], { readonly at: AsOf; readonly params: Promise<Params> }>

/** What every question needs: where to read, and as of when. */
export interface Scope {
  readonly run: Run
  /** Runs texts with short answers that take long, and keeps them. */
  readonly cachedQuery: Run
  readonly entryCache: EntryCache
  readonly entries: Entries
  readonly cohortParamsCache: CohortParamsCache
  readonly within: Within
  readonly movesIn: Moves
  readonly at: AsOf
  /** The two clocks as parameters; the fragments name them. */
  readonly clocks: { readonly revision: number; readonly day: Day }
}

export const spanParams = (span: DaySpan | null): Params => ({
  startFrom: span?.from ?? FIRST_DAY,
  startTo: span?.to ?? LAST_DAY,
})

/** A row that names a version, in the order of its list. */
export interface KeyedRow {
  readonly version: string
  readonly sortKey: string
}

/** The page of rows that are in order by encoded keys; see {@link pageOf}. */
export async function decodedPageOf<R extends { readonly sortKey: string }, T>(
  rows: readonly R[],
  page: PageRequest,
  itemsOf: (shown: readonly R[]) => Promise<readonly T[]>,
): Promise<Page<T>> {
  const decoded = rows.map((row) => ({ ...row, sortKey: decodeSortKey(row.sortKey) }))
  return pageOf(decoded, page, await itemsOf(rows.slice(0, page.first)))
}

/** A place and all within it; null: no place was asked for. */
export async function placesIn({ within, at }: Scope, place: PlaceId | null): Promise<readonly PlaceId[] | null> {
  if (place === null) return null
  const inside = await within(at, [place])
  return (inside.get(place) ?? []).map((one) => one.place)
}

/** Above this many a list is walked in its order and filtered, rather than gathered place by place and sorted. */
const MOST_GATHERED = 500
export const areFew = (places: readonly PlaceId[] | null): places is readonly PlaceId[] =>
  places !== null && places.length <= MOST_GATHERED

/** Once each: a repeated id would double its rows. */
export const distinct = (ids: readonly Id[]): readonly Id[] => [...new Set(ids)]
