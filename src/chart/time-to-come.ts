import { type Day, isDay } from '../model/day-range.ts'

/** Whether a point of recorded time is yet to come, for a day after today or a moment after now. The number of a revision never is. */
export function isTimeToCome(said: string, today: Day): boolean {
  if (isDay(said)) return said > today
  return said.includes('T') && Date.parse(said) > Date.now()
}

/** A day, or a moment, as it is read. */
export const readTime = (said: string, read: (day: Day) => string): string =>
  said.replace(/^(\d{4}-\d{2}-\d{2})(T?)/, (_, day: Day, moment: string) => `${read(day)}${moment && ' '}`)
