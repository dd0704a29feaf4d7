import { absenceOf } from '../../chart/absence.ts'
import type { Day } from '../../model/day-range.ts'
import { shownDay } from '../state/days.ts'
import type { PageWords } from '../words/page-words.ts'

/** What it is told in, and the day. */
interface Looking {
  readonly day: Day
  readonly words: PageWords
}

/** That it is gone on the day, or not there yet, or that nobody knows; null: it is there, or it is nothing of which that is asked. */
export function absenceOn(there: Parameters<typeof absenceOf>[0], { day, words }: Looking): string | null {
  const absence = absenceOf(there, day)
  return absence && words.absent[absence](shownDay(day))
}
