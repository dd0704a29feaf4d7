import { rangeOf, type UncertainDate } from '../model/date.ts'
import type { Directive } from '../model/directive.ts'
import { issuedTwice } from './conflicts.ts'

const days = (date: UncertainDate) => {
  const { earliest, latest } = rangeOf(date)
  return Date.parse(latest) - Date.parse(earliest)
}

/** The date of issue on which sources agree, the most precise given; null when none is given or they contradict each other. */
export function issueDate(directive: Directive): UncertainDate | null {
  if (issuedTwice(directive).length > 0) return null
  return directive.issued.map(({ date }) => date).toSorted((a, b) => days(a) - days(b))[0] ?? null
}
