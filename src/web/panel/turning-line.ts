import { factLine, type Part, type Telling } from '../frame/fact-line.ts'
import type { PeriodFragment } from '../generated/details.ts'
import { shownStart } from '../state/times.ts'
import { type Turning, turningOf } from './turning.ts'

const eitherOf = (possible: PeriodFragment['possible'], { lang, chartWords }: Telling): string =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(possible.map((state) => chartWords.standing[state]))

/** Why it turned, as a reason, and not the bare name of a thing. */
function lineOf(turning: Turning, { possible }: PeriodFragment, telling: Telling): readonly Part[] {
  const { words } = telling
  if (turning.how === 'NO_ORDER') return [{ text: words.noOrder(eitherOf(possible, telling)) }]
  const told = factLine(turning.reason, telling)
  const role = words.roles[turning.reason.role] ?? turning.reason.role
  switch (turning.how) {
    case 'DECIDED':
      return told
    case 'NAMED':
      return [{ text: `${role}: ` }, ...told]
    case 'GONE':
      return [{ text: `${words.goneFrom(role, shownStart(turning.since, words))}: ` }, ...told]
  }
}

/** What made a period begin, in one line; empty: nothing says. */
export function turningLine(
  period: PeriodFragment,
  before: PeriodFragment | undefined,
  telling: Telling,
): readonly Part[] {
  const turning = turningOf(period, before)
  return turning ? lineOf(turning, period, telling) : []
}
