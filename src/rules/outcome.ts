import { type Day, type DayRange, rangeOf } from '../model/date.ts'
import { type KnownState, type StandingOrder, StandingState } from '../model/standing.ts'
import { endingsBy, type Force, forceDays, forceOn } from './force.ts'
import { isByName, reachingOn, type StandingEffect } from './reach.ts'
import type { Whereabouts } from './whereabouts.ts'

/** What orders come to on a day. */
export interface Outcome {
  /** The states that they leave possible, in the order of {@link StandingState}. */
  readonly possible: readonly KnownState[]
  /** Those that may decide; none when no order is in force. */
  readonly decisive: readonly StandingEffect[]
  /** Those that would decide, had nothing taken them out of force. */
  readonly lapsed: readonly StandingEffect[]
}

/** The orders that may decide, and whether it may be that none of them does. */
interface Alternatives {
  readonly effects: readonly StandingEffect[]
  readonly orNone: boolean
}
type ForceOf = (one: StandingEffect) => Force

const NOTHING: Alternatives = { effects: [], orNone: true }
const datesOf = ({ effect }: StandingEffect) => rangeOf(effect.effectiveFrom)

/**
 * Whether one came after another, as far as their dates tell. A date that begins on the day on which another ends is later: its source
 * gives no day before. Two of one and the same day are not.
 */
export const surelyAfter = (one: StandingEffect, other: StandingEffect): boolean =>
  isSurelyAfter(datesOf(one), datesOf(other))

function isSurelyAfter(mine: DayRange, theirs: DayRange): boolean {
  const isOneDay = mine.latest === theirs.earliest
  return mine.earliest >= theirs.latest && !isOneDay
}

/** Of the orders that surely are in force, how late they come: the latest first day, and of those that begin then the latest last day. */
function latestDays(effects: readonly StandingEffect[], force: ForceOf): DayRange | null {
  let found: DayRange | null = null
  for (const one of effects) {
    if (force(one) !== 'YES') continue
    const own = datesOf(one)
    const isLater = !found || own.earliest > found.earliest
    if (isLater || (own.earliest === found?.earliest && own.latest > found.latest)) found = own
  }
  return found
}

/** Those that no later one surely takes the place of, as {@link surelyAfter} says of each two; but in one walk, for there may be hundreds. */
function latestOf(effects: readonly StandingEffect[], force: ForceOf): readonly StandingEffect[] {
  const last = latestDays(effects, force)
  return last === null ? effects : effects.filter((one) => !isSurelyAfter(last, datesOf(one)))
}

/** Two directives of one and the same day, of which no source says which came first. */
function isTie(one: StandingEffect, other: StandingEffect): boolean {
  const [mine, theirs] = [datesOf(one), datesOf(other)]
  const isOneDay = mine.earliest === theirs.latest && theirs.earliest === mine.latest
  return isOneDay && one.effect.directive !== other.effect.directive
}

/**
 * Of one rank: an order that names the arrangement decides over those that name its model; a mere permission does not, nor does
 * it over the model's order of another directive of that day.
 */
function decisiveOfRank(effects: readonly StandingEffect[], force: ForceOf): Alternatives {
  const latest = latestOf(effects, force)
  const named = latestOf(effects.filter(isByName), force)
  const isExempt =
    named.some((one) => force(one) === 'YES') && named.every(({ effect }) => effect.action !== 'AUTHORISE')
  const tied = latest.filter((one) => named.some((other) => isTie(one, other)))
  return {
    effects: isExempt ? effects.filter((one) => named.includes(one) || tied.includes(one)) : latest,
    orNone: !effects.some((one) => force(one) === 'YES'),
  }
}

/** How much a state forbids. */
export const SEVERITY = { NOT_STARTED: 0, ACTIVE: 0, SUSPENDED: 1, ENDED: 2 } as const satisfies Record<
  KnownState,
  number
>

/** A lower authority may forbid what a higher one allowed before, but not allow what that forbade. */
function between(higher: StandingEffect, lower: StandingEffect): readonly StandingEffect[] {
  if (SEVERITY[lower.state] <= SEVERITY[higher.state] || surelyAfter(higher, lower)) return [higher]
  return surelyAfter(lower, higher) ? [lower] : [higher, lower]
}

function under(higher: Alternatives, lower: Alternatives): Alternatives {
  const effects = [
    ...higher.effects.flatMap((one) => lower.effects.flatMap((other) => between(one, other))),
    ...(lower.orNone ? higher.effects : []),
    ...(higher.orNone ? lower.effects : []),
  ]
  return { effects: [...new Set(effects)], orNone: higher.orNone && lower.orNone }
}

type RankOf = (one: StandingEffect) => number
const known: RankOf = ({ authority }) => authority.rank ?? NaN
const HIGHEST = 0
/** Below whatever lies in however many places. */
const LOWEST = Number.MAX_SAFE_INTEGER

