import { absenceOf } from '../../chart/absence.ts'
import { type Day, dayBefore, FIRST_DAY, LAST_DAY, rangeOrNull } from '../../model/day-range.ts'
import { shownDay, type Time } from '../state/days.ts'
import type { PageWords } from '../words/page-words.ts'

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
export function absenceOn(there: Parameters<typeof absenceOf>[0], { day, words }: Looking): string | null {
  const absence = absenceOf(there, day)
  return absence && words.absent[absence](shownDay(day))
}

/** The nearest day on which what is not there on one was or will be, as far as its own time says; null: that says none. */
export function nearestDayOf({ from, to }: Time, day: Day): Day | null {
  const [first, last] = [latestOf(from), to ? dayBefore(earliestOf(to) ?? FIRST_DAY) : null]
  const found = first !== null && first > day && first < LAST_DAY ? first : last
  return found !== null && found > FIRST_DAY && (earliestOf(from) ?? FIRST_DAY) <= found ? found : null
}
