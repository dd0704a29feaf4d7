import { rangeOf } from '../model/date.ts'
import type { Directive } from '../model/directive.ts'
import type { Id } from '../model/ids.ts'
import { boundsOf, type Interval } from '../model/interval.ts'
import type { Occupancy } from '../model/person.ts'
import type { StandingEffect } from './reach.ts'

/** Two assertions that cannot both hold. Both are kept; neither is preferred. */
export interface Conflict {
  readonly rule: 'ISSUED_TWICE' | 'TWO_FULL_HOLDERS' | 'CONTRARY_EFFECTS'
  readonly facts: readonly Id[]
  readonly explanation: string
}

/** Whether both intervals surely share a day. */
function overlap(a: Interval, b: Interval): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  return one.fromLatest < other.toEarliest && other.fromLatest < one.toEarliest
}

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

/** A directive is issued once; sources that give days which cannot be one contradict each other. */
export function issuedTwice({ id, issued }: Directive): readonly Conflict[] {
  const apart = pairs(issued).some(([a, b]) => {
    const [one, other] = [rangeOf(a.date), rangeOf(b.date)]
    return one.latest < other.earliest || other.latest < one.earliest
  })
  const dates = issued.map(({ date }) => date).join(' and ')
  return apart
    ? [{ rule: 'ISSUED_TWICE', facts: [id], explanation: `Sources date its issue differently: ${dates}.` }]
    : []
}

/** A post has one full holder at a time. */
export function twoFullHolders(occupancies: readonly Occupancy[]): readonly Conflict[] {
  const full = occupancies.filter(({ tenure }) => tenure === 'FULL')
  return [...Map.groupBy(full, ({ post }) => post).values()]
    .flatMap(pairs)
    .filter(([a, b]) => a.holder !== b.holder && overlap(a.valid, b.valid))
    .map(([a, b]) => ({
      rule: 'TWO_FULL_HOLDERS',
      facts: [a.id, b.id],
      explanation: `${a.holder} and ${b.holder} are both said to hold ${a.post} in full at the same time.`,
    }))
}

/** Effects on one target at one level and in one place, taking effect on the same day with contrary outcomes. */
export function contraryEffects(standingEffects: readonly StandingEffect[]): readonly Conflict[] {
  const clash = (a: StandingEffect, b: StandingEffect) =>
    a.effect.target === b.effect.target &&
    a.effect.effectiveFrom === b.effect.effectiveFrom &&
    a.state !== b.state &&
    a.authority === b.authority &&
    a.effect.levels.some((level) => b.effect.levels.includes(level))
  return pairs(standingEffects)
    .filter(([a, b]) => clash(a, b))
    .map(([a, b]) => ({
      rule: 'CONTRARY_EFFECTS',
      facts: [a.effect.id, b.effect.id],
      explanation: `From ${a.effect.effectiveFrom} one leaves ${a.effect.target} ${a.state}, the other ${b.state}.`,
    }))
}
