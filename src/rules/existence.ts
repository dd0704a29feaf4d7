import type { ChangeEvent } from '../model/change-event.ts'
import { type Day, LAST_DAY, rangeOf, type UncertainDate } from '../model/date.ts'
import type { Id } from '../model/ids.ts'
import { boundsOf, type Interval, isOpenEnded, positionOf } from '../model/interval.ts'
import type { Origin } from '../model/origin.ts'
import type { Existence, Reason, ReasonRole } from '../model/standing.ts'
import { isPresumed, type Lifespan } from './lifespans.ts'

/** Why lifespans ended: each, then the events that changed it by the day, with the directives behind them. */
export function endReasons(ended: readonly Lifespan[], events: readonly ChangeEvent[], day: Day): readonly Reason[] {
  const causes = events.filter(
    ({ date, originals }) =>
      rangeOf(date).earliest <= day &&
      originals.some(({ id, outcome }) => outcome === 'ENDED' && ended.some(({ fact }) => fact === id)),
  )
  return [
    ...ended.map(({ role, fact }) => ({ role, fact })),
    ...causes.flatMap(({ id, directive }): readonly Reason[] => [
      { role: 'EVENT', fact: id },
      ...(directive ? [{ role: 'DIRECTIVE', fact: directive } as const] : []),
    ]),
  ]
}

/** A lifespan, and how far sources show it. */
export interface Life extends Lifespan {
  /** The last day for which sources make it certain, as far as its dates do not say otherwise; null: there is none. */
  readonly shownThrough: Day | null
}

type Recorded = { readonly id: Id; readonly valid: Interval; readonly origin: Origin }

/** What a source shows goes on until its end. */
export const shownThrough = (entry: Pick<Recorded, 'valid' | 'origin'>): Day | null =>
  isPresumed(entry) ? null : LAST_DAY

/**
 * What a person holds does not go on by itself. Where no source states an end, it is shown on the day of its start, and until the last of
 * the days of which its sources are.
 * @param seen the dates of these sources
 */
export function heldThrough(entry: Pick<Recorded, 'valid' | 'origin'>, seen: readonly UncertainDate[]): Day | null {
  if (isPresumed(entry) || !isOpenEnded(entry.valid)) return shownThrough(entry)
  const days = [boundsOf(entry.valid).fromLatest, ...seen.map((date) => rangeOf(date).earliest)]
  return days.toSorted().at(-1) ?? null
}

export const lifeOf = (role: ReasonRole, entry: Recorded, through = shownThrough(entry)): Life => ({
  role,
  fact: entry.id,
  valid: entry.valid,
  shownThrough: through,
})

/** Who is seen in a post is seen in a post that is there: what it lives in is shown with it. */
export const shownWith = (lives: readonly Life[]): readonly Life[] =>
  lives.map((life) => ({ ...life, shownThrough: LAST_DAY }))

/** Of what a rule makes: no source shows it. */
export const derivedFrom = (lifespans: readonly Lifespan[]): readonly Life[] =>
  lifespans.map((lifespan) => ({ ...lifespan, shownThrough: null }))

/** Whether sources that show something until a day make it certain on another. */
export const surely = (through: Day | null, day: Day): 'YES' | 'PRESUMED' =>
  through !== null && day <= through ? 'YES' : 'PRESUMED'

/**
 * Whether a thing exists on a day: its own interval covers the day, and so do those of all it lives in. It is no more certain than these.
 * @param lives the thing itself first, then what it lives in
 * @param events those that name any of them as an original
 */
export function existenceOf(lives: readonly Life[], events: readonly ChangeEvent[], day: Day): Existence {
  const at = (...wanted: readonly string[]) => lives.filter(({ valid }) => wanted.includes(positionOf(valid, day)))
  const reasons = (some: readonly Life[]) => some.map(({ role, fact }) => ({ role, fact }))
  const gone = at('AFTER')
  if (gone.length > 0) return { state: 'NO', because: endReasons(gone, events, day) }
  const notYet = at('BEFORE')
  if (notYet.length > 0) return { state: 'NO', because: reasons(notYet) }
  const open = at('MAYBE_BEFORE', 'MAYBE_AFTER')
  if (open.length > 0) return { state: 'UNKNOWN', because: reasons(open) }
  const presumed = lives.filter((life) => surely(life.shownThrough, day) === 'PRESUMED')
  return presumed.length > 0
    ? { state: 'PRESUMED', because: reasons(presumed) }
    : { state: 'YES', because: reasons(lives) }
}
