import { createHash } from 'node:crypto'
import { canonical } from '../model/canonical.ts'
import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'

interface Told {
  readonly revision: unknown
  readonly put: Iterable<Entry>
  readonly retract: readonly Id[]
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64')

/** A digest of each, so that no more is held of a revision of any size. */
const digestsOf = (some: Iterable<unknown>): readonly string[] => Array.from(some, (one) => digestOf(canonical(one)))

/** What a revision records, whatever the order its entries were put in and their fields came in: equal digests, equal contents. */
export function revisionDigest({ revision, put, retract }: Told): string {
  const hash = createHash('sha256').update(canonical(revision))
  for (const digests of [digestsOf(put), digestsOf(retract)]) {
    hash.update('\n')
    for (const digest of digests.toSorted()) hash.update(digest)
  }
  return hash.digest('hex')
}
