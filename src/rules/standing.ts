import type { ArrangementInContext } from '../model/arrangement.ts'
import type { ChangeEvent } from '../model/change-event.ts'
import { type Day, dayBefore, FIRST_DAY } from '../model/date.ts'
import { boundsOf, positionOf } from '../model/interval.ts'
import { evidenceOf } from '../model/origin.ts'
import type { KnownState, Reason, StandingOrder, StandingState } from '../model/standing.ts'
import { endReasons } from './existence.ts'
import { endingsBy } from './force.ts'
import { areAllThere, endedOn, type Lifespan, notBegunOn, surelyOver } from './lifespans.ts'
import { isAbsent, isGone, isThere, type MadeLife, possibleWithin } from './made-life.ts'
import { inStateOrder, type Outcome, outcomeOf, standingOrderOf } from './outcome.ts'
import type { StandingEffect } from './reach.ts'
import { distinct } from './reasons.ts'
import type { Surroundings } from './surroundings.ts'

/** All that decides how one arrangement stands. */
export interface StandingFacts extends ArrangementInContext {
  /** Everything that it is not there without. */
  readonly surroundings: Surroundings
  /** The orders that reach it, or may, oldest first (`rules/reach.ts`). */
  readonly standingEffects: readonly StandingEffect[]
  /** The lives of the bodies in it, or of its posts, that mergers made (`rules/merger-lives.ts`). */
  readonly byMergers: readonly MadeLife[]
  /** Events that name anything it is not there without as an original. */
  readonly events: readonly ChangeEvent[]
}

/** How something stands on one day, and why. */
export interface DayStanding {
  readonly state: StandingState
  readonly possible: readonly KnownState[]
  readonly because: readonly Reason[]
}

const stateAmong = ([first, ...others]: readonly KnownState[]): StandingState =>
  first && others.length === 0 ? first : 'UNKNOWN'

export const dayStanding = (possible: readonly KnownState[], because: readonly Reason[]): DayStanding => ({
  state: stateAmong(possible),
  possible,
  because,
})

/** A list shows the state of each row and the reasons of few. A class, since each row has one. */
class ReasonedLater implements DayStanding {
  readonly possible: readonly KnownState[]
  readonly #reasons: () => readonly Reason[]
  #because: readonly Reason[] | null = null

  constructor(possible: readonly KnownState[], reasons: () => readonly Reason[]) {
    this.possible = possible
    this.#reasons = reasons
  }

  get state() {
    return stateAmong(this.possible)
  }
  get because() {
    this.#because ??= distinct(this.#reasons())
    return this.#because
  }
}

/** One whose reasons are worked out when they are read. */
export const reasonedLater = (possible: readonly KnownState[], reasons: () => readonly Reason[]): DayStanding =>
  new ReasonedLater(possible, reasons)

/** An effect as a reason: the effect with its quote, its directive, and the documents that show it. */
function effectReasons({ effect }: StandingEffect): readonly Reason[] {
  return [
    { role: 'EFFECT', fact: effect.id },
    { role: 'DIRECTIVE', fact: effect.directive },
    ...evidenceOf(effect.origin).map(({ document }) => ({ role: 'DOCUMENT', fact: document }) as const),
  ]
}

/** What took an effect out of force by the day, and then the effect. */
const lapseReasons = (one: StandingEffect, day: Day): readonly Reason[] => [
  ...endingsBy(one.endings, day).flatMap(({ fact, directive }): readonly Reason[] => [
    ...(fact === directive ? [] : [{ role: 'EFFECT', fact } as const]),
    { role: 'DIRECTIVE', fact: directive },
  ]),
  ...effectReasons(one),
]

/** Of what orders come to, on the day that was asked about last: most rows of a list share it. */
const remembered = new WeakMap<Outcome, { readonly day: Day; readonly reasons: readonly Reason[] }>()

/** The orders that decide on a day, and those that would, had nothing taken them out of force. */
export function orderReasons(outcome: Outcome, day: Day): readonly Reason[] {
  const known = remembered.get(outcome)
  if (known?.day === day) return known.reasons
  const { decisive, lapsed } = outcome
  const reasons = distinct([...decisive.flatMap(effectReasons), ...lapsed.flatMap((one) => lapseReasons(one, day))])
  remembered.set(outcome, { day, reasons })
  return reasons
}

const ownReason = ({ arrangement }: StandingFacts): Reason => ({ role: 'OWN_RECORD', fact: arrangement.id })

/** Of what goes on because it was set up, the directive that did. */
const setUpReasons = ({ arrangement }: StandingFacts, possible: readonly KnownState[]): readonly Reason[] =>
  arrangement.decidedBy && stateAmong(possible) === 'ACTIVE' ? [{ role: 'DIRECTIVE', fact: arrangement.decidedBy }] : []

interface Ordered {
  readonly outcome: Outcome
  /** What the orders, and all else, leave possible. */
  readonly possible: readonly KnownState[]
}

/** Why a started, living arrangement stands so: the orders that decide, its model and place, or the directive that set it up; its own record. */
function orderedReasons(facts: StandingFacts, { outcome, possible }: Ordered, day: Day): readonly Reason[] {
  const { arrangement } = facts
  const own = ownReason(facts)
  const orders = orderReasons(outcome, day)
  const setUp = outcome.decisive.length === 0 ? setUpReasons(facts, possible) : []
  if (orders.length === 0) return [...setUp, own]
  const model: readonly Reason[] = arrangement.model ? [{ role: 'MODEL', fact: arrangement.model }] : []
  return [...setUp, ...orders, ...model, { role: 'PLACE', fact: arrangement.place }, own]
}

