import { type Day, FIRST_DAY, LAST_DAY } from '../../../src/model/date.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import { boundsOf, type Interval } from '../../../src/model/interval.ts'
import type { LinkKind } from '../../../src/model/link.ts'
import { isDerived } from '../../../src/model/origin.ts'
import { fold } from '../../../src/model/text.ts'
import { linksOf, traitsOf } from '../../../src/model/traits.ts'
import type { DaySpan } from '../../../src/store/store.ts'
import { onceEach } from './once.ts'

const links = onceEach((entry: Entry) => new Set(linksOf(entry).map(({ kind, to }) => `${kind} ${to}`)))

export const linksTo = (entry: Entry, link: LinkKind, id: Id) => links(entry).has(`${link} ${id}`)

export const derived = (entry: Entry) => 'origin' in entry && isDerived(entry.origin)

/** Symbols of directives are compared by their letters and digits alone. */
const written = (scheme: string, value: string): string =>
  scheme === 'SYMBOL' ? fold(value).replace(/[^\p{L}\p{N}]/gu, '') : value

export const bearsCode = (entry: Entry, { scheme, value, on }: { scheme: string; value: string; on: Day | null }) =>
  traitsOf(entry).codes.some((code) => {
    const { fromEarliest, toLatest } = boundsOf(code.valid)
    return (
      code.scheme === scheme &&
      written(scheme, code.value) === written(scheme, value) &&
      (on === null || (fromEarliest <= on && on < toLatest))
    )
  })

export function mayStartIn(valid: Interval, { from, to }: DaySpan): boolean {
  const { fromEarliest, fromLatest } = boundsOf(valid)
  return fromEarliest <= (to ?? LAST_DAY) && (from ?? FIRST_DAY) <= fromLatest
}
