import type { Version } from '../model/as-of.ts'
import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'
import { type InView, inView, type ViewReader } from './view-reader.ts'

/** A version, and how it ended in its view. */
export interface KnownVersion extends Version<Entry> {
  /** True when it was closed without a successor: it had been recorded in error. */
  readonly withdrawn: boolean
}

const isWithdrawn = ({ recordedTo }: Version<Entry>, next: Version<Entry> | undefined): boolean =>
  recordedTo !== null && next?.recordedFrom.number !== recordedTo.number

/** Every version of an entry up to the view's revision, oldest first; of one that was withdrawn, too. */
export async function historyOf(view: ViewReader, id: Id): Promise<readonly InView<KnownVersion>[]> {
  const versions = await view.versions(id)
  return versions.map((version, at) => inView(view, { ...version, withdrawn: isWithdrawn(version, versions[at + 1]) }))
}
