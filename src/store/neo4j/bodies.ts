import type { Entry } from '../../model/record.ts'
import type { Run } from './driver.ts'

export interface Bodies {
  /** The contents of those versions; all must exist. */
  of(versions: readonly string[]): Promise<(version: string) => Entry>
}

/** Contents kept parsed. They never change, so they are good for as long as the store is open. */
const MOST_KEPT = 50_000
const SELECT = 'UNWIND $keys AS key MATCH (v:Version {key: key}) RETURN key, v.body AS body'

export function bodiesOf(run: Run): Bodies {
  let young = new Map<string, Entry>()
  let old = new Map<string, Entry>()
  const keep = (key: string, entry: Entry) => {
    if (young.size >= MOST_KEPT / 2) [young, old] = [new Map(), young]
    young.set(key, entry)
  }
  return {
    async of(versions) {
      const known = new Map<string, Entry>()
      const missing = new Set<string>()
      for (const key of versions) {
        const entry = young.get(key) ?? old.get(key)
        if (entry) known.set(key, entry)
        else missing.add(key)
      }
      const rows =
        missing.size === 0
          ? []
          : await run<{ readonly key: string; readonly body: string }>(SELECT, { keys: [...missing] })
      for (const { key, body } of rows) {
        // Trusted as written: `append` is the only writer, and `check` parses every content again.
        const entry = JSON.parse(body) as Entry
        keep(key, entry)
        known.set(key, entry)
      }
      return (key) => {
        const entry = known.get(key)
        if (entry) return entry
        throw new Error(`Version ${key} has no content.`)
      }
    },
  }
}
