import type { Revision } from '../../model/as-of.ts'
import { FIRST_DAY } from '../../model/date.ts'
import { Conflict, Unavailable } from '../../model/errors.ts'
import type { Batch, Store } from '../../store/store.ts'
import { inSilence, type OnProgress } from '../progress.ts'
import { instantAfter } from '../revision.ts'
import { type Difference, differenceOf, keepingReferred } from './difference.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type Recorded, recordedOf, withAppended } from './recorded.ts'
import { type SeedRevision, seedRevisions } from './revisions.ts'
import { isUpToDate, SEED_MEMO } from './up-to-date.ts'

export { readWordings, type SeedRevision, seedRevisions } from './revisions.ts'

export interface SeedOptions {
  /** The folder that holds `revisions.json`. */
  readonly folder: string
  readonly now: () => Date
  readonly progress?: OnProgress
}

interface Loading extends SeedOptions {
  readonly store: Store
  readonly parts: readonly SeedRevision[]
  readonly progress: OnProgress
}

/** What a store lacks of one part, prepared on the head that was read. */
async function batchFor(
  { store, parts, now }: Loading,
  part: SeedRevision,
  recorded: Recorded,
): Promise<Batch & Difference> {
  const { source, note } = part
  const { head } = recorded
  const view = store.view({ validAt: FIRST_DAY, revision: head.number })
  const difference = await keepingReferred(view, differenceOf(parts, part, recorded))
  return { ...difference, by: null, source, note, instant: instantAfter(head, now()), expected: head.number }
}

/** Another process that loads the same world holds a file for seconds at a time. */
const TRIES = 20

const isInTheWay = (error: unknown) => error instanceof Conflict || error instanceof Unavailable

/**
 * Records what the store lacks of one part. Where another process recorded something meanwhile, what is there is read again: two that
 * begin one store end with the shipped revisions, and no others.
 */
async function recordPart(loading: Loading, part: SeedRevision, recorded: Recorded, tries = TRIES): Promise<Recorded> {
  const { store, parts, progress } = loading
  const batch = await batchFor(loading, part, recorded)
  const count = batch.put.length + batch.retract.length
  if (count === 0) return recorded
  const entries = count === 1 ? 'an entry' : `${count} entries`
  progress({ step: `Recording ${entries}: ${part.note}`, done: parts.indexOf(part), of: parts.length })
  try {
    return withAppended(recorded, batch, await store.append(batch))
  } catch (error) {
    if (!isInTheWay(error) || tries === 0) throw error
    return recordPart(loading, part, await recordedOf(store, parts), tries - 1)
  }
}

/**
 * Records the shipped world, one revision per part, and gives the head. Of a part that is recorded only what this release changed in it
 * is recorded, and what others recorded or withdrew since stands; everything is read and checked before the first is appended.
 * @throws Incorrect when the files have a fault; then nothing was recorded
 */
export async function seedStore(store: Store, options: SeedOptions): Promise<Revision> {
  const { folder, progress = inSilence } = options
  progress({ step: 'Reading the shipped world', done: 0, of: null })
  const fingerprint = await fingerprintOf(folder)
  const parts = await seedRevisions(folder)
  let recorded = await recordedOf(store, parts)
  for (const part of parts) recorded = await recordPart({ ...options, store, parts, progress }, part, recorded)
  // Without it the next start only takes longer.
  await store.noteMemo(SEED_MEMO, fingerprint).catch(() => undefined)
  progress({ step: 'The shipped world is recorded', done: parts.length, of: parts.length })
  return store.head()
}

/**
 * Records the shipped world where nothing is recorded yet, and what is missing of it where it is; any other store stays as it is.
 * @throws Incorrect when the files have a fault; then nothing was recorded
 */
export async function seedIfEmpty(store: Store, options: SeedOptions): Promise<Revision> {
  return (await isUpToDate(store, options.folder)) ? store.head() : seedStore(store, options)
}
