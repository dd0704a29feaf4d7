import type { ChangeEvent } from '../model/change-event.ts'
import { type Day, rangeOf } from '../model/date.ts'
import { positionOf } from '../model/interval.ts'
import type { Existence, Reason } from '../model/standing.ts'
import type { Lifespan } from './lifespans.ts'

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

/**
 * Whether a thing exists on a day: its own interval covers the day, and so do those of all it lives in.
 * @param lifespans the thing itself first, then what it lives in
 * @param events those that name any of them as an original
 */
export function existenceOf(lifespans: readonly Lifespan[], events: readonly ChangeEvent[], day: Day): Existence {
  const at = (...wanted: readonly string[]) => lifespans.filter(({ valid }) => wanted.includes(positionOf(valid, day)))
  const gone = at('AFTER')
  if (gone.length > 0) return { state: 'NO', because: endReasons(gone, events, day) }
  const notYet = at('BEFORE')
  if (notYet.length > 0) return { state: 'NO', because: notYet.map(({ role, fact }) => ({ role, fact })) }
  const open = at('MAYBE_BEFORE', 'MAYBE_AFTER')
  const because = (open.length > 0 ? open : lifespans).map(({ role, fact }) => ({ role, fact }))
  return { state: open.length > 0 ? 'UNKNOWN' : 'YES', because }
}
