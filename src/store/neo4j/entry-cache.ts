import type { Entry } from '../../model/entry.ts'
import { cachedAll, GenerationalCache } from '../cache.ts'
import type { Run } from './driver.ts'

/** A content that an entry has had, as the server holds it. */
export interface Body {
  readonly version: string
  readonly body: string
}
type EntryOfVersion = (version: string) => Entry

export interface EntryCache {
  /** The contents of those versions; all must exist. */
  of(versions: readonly string[]): Promise<EntryOfVersion>
  /** Keeps those that a text has brought along. */
  brought(bodies: readonly Body[]): Promise<void>
}

const MOST_CACHED = 50_000
const SELECT = 'UNWIND $keys AS key MATCH (v:Version {key: key}) RETURN key AS version, v.body AS body'

/** Trusted as written: `append` is the only writer, and `check` parses every content again. */
const parsed = ({ version, body }: Body) => [version, JSON.parse(body) as Entry] as const

const among =
  (found: ReadonlyMap<string, Entry>): EntryOfVersion =>
  (version) => {
    const entry = found.get(version)
    if (entry) return entry
    throw new Error(`Version ${version} has no content.`)
  }

/** Contents kept parsed, for as long as the store is open. */
export function entryCacheOf(run: Run): EntryCache {
  const cache = new GenerationalCache<string, Entry>(MOST_CACHED)
  return {
    of: async (versions) =>
      among(await cachedAll(cache, versions, async (keys) => (await run<Body>(SELECT, { keys })).map(parsed))),
    async brought(all) {
      const of = new Map(all.map((one) => [one.version, one]))
      await cachedAll(cache, of.keys(), async (missing) => missing.map((version) => parsed(of.get(version) as Body)))
    },
  }
}
