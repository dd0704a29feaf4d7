import type { Day } from '../../model/date.ts'
import { Incorrect } from '../../model/errors.ts'
import type { DaySpan } from '../../store/store.ts'

/** @throws Incorrect when the span ends before it begins */
export function daySpan(from: Day | null | undefined, to: Day | null | undefined): DaySpan | null {
  if (from && to && from > to)
    throw new Incorrect(`The span from ${from} to ${to} ends before it begins.`, 'Exchange its two days.')
  return from || to ? { from: from ?? null, to: to ?? null } : null
}

const LONGEST_LIST = 100

/**
 * A list argument, without repetitions.
 * @throws Incorrect when it is too long
 */
export function uniqueList<T>(name: string, values: readonly T[] | null | undefined): readonly T[] | null {
  if (!values) return null
  if (values.length > LONGEST_LIST)
    throw new Incorrect(`"${name}" has ${values.length} values.`, `Give at most ${LONGEST_LIST} at once.`)
  return [...new Set(values)]
}