/** What orders leave possible on a day, within the lives of bodies that mergers made. */
export const possibleByMergers = (
  byMergers: readonly MadeLife[],
  ordered: readonly KnownState[],
  day: Day,
): readonly KnownState[] =>
  possibleWithin(
    byMergers.map((life) => life.on(day).possible),
    ordered,
  )

/** The order that stands on a day against something whose bodies of that day were still there when it came; null: none for certain. */
export function orderWithin(
  byMergers: readonly MadeLife[],
  effects: readonly StandingEffect[],
  day: Day,
): StandingOrder | null {
  const order = standingOrderOf(effects, day)
  if (order === null || byMergers.length === 0) return order
  const counted = byMergers.flatMap((life) => (life.countedOn ? (life.countedOn(day) ?? []) : life))
  return counted.some((life) => isGone(life.on(order.since))) ? null : order
}

const factsOf = (lifespans: readonly Lifespan[]): readonly Reason[] =>
  lifespans.map(({ role, fact }) => ({ role, fact }))

/** The first day by which the arrangement had ended for certain, for whatever reason, with its members where they are on a day. */
export function endedBy({ arrangement, surroundings }: StandingFacts, day: Day): Day {
  let first = boundsOf(arrangement.valid).toLatest
  for (const one of surroundings.on(day)) {
    const over = surelyOver(one)
    if (over < first) first = over
  }
  return first
}

/** How one stands that is surely outside its own time, or that of anything around it, and why; null: it is not known to be. */
export function outsideOn(facts: StandingFacts, lifespans: readonly Lifespan[], day: Day): DayStanding | null {
  const own = ownReason(facts)
  const position = positionOf(facts.arrangement.valid, day)
  if (position === 'BEFORE') return dayStanding(['NOT_STARTED'], [own])
  const notYet = notBegunOn(lifespans, day, true)
  if (notYet.length > 0) return dayStanding(['NOT_STARTED'], [...factsOf(notYet), own])
  if (position === 'AFTER') return dayStanding(['ENDED'], [own])
  const gone = endedOn(lifespans, day, true)
  return gone.length > 0 ? dayStanding(['ENDED'], [...endReasons(gone, facts.events, day), own]) : null
}

/**
 * Why something has ended of which a part, or its own time, is over by a day: where it had surely ended before, as by an order, that says
 * since when, and comes first.
 */
export function endedReasons(over: Day, on: (day: Day) => DayStanding, because: readonly Reason[]): readonly Reason[] {
  if (over === FIRST_DAY) return because
  const before = on(dayBefore(over))
  return before.state === 'ENDED' ? [...before.because, ...because] : because
}

/** How an arrangement stands on a day, and why, nearest reason first. */
export function standingOn(facts: StandingFacts, day: Day): DayStanding {
  const { surroundings, arrangement } = facts
  const lifespans = surroundings.on(day)
  if (areAllThere(lifespans, day) && positionOf(arrangement.valid, day) === 'IN') return livingStanding(facts, day)
  const outside = outsideOn(facts, lifespans, day)
  if (!outside) return openStanding(facts, lifespans, day)
  if (outside.state === 'NOT_STARTED') return outside
  const before = (one: Day) => standingOn(facts, one)
  return reasonedLater(outside.possible, () => endedReasons(endedBy(facts, day), before, outside.because))
}

const NOTHING_OPEN: readonly Lifespan[] = []

/** Why mergers keep bodies from being there on a day: those that surely are not, else those that perhaps are not. */
export function reasonsOfMergers(byMergers: readonly MadeLife[], day: Day): readonly Reason[] {
  const outside = byMergers.map((life) => life.on(day)).filter((life) => !isThere(life))
  const surely = outside.filter(isAbsent)
  return (surely.length > 0 ? surely : outside).flatMap(({ because }) => because)
}

/** Whether mergers surely keep a body from being there on a day. */
export const isAbsentByMergers = (byMergers: readonly MadeLife[], day: Day): boolean =>
  byMergers.some((life) => isAbsent(life.on(day)))

/** How one stands that is there, with all around it. So it is with most rows of most lists: only orders decide then. */
function livingStanding(facts: StandingFacts, day: Day): DayStanding {
  if (facts.byMergers.length > 0) return openStanding(facts, NOTHING_OPEN, day)
  const outcome = outcomeOf(facts.standingEffects, day)
  return reasonedLater(outcome.possible, () => orderedReasons(facts, { outcome, possible: outcome.possible }, day))
}

/** How one stands that is not known to be outside its time, nor that of anything around it. */
function openStanding(facts: StandingFacts, lifespans: readonly Lifespan[], day: Day): DayStanding {
  const { arrangement, byMergers, standingEffects, events } = facts
  const outcome = outcomeOf(standingEffects, day)
  const { fromLatest, toEarliest } = boundsOf(arrangement.valid)
  const perhapsNotYet = notBegunOn(lifespans, day, false)
  const perhapsGone = endedOn(lifespans, day, false)
  const possible = inStateOrder([
    ...(perhapsNotYet.length > 0 || day < fromLatest ? (['NOT_STARTED'] as const) : []),
    ...possibleByMergers(byMergers, outcome.possible, day),
    ...(perhapsGone.length > 0 || toEarliest <= day ? (['ENDED'] as const) : []),
  ])
  const ordered = () =>
    isAbsentByMergers(byMergers, day) ? [ownReason(facts)] : orderedReasons(facts, { outcome, possible }, day)
  return reasonedLater(possible, () => [
    ...reasonsOfMergers(byMergers, day),
    ...ordered(),
    ...factsOf(perhapsNotYet),
    ...endReasons(perhapsGone, events, day),
  ])
}
