import { type Day, dayAfter, FIRST_DAY, LAST_DAY, rangeOf } from '../model/date.ts'
import type { Entry } from '../model/entry.ts'
import { boundsOf } from '../model/interval.ts'
import { type Languages, type Name, namesShown } from '../model/name.ts'
import type { Standing } from '../model/standing.ts'
import { hasMoved, linksOf, traitsOf } from '../model/traits.ts'

/** Of what ended by some day and never began, this is the first on which it may have ended: nothing happened then. */
const SECOND_DAY = dayAfter(FIRST_DAY)
/** Whether a day is one on which something may have come to stand otherwise, and no open end. */
export const isWithinTime = (day: Day): boolean => day > SECOND_DAY && day < LAST_DAY

const spokenIn = (names: readonly Name[]): Languages => [...new Set(names.map(({ language }) => language))]

/** The days on which readers of one language or another are shown another name of it. */
export function namedDaysOf(entry: Entry, languages: Languages): readonly Day[] {
  const { names } = traitsOf(entry)
  const shown = spokenIn(names).flatMap((one) => namesShown(names, [one, ...languages]))
  return shown.map(({ from }) => from).filter(isWithinTime)
}

/** The days on which a place, body or post may come or go, is called otherwise, or lies elsewhere. */
export function daysOf(entry: Entry, languages: Languages): readonly Day[] {
  const { valid } = traitsOf(entry)
  const called = entry.kind === 'Place' ? entry.designations.map((one) => one.valid) : []
  const days = [
    ...[valid, ...called].flatMap((one) => Object.values(boundsOf(one)) as readonly Day[]),
    ...namedDaysOf(entry, languages),
    ...(hasMoved(entry) ? linksOf(entry) : []).flatMap(({ from, until }) => [from, until]),
  ]
  return days.filter(isWithinTime)
}

/** The days from which on something surely stood otherwise. */
export const turnsIn = (history: readonly Pick<Standing, 'since'>[]): readonly Day[] =>
  history.flatMap(({ since }) => (since === null ? [] : rangeOf(since).latest)).filter(isWithinTime)
