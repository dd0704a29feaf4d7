import type { Page, PageRequest, SearchHit } from './store.ts'

/**
 * A page of rows that come in order, one more than it holds: that one tells whether there is a next page.
 * @param items what the shown rows stand for, in their order; undefined where there is nothing
 */
export function pageOf<R extends { readonly sortKey: string }, T>(
  rows: readonly R[],
  { first }: PageRequest,
  items: readonly T[],
): Page<T> {
  return {
    items: rows.slice(0, first).flatMap(({ sortKey }, at) => {
      const item = items[at]
      return item === undefined ? [] : [{ item, sortKey }]
    }),
    hasNext: rows.length > first,
  }
}

/** The ranks of hits, best first. */
export const RANKS = ['EXACT', 'PREFIX', 'TERMS'] as const satisfies readonly SearchHit['rank'][]

/** Where a page of hits goes on: behind a sort key of a rank. */
export interface HitPlace {
  readonly rank: number
  readonly sortKey: string
}

/** The key of a hit among all hits. */
export const hitKey = (rank: number, sortKey: string): string => `${rank}\u0001${sortKey}`

/** Texts that are no key of a hit stand where they would stand among them. */
export function hitPlaceOf(after: string): HitPlace {
  const rank = RANKS.findIndex((_, at) => after.startsWith(hitKey(at, '')))
  if (rank !== -1) return { rank, sortKey: after.slice(hitKey(rank, '').length) }
  const next = RANKS.findIndex((_, at) => hitKey(at, '') > after)
  return { rank: next === -1 ? RANKS.length : next, sortKey: '' }
}
