import { type Day, isSurelyBefore, rangeOf, type UncertainDate } from '../model/date.ts'
import type { Directive } from '../model/directive.ts'

/** How many days a date leaves open. */
const width = (date: UncertainDate): number => Date.parse(rangeOf(date).latest) - Date.parse(rangeOf(date).earliest)

/** The date of issue on which sources agree, the most precise given; null when none is given or they contradict each other. */
export function issueDate({ issued }: Pick<Directive, 'issued'>): UncertainDate | null {
  const dates = issued.map(({ date }) => date)
  if (dates.some((one) => dates.some((other) => isSurelyBefore(one, other)))) return null
  return dates.toSorted((a, b) => width(a) - width(b))[0] ?? null
}

/** The day by which a directive was issued at the latest; null: no source dates it. */
export function issuedBy({ issued, effectiveFrom }: Directive): Day | null {
  const date = issueDate({ issued }) ?? effectiveFrom
  return date === null ? null : rangeOf(date).latest
}
