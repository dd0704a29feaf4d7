import type { Day } from '../model/date.ts'
import { boundsOf, type Interval } from '../model/interval.ts'
import type { KnownState, Reason } from '../model/standing.ts'
import type { ChangePoint } from './change-points.ts'
import { inStateOrder } from './outcome.ts'
import { distinct } from './reasons.ts'

/** How something may be on a day, as far as only its life tells. */
export type LifeState = Extract<KnownState, 'NOT_STARTED' | 'ACTIVE' | 'ENDED'>

export interface LifeOnDay {
  /** The states that the sources leave open, in the order of days. */
  readonly possible: readonly LifeState[]
  /** What keeps it from being there, for certain or perhaps. */
  readonly because: readonly Reason[]
}

/** The life of a body as the mergers tell it that made it. */
export interface MadeLife {
  readonly on: (day: Day) => LifeOnDay
  /** The dates that may change it. */
  readonly changePoints: () => readonly ChangePoint[]
  /** The whole life where it counts on a day, as that of a body in which a post is then; else null. Left out: it counts on every day. */
  readonly countedOn?: (day: Day) => MadeLife | null
}

/** Which states dates leave open on a day. */
export function lifeStatesOf(valid: Interval, day: Day): readonly LifeState[] {
  const { fromEarliest, fromLatest, toEarliest, toLatest } = boundsOf(valid)
  if (day < fromEarliest) return ['NOT_STARTED']
  if (toLatest <= day) return ['ENDED']
  const [notYet, gone] = [day < fromLatest, toEarliest <= day]
  return [...(notYet ? (['NOT_STARTED'] as const) : []), 'ACTIVE', ...(gone ? (['ENDED'] as const) : [])]
}

type Possible = Pick<LifeOnDay, 'possible'>

/** Whether it is there for certain, and whether for certain it is not. */
export const isThere = ({ possible }: Possible): boolean => possible.every((state) => state === 'ACTIVE')
export const isAbsent = ({ possible }: Possible): boolean => !possible.includes('ACTIVE')

/** Whether it has ended for certain. */
export const isGone = (one: Possible): boolean => isAbsent(one) && !one.possible.includes('NOT_STARTED')

/** What is possible of something that is not there without any of these, and then stands in one of some states. */
export function possibleWithin(
  lives: readonly (readonly LifeState[])[],
  states: readonly KnownState[],
): readonly KnownState[] {
  const absent = lives.map((possible) => ({ possible })).filter(isAbsent)
  if (absent.some((one) => !isGone(one))) return ['NOT_STARTED']
  if (absent.length > 0) return ['ENDED']
  return inStateOrder([...lives.flat().filter((state) => state !== 'ACTIVE'), ...states])
}

/** The same without what happens at one end of it. */
export const without = (end: Exclude<LifeState, 'ACTIVE'>, life: LifeOnDay): LifeOnDay => {
  if (!life.possible.includes(end)) return life
  const others = life.possible.filter((state) => state !== end && state !== 'ACTIVE')
  const possible = [
    ...others.filter((state) => state === 'NOT_STARTED'),
    'ACTIVE' as const,
    ...others.filter((state) => state === 'ENDED'),
  ]
  return { possible, because: others.length > 0 ? life.because : [] }
}

/** The life of what is there as long as any of these is: it has not begun before all of them, and is gone when one is and no other is there. */
export function asLongAsAny(lives: readonly LifeOnDay[]): LifeOnDay {
  if (lives.some(isThere)) return { possible: ['ACTIVE'], because: [] }
  const says = (state: LifeState) => (one: LifeOnDay) => one.possible.includes(state)
  const possible: readonly LifeState[] = [
    ...(lives.every(says('NOT_STARTED')) ? (['NOT_STARTED'] as const) : []),
    ...(lives.some(says('ACTIVE')) ? (['ACTIVE'] as const) : []),
    ...(lives.some(says('ENDED')) ? (['ENDED'] as const) : []),
  ]
  return { possible, because: distinct(lives.flatMap(({ because }) => because)) }
}

const THERE: LifeOnDay = { possible: ['ACTIVE'], because: [] }

/** A life that counts on some days only. */
export const during = (life: MadeLife, counts: (day: Day) => boolean): MadeLife => ({
  ...life,
  on: (day) => (counts(day) ? life.on(day) : THERE),
  countedOn: (day) => (counts(day) ? life : null),
})
