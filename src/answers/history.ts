import type { Version } from '../model/as-of.ts'
import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'
import type { Page } from '../store/store.ts'
import { keptId } from './lookups.ts'
import type { Source } from './source.ts'
import { allInView, type InView, inView, type ViewReader } from './view-reader.ts'

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

/** The keys under which versions of one thing are recorded: its own, and those of records that were found to be of the same person. */
async function keysOf(view: ViewReader, id: Id): Promise<readonly Id[]> {
  const kept = await keptId(view, id)
  return [kept, ...(await formerKeys(view, kept))]
}

/**
 * Every version of an entry up to the view's revision, oldest first; of one that was withdrawn, too, and of all the records that were
 * found to be of one person.
 */
export async function historyOf(view: ViewReader, id: Id): Promise<readonly InView<KnownVersion>[]> {
  const ids = await keysOf(view, id)
  const all = (await Promise.all(ids.map((one) => versionsOf(view, one)))).flat()
  return allInView(
    view,
    all.toSorted((a, b) => a.recordedFrom.number - b.recordedFrom.number),
  )
}

type PageOfVersions = Page<Version<Entry>>

/** The next version of the same record, which tells whether one was corrected or withdrawn; it may be on a later page. */
async function nextOf(view: ViewReader, { items, hasNext }: PageOfVersions, at: number) {
  const own = items[at]?.item.entry.id
  const next = items.slice(at + 1).find(({ item }) => item.entry.id === own)
  const last = items.at(-1)
  if (next || !own || !last || !hasNext) return next?.item
  return (await view.stored.versionPage([own], { first: 1, after: last.sortKey })).items[0]?.item
}

async function known(view: ViewReader, page: PageOfVersions): Promise<Page<InView<KnownVersion>>> {
  const items = page.items.map(async ({ item, sortKey }, at) => {
    const withdrawn = isWithdrawn(item, await nextOf(view, page, at))
    return { item: inView(view, { ...item, withdrawn }), sortKey }
  })
  return { items: await Promise.all(items), hasNext: page.hasNext }
}

/** The same by page. */
export const versionsIn = async (view: ViewReader, id: Id): Promise<Source<InView<KnownVersion>>> => {
  const ids = await keysOf(view, id)
  return {
    page: async (page) => known(view, await view.stored.versionPage(ids, page)),
    count: () => view.stored.countVersions(ids),
  }
}
