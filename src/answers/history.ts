import type { Version } from '../model/as-of.ts'
import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'
import { keptId } from './lookups.ts'
import { allInView, type InView, type ViewReader } from './view-reader.ts'

/** A version, and how it ended in its view. */
export interface KnownVersion extends Version<Entry> {
  /** True when it was closed without a successor: it had been recorded in error. */
  readonly withdrawn: boolean
}

const isWithdrawn = ({ recordedTo }: Version<Entry>, next: Version<Entry> | undefined): boolean =>
  recordedTo !== null && next?.recordedFrom.number !== recordedTo.number

async function versionsOf(view: ViewReader, id: Id): Promise<readonly KnownVersion[]> {
  const versions = await view.versions(id)
  return versions.map((version, at) => ({ ...version, withdrawn: isWithdrawn(version, versions[at + 1]) }))
}

/** The records that were withdrawn for this one. */
async function formerKeys(view: ViewReader, id: Id): Promise<readonly Id[]> {
  const entry = await view.entry(id)
  return (entry?.kind === 'Person' && entry.formerKeys) || []
}

/**
 * Every version of an entry up to the view's revision, oldest first; of one that was withdrawn, too, and of all the records that were
 * found to be of one person.
 */
export async function historyOf(view: ViewReader, id: Id): Promise<readonly InView<KnownVersion>[]> {
  const kept = await keptId(view, id)
  const ids = [kept, ...(await formerKeys(view, kept))]
  const all = (await Promise.all(ids.map((one) => versionsOf(view, one)))).flat()
  return allInView(
    view,
    all.toSorted((a, b) => a.recordedFrom.number - b.recordedFrom.number),
  )
}
