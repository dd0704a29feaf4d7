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
