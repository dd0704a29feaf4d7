import { z } from 'zod'
import type { Day } from './date.ts'

/** One recorded change of what we know: numbered from 1, never renumbered. */
export const Revision = z
  .strictObject({
    number: z.int().nonnegative(),
    /** When we recorded it, an ISO 8601 instant in UTC. */
    instant: z.iso.datetime(),
    /** Who recorded it; null: not known. */
    by: z.string().min(1).nullable(),
    /** What it came from, as a program names it: `seed:FOLDER`, `import:SHA-256 of the file`, `review`; null: not known. */
    source: z.string().min(1).nullable(),
    /** What was recorded and why, in a few words, for people. */
    note: z.string(),
  })
  .readonly()
export type Revision = z.infer<typeof Revision>

/** Before anything was recorded. */
export const NOTHING_RECORDED: Revision = {
  number: 0,
  instant: '1970-01-01T00:00:00.000Z',
  by: null,
  source: null,
  note: 'nothing recorded yet',
}

/** A point on both clocks: what held on `validAt`, as known at `revision`. Every read happens in one. */
export interface AsOf {
  readonly validAt: Day
  readonly revision: number
}

/** One recorded version of an entry: known from `recordedFrom` until `recordedTo`, half-open; null: still. */
export interface Version<T> {
  readonly entry: T
  readonly recordedFrom: Revision
  readonly recordedTo: Revision | null
}
