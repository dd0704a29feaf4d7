import {
  dayAfter,
  FIRST_DAY,
  isSurelyBefore,
  LAST_DAY,
  rangeOf,
  type UncertainDate,
  uncertainDate,
} from '../model/date.ts'
import type { Directive } from '../model/directive.ts'
import type { Interval } from '../model/interval.ts'

/** How many days a date leaves open. */
const width = (date: UncertainDate): number => Date.parse(rangeOf(date).latest) - Date.parse(rangeOf(date).earliest)

/** The date of issue on which sources agree, the most precise given; null when none is given or they contradict each other. */
export function issueDate({ issued }: Pick<Directive, 'issued'>): UncertainDate | null {
  const dates = issued.map(({ date }) => date)
  if (dates.some((one) => dates.some((other) => isSurelyBefore(one, other)))) return null
  return dates.toSorted((a, b) => width(a) - width(b))[0] ?? null
}

/** The days on which a directive may have been issued; null: no source dates it. */
export function daysOfIssue({ issued, effectiveFrom }: Directive): Interval | null {
  const date = issueDate({ issued }) ?? effectiveFrom
  if (date === null) return null
  const { earliest, latest } = rangeOf(date)
  const [isOpen, isUnended] = [earliest === FIRST_DAY, latest === LAST_DAY]
  return { from: isOpen ? null : uncertainDate(earliest), to: isUnended ? null : uncertainDate(dayAfter(latest)) }
}
