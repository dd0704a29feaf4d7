import { createHash } from 'node:crypto'
import { canonical } from '../model/canonical.ts'
import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'

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
