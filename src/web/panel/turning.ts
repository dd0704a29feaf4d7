import type { PeriodFragment } from '../generated/details.ts'

type Told = PeriodFragment['because'][number]

const DECIDES = ['DIRECTIVE', 'EVENT']

/** What a reader would call the cause: a directive or event; else the first that is told. */
const causeAmong = (reasons: readonly Told[]): Told | null =>
  reasons.find(({ role }) => DECIDES.includes(role)) ?? reasons[0] ?? null

/** What made a period begin: a reason that the one before did not have. null: both have the same. */
export function turningReason(period: PeriodFragment, before: PeriodFragment | undefined): Told | null {
  const known = new Set(before?.because.map(({ role, text }) => `${role} ${text}`))
  return causeAmong(period.because.filter(({ role, text }) => !known.has(`${role} ${text}`)))
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
