import { type Day, rangeOrNull } from '../../model/day-range.ts'

/** Whether a date, as far as sources state it, is surely after the day that is shown. */
export const isAfterShown = (date: string | null, day: Day): boolean =>
  date !== null && (rangeOrNull(date)?.earliest ?? day) > day
