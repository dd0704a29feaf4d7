import { LAST_DAY, rangeOrNull } from '../../model/day-range.ts'
import type { PeriodFragment } from '../generated/details.ts'

type Told = PeriodFragment['because'][number]

/**
 * Why a period began. DECIDED: a directive or event; GONE: what is there no longer; NAMED: what it rests on and the one before did not;
 * NO_ORDER: nobody says when it was authorised.
 */
export type Turning =
  | { readonly how: 'DECIDED' | 'NAMED'; readonly reason: Told }
  | { readonly how: 'GONE'; readonly reason: Told; readonly since: string }
  | { readonly how: 'NO_ORDER' }

const DECIDES = ['DIRECTIVE', 'EVENT']
const ORDERED = ['EFFECT', 'DIRECTIVE']

/** Whether only the lives of posts and bodies bound it, while of its model no order is known that had come. */
const isWithoutOrder = ({ state, possible, because }: PeriodFragment): boolean =>
  state === 'UNKNOWN' &&
  !possible.includes('ENDED') &&
  because.some(({ role }) => role === 'MODEL') &&
  !because.some(({ role }) => ORDERED.includes(role))

const latestOf = (date: string): string => rangeOrNull(date)?.latest ?? LAST_DAY

/** What was over when all had ended. That it is named before as well, since nobody says since when it was there, is no matter. */
function goneIn({ state, since, because }: PeriodFragment): Turning | null {
  if (state !== 'ENDED' || since === null) return null
  for (const reason of because) {
    const end = reason.fact && 'valid' in reason.fact ? reason.fact.valid.to : null
    if (reason.role !== 'OWN_RECORD' && end !== null && latestOf(end) <= latestOf(since))
      return { how: 'GONE', reason, since: end }
  }
  return null
}

/** What made a period begin: a reason that the one before did not have, or what had ended by then. null: nothing says. */
export function turningOf(period: PeriodFragment, before: PeriodFragment | undefined): Turning | null {
  const known = new Set(before?.because.map(({ role, text }) => `${role} ${text}`))
  const fresh = period.because.filter(({ role, text }) => !known.has(`${role} ${text}`))
  const decided = fresh.find(({ role }) => DECIDES.includes(role))
  if (decided) return { how: 'DECIDED', reason: decided }
  if (isWithoutOrder(period)) return { how: 'NO_ORDER' }
  const [first] = fresh
  return goneIn(period) ?? (first ? { how: 'NAMED', reason: first } : null)
}

const ORDERS = ['SUSPEND', 'END'] as const

interface Because {
  readonly because: readonly Told[]
}

/** What the order orders that was carried out or not: the latest that stands. OTHER: nothing says which that is. */
export function orderOf({ execution, standing }: Readonly<Record<'execution' | 'standing', Because | null>>) {
  const reasons = [...(execution?.because ?? []), ...(standing?.because ?? [])]
  const effect = reasons.find(({ role }) => role === 'EFFECT')?.text.split(' ')[0]
  return ORDERS.find((order) => order === effect) ?? 'OTHER'
}
