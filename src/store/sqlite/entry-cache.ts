import type { Entry } from '../../model/entry.ts'
import { GenerationalCache } from '../cache.ts'
import type { Connection } from './driver.ts'

/** A version as read: bodies never change, so it is good for as long as the store is open. */
export interface CachedEntry {
  readonly entry: Entry
  /** Its key, for what hangs from it. */
  readonly entity: number
  readonly characters: number
}

export interface EntryCache {
  /** The versions of those keys; all must exist. */
  of(versions: readonly number[]): (version: number) => CachedEntry
  /** The version of a row that came with its body. */
  read(row: BodyRow): CachedEntry
}

export interface BodyRow {
  readonly version: number
  readonly entity: number
  readonly body: string
}

/** Characters of body kept parsed; about three times as many bytes of memory. */
const MOST_CHARACTERS = 16_000_000
const SELECT = `SELECT v.key AS version, v.entity AS entity, v.body AS body
  FROM json_each($keys) j CROSS JOIN version v ON v.key = j.value`

/** Trusted as written: `append` is the only writer, and `check` parses every body again. */
const parsed = ({ entity, body }: BodyRow): CachedEntry => ({
  entry: JSON.parse(body) as Entry,
  entity,
  characters: body.length,
})

export function entryCacheOf(reader: Connection): EntryCache {
  const cache = new GenerationalCache<number, CachedEntry>(MOST_CHARACTERS, ({ characters }) => characters)
  const fetch = (missing: readonly number[], found: Map<number, CachedEntry>) => {
    for (const row of reader.all<BodyRow>(SELECT, { keys: JSON.stringify(missing) })) {
      const entry = parsed(row)
      cache.set(row.version, entry)
      found.set(row.version, entry)
    }
  }
  return {
    read: (row) => {
      const cached = cache.get(row.version)
      if (cached) return cached
      const entry = parsed(row)
      cache.set(row.version, entry)
      return entry
    },
    of: (versions) => {
      const found = new Map<number, CachedEntry>()
      const missing = new Set<number>()
      for (const version of versions) {
        const cached = cache.get(version)
        if (cached) found.set(version, cached)
        else missing.add(version)
      }
      if (missing.size > 0) fetch([...missing], found)
      return (version) => {
        const cached = found.get(version)
        if (cached) return cached
        throw new Error(`Version ${version} has no body.`)
      }
    },
  }
}
