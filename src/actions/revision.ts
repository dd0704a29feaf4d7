import { createHash } from 'node:crypto'
import { canonical } from '../formats/json-text.ts'
import type { Revision } from '../model/as-of.ts'
import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'

/** The present moment, or the next one after the head's: two revisions of one instant could not be told apart by it. */
export const instantAfter = ({ instant }: Revision, now: Date): string =>
  new Date(Math.max(now.getTime(), Date.parse(instant) + 1)).toISOString()

interface Told {
  readonly revision: unknown
  readonly put: readonly Entry[]
  readonly retract: readonly Id[]
}

/** What a revision records, whatever the order its entries were put in and their fields came in: equal digests, equal contents. */
export function revisionDigest({ revision, put, retract }: Told): string {
  const hash = createHash('sha256').update(canonical(revision))
  for (const entries of [put, retract]) for (const text of entries.map(canonical).sort()) hash.update('\n').update(text)
  return hash.digest('hex')
}