/** From the lowest rank up, since what a middle one lifted counts for the highest as lifted. */
function settle(effects: readonly StandingEffect[], rank: RankOf, force: ForceOf): Alternatives {
  const ranks = [...new Set(effects.map(rank))].sort((a, b) => a - b)
  return ranks
    .map((one) =>
      decisiveOfRank(
        effects.filter((effect) => rank(effect) === one),
        force,
      ),
    )
    .reduceRight((lower, higher) => under(higher, lower), NOTHING)
}

/** An order of an unknown issuer may not reach at all, or may be of any rank: of the highest, what it says stands most firmly. */
function withUnknown(effects: readonly StandingEffect[], force: ForceOf): Alternatives {
  const inForce = effects.filter((one) => force(one) !== 'NO')
  const [unknown, ranked] = [inForce.filter(isUnknown), inForce.filter((one) => !isUnknown(one))]
  const settled = settle(ranked, known, force)
  const supposing = (one: StandingEffect, rank: number) =>
    settle([...ranked, one], (other) => (other === one ? rank : known(other)), force).effects
  const more = unknown.flatMap((one) => [...supposing(one, HIGHEST), ...supposing(one, LOWEST)])
  return { effects: [...new Set([...settled.effects, ...more])], orNone: settled.orNone }
}
const isUnknown = ({ authority }: StandingEffect) => authority.rank === null

const mayHaveEnded = ({ endings }: StandingEffect, day: Day) => endingsBy(endings, day).length > 0

/** Those that would decide if nothing had ended them. */
function lapsedOn(effects: readonly StandingEffect[], day: Day): readonly StandingEffect[] {
  if (!effects.some((one) => mayHaveEnded(one, day))) return []
  return withUnknown(effects, ({ effect }) => forceOn(effect, [], day)).effects.filter((one) => mayHaveEnded(one, day))
}

/** What orders decide on a day. */
interface Decision {
  /** What they come to, whatever was possible before them. */
  readonly from: (before: readonly KnownState[]) => Outcome
  readonly fromActive: Outcome
}

const ACTIVE: readonly KnownState[] = ['ACTIVE']

function decide(all: readonly StandingEffect[], day: Day): Decision {
  const effects = reachingOn(all, day)
  const decided = withUnknown(effects, ({ effect, endings }) => forceOn(effect, endings, day))
  const decisive = effects.filter((one) => decided.effects.includes(one))
  const lapsed = lapsedOn(effects, day)
  const states = decided.effects.map(({ state }) => state)
  const from = (before: readonly KnownState[]): Outcome => ({
    possible: inStateOrder([...(decided.orNone ? before : []), ...states]),
    decisive,
    lapsed,
  })
  return { from, fromActive: from(ACTIVE) }
}

const MOST_DAYS = 1_000

/** Rows of a list have few different orders, and are asked about on the same days. What nobody holds any more is forgotten with its list. */
function rememberedByDay<T>(work: (effects: readonly StandingEffect[], day: Day) => T) {
  const remembered = new WeakMap<readonly StandingEffect[], Map<Day, T>>()
  return (effects: readonly StandingEffect[], day: Day): T => {
    const days = remembered.get(effects) ?? new Map<Day, T>()
    const known = days.get(day)
    if (known !== undefined) return known
    const made = work(effects, day)
    if (days.size >= MOST_DAYS) days.clear()
    remembered.set(effects, days.set(day, made))
    return made
  }
}

const decisionOn = rememberedByDay(decide)

/**
 * What the orders that reach one arrangement come to: the state that the latest in force leaves behind, by rank; several states
 * where the sources leave open which order that is, whether it was in force, or whether it reached.
 * @param effects oldest first; the same list again costs nothing
 * @param before the states possible where no order is in force for certain
 */
export function outcomeOf(effects: readonly StandingEffect[], day: Day, before = ACTIVE): Outcome {
  const { from, fromActive } = decisionOn(effects, day)
  return before === ACTIVE ? fromActive : from(before)
}

/** Each state once, in the order of {@link StandingState}. */
export const inStateOrder = (states: readonly KnownState[]): readonly KnownState[] =>
  StandingState.options.filter((one): one is KnownState => states.some((state) => state === one))

const isOrder = (state: KnownState) => state === 'SUSPENDED' || state === 'ENDED'

const movesOf = (where: Whereabouts | undefined): readonly Day[] =>
  where?.changePoints.flatMap(({ days }) => days) ?? []

function orderOn(effects: readonly StandingEffect[], day: Day): StandingOrder | null {
  if (!outcomeOf(effects, day).possible.every(isOrder)) return null
  const days = [
    ...new Set(effects.flatMap(({ effect, endings, where }) => [...forceDays(effect, endings), ...movesOf(where)])),
  ]
    .filter((one) => one <= day)
    .sort()
  const broken = days.findLastIndex((one) => !outcomeOf(effects, one).possible.every(isOrder))
  const standing = reachingOn(effects, day).filter(
    ({ effect, endings, state }) => isOrder(state) && forceOn(effect, endings, day) !== 'NO',
  )
  const last = standing.at(-1)
  return { since: days[broken + 1] ?? day, last: last ? datesOf(last).latest : day }
}

/** The order that stands on a day; null: none does for certain. @param effects oldest first; the same list again costs nothing */
export const standingOrderOf = rememberedByDay(orderOn)
