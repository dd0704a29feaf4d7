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

/** What tells hits of one rank apart, each before the next. */
export interface Stage {
  readonly rank: SearchHit['rank']
  /** Whether a name is the whole text but for accents; only looked at where the accents are right. */
  readonly isWhole: boolean
  /** Whether all accents of the text are in a name. */
  readonly isAsSpelled: boolean
  /** Whether it may be there on the day. */
  readonly isThere: boolean
  /** Whether it is by the name under which it is listed, not by another; of no matter to terms, which stand in any. */
  readonly isByListedName: boolean
}

type Sort = Pick<Stage, 'rank' | 'isWhole' | 'isAsSpelled'>
const EITHER = [true, false] as const

const SORTS: readonly Sort[] = [
  { rank: 'EXACT', isWhole: true, isAsSpelled: true },
  { rank: 'PREFIX', isWhole: true, isAsSpelled: true },
  { rank: 'PREFIX', isWhole: false, isAsSpelled: true },
  { rank: 'PREFIX', isWhole: false, isAsSpelled: false },
]

/** In which order hits come. */
export const STAGES: readonly Stage[] = [
  ...SORTS.flatMap((sort) =>
    EITHER.flatMap((isThere) => EITHER.map((isByListedName) => ({ ...sort, isThere, isByListedName }))),
  ),
  ...EITHER.flatMap((isAsSpelled) =>
    EITHER.map((isThere): Stage => ({ rank: 'TERMS', isWhole: false, isAsSpelled, isThere, isByListedName: false })),
  ),
]

export const rankAt = (stage: number): SearchHit['rank'] => STAGES[stage]?.rank ?? 'TERMS'

/** Where a page of hits goes on: behind a key in a stage. */
export interface HitPlace {
  readonly stage: number
  readonly searchKey: string
}

/** As many digits as there are stages. */
const BASE = 36

/** The key of a hit among all hits. */
export const hitKey = (stage: number, searchKey: string): string => `${stage.toString(BASE)}\u0001${searchKey}`

const TERMS = STAGES.findIndex(({ rank }) => rank === 'TERMS')

/** Behind all hits whose names begin with the text, before those that only have its terms. */
export const BEFORE_TERMS = `${(TERMS - 1).toString(BASE)}~`

/** Texts that are no key of a hit stand where they would stand among them. */
export function hitPlaceOf(after: string): HitPlace {
  const stage = STAGES.findIndex((_, at) => after.startsWith(hitKey(at, '')))
  if (stage !== -1) return { stage, searchKey: after.slice(hitKey(stage, '').length) }
  const next = STAGES.findIndex((_, at) => hitKey(at, '') > after)
  return { stage: next === -1 ? STAGES.length : next, searchKey: '' }
}
