import type { Revision, Version } from '../../model/as-of.ts'
import { FIRST_DAY } from '../../model/date.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { Batch, Store } from '../../store/store.ts'
import type { SeedRevision } from './revisions.ts'
import { isSeed } from './up-to-date.ts'

/** What is recorded of an entry last: its content, null where it was withdrawn, and from what. */
export interface Latest {
  readonly entry: Entry | null
  readonly source: string | null
}

/** What a store holds of the shipped world. */
export interface Recorded {
  readonly head: Revision
  /** Of every entry that the seed names, or named when it was loaded before. */
  readonly latest: ReadonlyMap<Id, Latest>
  /** The parts that were loaded, by their source. */
  readonly sources: ReadonlySet<string>
}

function latestOf(versions: readonly Version<Entry>[]): readonly Latest[] {
  const last = versions.at(-1)
  if (!last) return []
  const { entry, recordedFrom, recordedTo } = last
  return [recordedTo ? { entry: null, source: recordedTo.source } : { entry, source: recordedFrom.source }]
}

const AT_ONCE = 1000

async function versionsOf(store: Store, head: Revision, ids: readonly Id[]) {
  const view = store.view({ validAt: FIRST_DAY, revision: head.number })
  const found = new Map<Id, readonly Version<Entry>[]>()
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const [id, versions] of await view.versions(ids.slice(at, at + AT_ONCE))) found.set(id, versions)
  return found
}

/** What the revisions of these numbers recorded, whether or not the seed still names it. */
async function loadedIn(store: Store, revisions: Iterable<number>): Promise<readonly Id[]> {
  const ids = new Set<Id>()
  for (const number of revisions)
    for await (const { put } of store.log(number - 1)) {
      for (const { id } of put) ids.add(id)
      break
    }
  return [...ids]
}

/** Reads what a store holds of these parts, all as of one head. */
export async function recordedOf(store: Store, parts: readonly SeedRevision[]): Promise<Recorded> {
  const head = await store.head()
  const named = new Set(parts.flatMap(({ put, retract }) => [...put.map(({ id }) => id), ...retract]))
  const versions = await versionsOf(store, head, [...named])
  const loads = new Map(
    [...versions.values()].flat().flatMap(({ recordedFrom: { number, source } }) => {
      return isSeed(source) ? [[number, source] as const] : []
    }),
  )
  const dropped = (await loadedIn(store, loads.keys())).filter((id) => !named.has(id))
  const all = [...versions, ...(await versionsOf(store, head, dropped))]
  return {
    head,
    latest: new Map(all.flatMap(([id, own]) => latestOf(own).map((latest) => [id, latest] as const))),
    sources: new Set(loads.values()),
  }
}

/** The same after an append. */
export const withAppended = (recorded: Recorded, { put, retract, source }: Batch, head: Revision): Recorded => ({
  head,
  latest: new Map([
    ...recorded.latest,
    ...Array.from(put, (entry) => [entry.id, { entry, source }] as const),
    ...retract.map((id) => [id, { entry: null, source }] as const),
  ]),
  sources: new Set([...recorded.sources, ...(source ? [source] : [])]),
})
