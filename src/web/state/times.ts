import { isDay } from '../../model/day-range.ts'
import { shownDay } from './days.ts'

export interface Time {
  readonly from: string | null
  readonly to: string | null
}

/** How a date is told that says no single day. */
export interface DateWords {
  readonly by: (date: string) => string
  readonly from: (date: string) => string
  readonly between: (from: string, to: string) => string
  readonly since: (date: string) => string
  /** Of the first day without it, which is no day on which it was there. */
  readonly noLonger: (from: string) => string
  /** Of a day of which only the last one is known that it can be, or the first, or both. */
  readonly orEarlier: (date: string) => string
  readonly orLater: (date: string) => string
  readonly someDay: (from: string, to: string) => string
  /** Of a day of which only its year or month is known. */
  readonly someDayIn: (yearOrMonth: string) => string
  /** Of a day on which it still was there. */
  readonly atLeastUntil: (date: string) => string
  /** Of what one source saw: nobody says since when, nor how long after. */
  readonly seenOn: (date: string) => string
}

/** A date as far as sources state it, to be read: `2018` stays a year, a bound is told as one. */
export function shownDate(date: string, words: DateWords): string {
  const [, low, high] = /^\[([\d-]*)\.\.([\d-]*)\]$/.exec(date) ?? []
  if (low === undefined || high === undefined) return shownDay(date)
  if (low === '') return words.by(shownDay(high))
  return high === '' ? words.from(shownDay(low)) : words.between(shownDay(low), shownDay(high))
}

const boundsIn = (date: string | null) => /^\[([\d-]*)\.\.([\d-]*)\]$/.exec(date ?? '')?.slice(1) ?? []

/** The same after a word like "since" or "until". */
function bounded(date: string, words: DateWords): string {
  const [low, high] = boundsIn(date)
  if (low === undefined || high === undefined) return shownDay(date)
  if (low === '') return words.orEarlier(shownDay(high))
  return high === '' ? words.orLater(shownDay(low)) : words.someDay(shownDay(low), shownDay(high))
}

/** The same beside a name, as "Issued on"; and as the phrase from when on something stands as it does. */
export const shownStart = bounded
export const shownSince = (date: string, words: DateWords): string => words.since(bounded(date, words))

/** The same of a standing. What ended on some day did so then, and not from then on. */
export function shownStanding(state: string, since: string, words: DateWords): string {
  const [low = '', high = ''] = boundsIn(since)
  return state === 'ENDED' && low !== '' && high !== '' ? bounded(since, words) : shownSince(since, words)
}

/** The day on which it still was so, of an end of which only that is known. */
function seenUntil(to: string | null): string | null {
  const [low = '', high = '-'] = boundsIn(to)
  return high === '' && low !== '' ? low : null
}

/** That something was over, by the first day without it: of a year or a month that is a day in it. */
const shownEnd = (to: string, words: DateWords): string =>
  words.noLonger(to.startsWith('[') || isDay(to) ? bounded(to, words) : words.someDayIn(shownDay(to)))

/** From when to when something was so, as far as sources say. What was seen on one day is told as that. */
export function shownTime({ from, to }: Time, words: DateWords): string {
  const [low, by = ''] = boundsIn(from)
  const last = seenUntil(to)
  if (low === '' && isDay(by) && last !== null && last <= by) return words.seenOn(shownDay(by))
  const since = from && shownSince(from, words)
  const until = last ? words.atLeastUntil(shownDay(last)) : to && shownEnd(to, words)
  return [since, until].filter(Boolean).join(', ')
}

/** A text of the API with its dates as the page writes them. */
export const withDays = (text: string, words: DateWords): string =>
  text.replace(/\[[\d-]*\.\.[\d-]*\]|\b\d{4}-\d{2}-\d{2}\b/g, (date) => shownDate(date, words))
