import { type Day, FIRST_DAY, LAST_DAY, rangeOrNull } from '../../model/day-range.ts'
import { typedDay as typed } from '../../model/typed-day.ts'

/** A day as it was typed; null: it is none, or stands for an open end, as of which nothing can be asked. */
export function typedDay(text: string): Day | null {
  const day = typed(text)
  return day === LAST_DAY ? null : day
}

const A_DAY = 86_400_000

/** Days in a row, for a slider. */
export const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / A_DAY
export const dayOf = (number: number): Day => new Date(number * A_DAY).toISOString().slice(0, 10) as Day

/** A day as it is read: dd/mm/yyyy. */
export const shownDay = (day: string): string => day.split('-').reverse().join('/')

/** The last day on which a date may have come; null where it is open, or none. */
export function dayByWhich(date: string | null): Day | null {
  const range = date === null ? null : rangeOrNull(date)
  if (!range) return null
  if (range.latest !== LAST_DAY) return range.latest
  return range.earliest === FIRST_DAY ? null : range.earliest
}
