import { type Day, isDay } from './day-range.ts'

const two = (text: string) => text.padStart(2, '0')

const dayIn = (year: string, month: string, day: string): Day | null => {
  const written = `${year}-${two(month)}-${two(day)}`
  return isDay(written) ? written : null
}

/** Eight digits: what is read as a year first has a century where a month is, read as a day first. */
function digitsAlone(text: string): Day | null {
  const [, a = '', b = '', c = '', d = ''] = /^\s*(\d\d)(\d\d)(\d\d)(\d\d)\s*$/.exec(text) ?? []
  return Number(c) > 12 ? dayIn(c + d, b, a) : dayIn(a + b, c, d)
}

/** A day as it was typed, with `/`, `.`, `-`, blanks or nothing between, day first or year first; null: it is none of the calendar. */
export function typedDay(text: string): Day | null {
  const [, a = '', b = '', c = ''] = /^\s*(\d{1,4})[/.\-\s]+(\d{1,2})[/.\-\s]+(\d{1,4})\s*$/.exec(text) ?? []
  const [year, day] = a.length === 4 ? [a, c] : [c, a]
  return dayIn(year, b, day) ?? digitsAlone(text)
}
