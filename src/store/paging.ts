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

/** What tells hits of one rank apart. */
export interface Stage {
  readonly rank: SearchHit['rank']
  /** Whether a name has the accents that the text has. */
  readonly isAsSpelled: boolean
  /** Whether it may be there on the day. */
  readonly isThere: boolean
}

const stages = (rank: SearchHit['rank'], isAsSpelled: boolean): readonly Stage[] =>
  [true, false].map((isThere) => ({ rank, isAsSpelled, isThere }))

/** In which order hits come. Whose name equals the text has its accents. */
export const STAGES: readonly Stage[] = [
  stages('EXACT', true),
  stages('PREFIX', true),
  stages('PREFIX', false),
  stages('TERMS', true),
  stages('TERMS', false),
].flat()

export const rankAt = (stage: number): SearchHit['rank'] => STAGES[stage]?.rank ?? 'TERMS'

/** Where a page of hits goes on: behind a key in a stage. */
export interface HitPlace {
  readonly stage: number
  readonly searchKey: string
}

/** The key of a hit among all hits. Stages are written with one digit. */
export const hitKey = (stage: number, searchKey: string): string => `${stage}\u0001${searchKey}`

/** Texts that are no key of a hit stand where they would stand among them. */
export function hitPlaceOf(after: string): HitPlace {
  const stage = STAGES.findIndex((_, at) => after.startsWith(hitKey(at, '')))
  if (stage !== -1) return { stage, searchKey: after.slice(hitKey(stage, '').length) }
  const next = STAGES.findIndex((_, at) => hitKey(at, '') > after)
  return { stage: next === -1 ? STAGES.length : next, searchKey: '' }
}
