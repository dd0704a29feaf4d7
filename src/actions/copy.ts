import type { Revision } from '../model/as-of.ts'
import { Conflict, Damaged } from '../model/errors.ts'
import { copyLog } from '../store/copy-log.ts'
import { revisionDigest } from '../store/revision-digest.ts'
import type { LoggedRevision, Store } from '../store/store.ts'
import { inSilence, type OnProgress } from './progress.ts'

export interface Copied {
  readonly revision: Revision
  /** Revisions that were copied now; the others were there already. */
  readonly copied: number
}

/** Both logs side by side, as far as the second goes. */
async function* sideBySide(
  from: Store,
  to: Store,
): AsyncGenerator<readonly [LoggedRevision | undefined, LoggedRevision]> {
  const source = from.log(0)[Symbol.asyncIterator]()
  for await (const there of to.log(0)) {
    const next = await source.next()
    yield [next.done ? undefined : next.value, there]
  }
}

/** How many revisions the second store has of the first; it must have no others. */
async function commonRevisions(from: Store, to: Store): Promise<number> {
  let common = 0
  for await (const [here, there] of sideBySide(from, to)) {
    if (!here || revisionDigest(here) !== revisionDigest(there))
      throw new Conflict(
        `The stores tell different things from revision ${there.revision.number} on.`,
        'Copy into an empty store.',
      )
    common++
  }
  return common
}

async function refuseDifference(from: Store, to: Store, head: Revision): Promise<void> {
  let same = 0
  for await (const [here, there] of sideBySide(from, to))
    if (here && revisionDigest(here) === revisionDigest(there)) same++
  if (same >= head.number) return
  throw new Damaged(
    `The copy differs from its source: ${same} of ${head.number} revisions are the same.`,
    'Check both stores, and copy into an empty one again.',
  )
}

/**
 * Copies every revision with both its times from one store to another, of whatever engine. One that was cut off goes on where it
 * stopped; at the end the contents of all revisions are compared.
 * @throws Conflict when the other store tells something else, Damaged when the copy does not come out the same
 */
export async function copyStore(from: Store, to: Store, progress: OnProgress = inSilence): Promise<Copied> {
  const head = await from.head()
  progress({ step: 'Comparing the stores', done: 0, of: null })
  const common = await commonRevisions(from, to)
  await copyLog(from, to, {
    after: common,
    until: head.number,
    before: ({ number }) => progress({ step: 'Copying revisions', done: number - 1, of: head.number }),
  })
  progress({ step: 'Comparing the stores', done: 0, of: null })
  await refuseDifference(from, to, head)
  return { revision: await to.head(), copied: Math.max(0, head.number - common) }
}
