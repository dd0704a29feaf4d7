import { daysIn, isDay } from './day-range.ts'
import { quoted } from './text.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/

const dayOf = (year = '', month = '', day = '') => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** A day that the month has not; null where that is not what is wrong. */
function tooLate(text: string): string | null {
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(text) ?? []
  const name = MONTHS[Number(month) - 1]
  const length = daysIn(Number(year), Number(month))
  return name === undefined || Number(day) <= length ? null : `${name} ${year} has ${length} days`
}

/** What is wrong with a text that is no date, as a sentence that says what was probably meant, if that can be seen. */
export function slipIn(text: string): string {
  const late = tooLate(text)
  if (late) return `${quoted(text)} is no date: ${late}.`
  const [, day, month, year] = DAY_FIRST.exec(text) ?? []
  const [, ...parts] = YEAR_FIRST.exec(text) ?? []
  const [dayFirst, yearFirst] = [dayOf(year, month, day), dayOf(...parts)]
  if (isDay(dayFirst)) return `${quoted(text)} is no date. Did you mean "${dayFirst}", the day first?`
  return `${quoted(text)} is no date.${isDay(yearFirst) ? ` Did you mean "${yearFirst}"?` : ''}`
}
