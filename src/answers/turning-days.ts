import { type Day, dayAfter, FIRST_DAY, LAST_DAY } from '../model/date.ts'
import type { Entry } from '../model/entry.ts'
import { boundsOf } from '../model/interval.ts'
import { type Languages, type Name, namesShown } from '../model/name.ts'
import { linksOf, traitsOf } from '../model/traits.ts'

/** Of what ended by some day and never began, this is the first on which it may have ended: nothing happened then. */
const SECOND_DAY = dayAfter(FIRST_DAY)
/** Whether a day is one on which something may have come to stand otherwise, and no open end. */
export const isWithinTime = (day: Day): boolean => day > SECOND_DAY && day < LAST_DAY

const spokenIn = (names: readonly Name[]): Languages => [...new Set(names.map(({ language }) => language))]

/** The days on which a place, body or post may come or go, is called otherwise, or lies elsewhere. */
export function daysOf(entry: Entry, languages: Languages): readonly Day[] {
  const { names, valid } = traitsOf(entry)
  const called = entry.kind === 'Place' ? entry.designations.map((one) => one.valid) : []
  const days = [
    ...[valid, ...called].flatMap((one) => Object.values(boundsOf(one)) as readonly Day[]),
    ...spokenIn(names).flatMap((one) => namesShown(names, [one, ...languages]).map(({ from }) => from)),
    ...linksOf(entry).flatMap(({ from, until }) => [from, until]),
  ]
  return days.filter(isWithinTime)
}
