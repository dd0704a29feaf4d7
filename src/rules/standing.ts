import type { ArrangementInContext } from '../model/arrangement-in-context.ts'
import type { ChangeEvent } from '../model/change-event.ts'
import type { Day } from '../model/date.ts'
import { boundsOf, positionOf } from '../model/interval.ts'
import { evidenceOf } from '../model/origin.ts'
import type { KnownState, Reason, StandingState } from '../model/standing.ts'
import { endedOn, endReasons, lifespansAround } from './existence.ts'
import { type Outcome, outcomeOf, type StandingEffect } from './reach.ts'

/** All that decides how one arrangement stands. */
export interface StandingFacts extends ArrangementInContext {
  /** The standing effects that reach it, in order (`rules/reach.ts`). */
  readonly standingEffects: readonly StandingEffect[]
  /** Events that name anything it cannot outlive as an original. */
  readonly events: readonly ChangeEvent[]
}

/** How something stands on one day, and why. */
export interface DayStanding {
  readonly state: StandingState
  readonly possible: readonly KnownState[]
  readonly because: readonly Reason[]
}

export const dayStanding = (possible: readonly KnownState[], because: readonly Reason[]): DayStanding => ({
  state: possible.length === 1 && possible[0] ? possible[0] : 'UNKNOWN',
  possible,
  because,
})

/** An effect as a reason: the effect with its quote, its directive, and the documents that show it. */
export function effectReasons(standingEffects: readonly StandingEffect[]): readonly Reason[] {
  return distinct(
    standingEffects.flatMap(({ effect }): readonly Reason[] => [
      { role: 'EFFECT', fact: effect.id },
      { role: 'DIRECTIVE', fact: effect.directive },
      ...evidenceOf(effect.origin).map(({ document }) => ({ role: 'DOCUMENT', fact: document }) as const),
    ]),
  )
}

/** Each fact once, where it comes first. */
export const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [reason.fact, reason])).values(),
]

/** Why a started, living arrangement stands so: the standing effects that decide, its model and place; its own record. */
function ruledReasons({ arrangement }: StandingFacts, { decisive }: Outcome): readonly Reason[] {
  const own: Reason = { role: 'OWN_RECORD', fact: arrangement.id }
  if (decisive.length === 0) return [own]
  const model: readonly Reason[] = arrangement.model ? [{ role: 'MODEL', fact: arrangement.model }] : []
  return [...effectReasons(decisive), ...model, { role: 'PLACE', fact: arrangement.place }, own]
}

/** How an arrangement stands on a day, and why, nearest reason first. */
export function standingOn(facts: StandingFacts, day: Day): DayStanding {
  const { valid, id } = facts.arrangement
  const own: Reason = { role: 'OWN_RECORD', fact: id }
  const position = positionOf(valid, day)
  if (position === 'BEFORE') return dayStanding(['NOT_STARTED'], [own])
  if (position === 'AFTER') return dayStanding(['ENDED'], [own])
  const lifespans = lifespansAround(facts)
  const gone = endedOn(lifespans, day, true)
  if (gone.length > 0) return dayStanding(['ENDED'], [...endReasons(gone, facts.events, day), own])
  const outcome = outcomeOf(facts.standingEffects, day)
  const perhapsGone = endedOn(lifespans, day, false)
  const mayHaveEnded = perhapsGone.length > 0 || boundsOf(valid).toEarliest <= day
  const possible = new Set<KnownState>([
    ...(position === 'MAYBE_BEFORE' ? (['NOT_STARTED'] as const) : []),
    ...outcome.possible,
    ...(mayHaveEnded ? (['ENDED'] as const) : []),
  ])
  return dayStanding(
    [...possible],
    distinct([...ruledReasons(facts, outcome), ...endReasons(perhapsGone, facts.events, day)]),
  )
}
