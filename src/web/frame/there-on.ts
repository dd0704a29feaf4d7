import { type Day, dayBefore, FIRST_DAY, LAST_DAY, rangeOrNull } from '../../model/day-range.ts'
import type { ExistenceState } from '../../model/standing.ts'
import { shownDay, type Time } from '../state/days.ts'
import type { PageWords } from '../words/page-words.ts'

/** Whether something is there on a day that is looked at, and its own time. */
interface There {
  readonly state: ExistenceState | null | undefined
  readonly time: Time | null | undefined
}

/** What it is told in, and the day. */
interface Looking {
  readonly day: Day
  readonly words: PageWords
}

/** The day from which it may be there, the one by which it surely is no more; null: no source says. */
const earliestOf = (date: string | null | undefined): Day | null =>
  date ? (rangeOrNull(date)?.earliest ?? null) : null
const latestOf = (date: string | null | undefined): Day | null => (date ? (rangeOrNull(date)?.latest ?? null) : null)

/** That it is gone on the day, or not there yet, or that nobody knows; null: it is there, or it is nothing of which that is asked. */
export function absenceOn({ state, time }: There, { day, words }: Looking): string | null {
  const shown = shownDay(day)
  if (state === 'UNKNOWN') return words.unsureThen(shown)
  if (state !== 'NO') return null
  if ((earliestOf(time?.from) ?? day) > day) return words.notYet(shown)
  // Without an end of its own it may be what it lies in that is gone, or not there yet.
  return time?.to ? words.gone(shown) : words.notThen(shown)
}

/** The nearest day on which what is not there on one was or will be, as far as its own time says; null: that says none. */
export function nearestDayOf({ from, to }: Time, day: Day): Day | null {
  const [first, last] = [latestOf(from), to ? dayBefore(earliestOf(to) ?? FIRST_DAY) : null]
  const found = first !== null && first > day && first < LAST_DAY ? first : last
  return found !== null && found > FIRST_DAY && (earliestOf(from) ?? FIRST_DAY) <= found ? found : null
}
