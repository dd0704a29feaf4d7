import type { ConcurrentHolding } from '../../model/arrangement.ts'
import { type Day, dayAfter, FIRST_DAY, LAST_DAY, rangeOf } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import { boundsOf } from '../../model/interval.ts'
import type { Occupancy } from '../../model/person.ts'
import type { ExecutionReport } from '../../model/remarks.ts'
import { isPresumed } from '../lifespans.ts'
import type { Group } from './conflict.ts'
import { mention, type Sentence, sentence } from './sentence.ts'
import { amongPairs, heldDays, intersection, inWords, type Span } from './spans.ts'

/** Days on which two posts surely are no longer held together, and the fact that says so. */
export interface Ending {
  readonly fact: Id
  readonly days: Span
  readonly said: Sentence
}

/** By its own record. */
export function ownEnding(holding: ConcurrentHolding): readonly Ending[] {
  const { id, valid } = holding
  const from = boundsOf(valid).toLatest
  if (valid.to === null || from >= LAST_DAY || isPresumed(holding)) return []
  return [
    { fact: id, days: { from, to: LAST_DAY }, said: sentence`${mention(id)} is said to have lasted ${inWords(valid)}` },
  ]
}

const firstOf = (days: readonly Day[]): Day => days.toSorted()[0] ?? LAST_DAY

/** When those of them began that go on after a day; of several the first. */
const begunOf = (spans: readonly Span[], after: Day): Day =>
  firstOf(spans.filter(({ to }) => to > after).map(({ from }) => from))

/**
 * By a report that the order was carried out: from then until another report may say otherwise, or the two may be held together anew.
 * @param active the days on which the holding may be active
 */
export function reportedEndings(reports: readonly ExecutionReport[], active: readonly Span[]): readonly Ending[] {
  const others = reports.filter(({ outcome }) => outcome === 'NOT_DONE').map(({ observed }) => rangeOf(observed))
  return reports.flatMap(({ id, outcome, observed, arrangement }): readonly Ending[] => {
    const { earliest, latest: from } = rangeOf(observed)
    const to = firstOf([
      ...others.filter((other) => other.latest >= earliest).map((other) => other.earliest),
      begunOf(active, from),
    ])
    if (outcome !== 'DONE' || from >= to) return []
    return [
      {
        fact: id,
        days: { from, to },
        said: sentence`Seen ${observed}, the order is reported as DONE in ${mention(arrangement)}`,
      },
    ]
  })
}

const possibleDays = ({ valid }: ConcurrentHolding): Span => {
  const { fromEarliest: from, toLatest: to } = boundsOf(valid)
  return { from, to }
}

/** Until the same two posts may be held together by another arrangement. */
export const beforeOthers = (endings: readonly Ending[], others: readonly ConcurrentHolding[]): readonly Ending[] =>
  endings.flatMap((ending): readonly Ending[] => {
    const to = begunOf(others.map(possibleDays), ending.days.from)
    const days = intersection(ending.days, { from: FIRST_DAY, to })
    return days ? [{ ...ending, days }] : []
  })

/** A time at which somebody holds a post, and the last day for which sources show it; null: they show none. */
export interface ShownHolding {
  readonly occupancy: Occupancy
  readonly through: Day | null
}

function shownDays({ occupancy, through }: ShownHolding): Span | null {
  const held = through === null ? null : heldDays(occupancy.valid)
  const last = through === null || through >= LAST_DAY ? LAST_DAY : dayAfter(through)
  return held && intersection(held, { from: FIRST_DAY, to: last })
}

/** Two posts that are no longer held together are not held by one person, as sources show it. */
export const pairHeldAfterEnd = (
  { id }: ConcurrentHolding,
  endings: readonly Ending[],
  shown: readonly ShownHolding[],
): Group =>
  amongPairs(
    endings.flatMap((ending, n) =>
      shown.flatMap((one) => {
        const { occupancy, days } = { ...one, days: shownDays(one) }
        const span = days && intersection(days, ending.days)
        if (!span || occupancy.holder === null) return []
        return [{ item: { occupancy, ending }, key: `${n} ${occupancy.holder}`, span, says: occupancy.post }]
      }),
    ),
    ({ item: { occupancy: a, ending } }, { item: { occupancy: b } }) => ({
      rule: 'PAIR_HELD_AFTER_END',
      about: id,
      facts: [ending.fact, a.id, b.id],
      explanation: sentence`${ending.said}, while ${a.holder ? mention(a.holder) : 'nobody'} is seen to hold ${mention(a.post)} ${inWords(a.valid)}, and ${mention(b.post)} ${inWords(b.valid)}.`,
    }),
  )
