import type { Entry } from '../../model/entry.ts'
import type { Connection } from './driver.ts'

/** A version as read: bodies never change, so it is good for as long as the store is open. */
export interface Held {
  readonly entry: Entry
  readonly sortKey: string
}

export interface Bodies {
  /** The versions of those keys; all must exist. */
  of(versions: readonly number[]): (version: number) => Held
}

interface BodyRow {
  readonly key: number
  readonly sortKey: string
  readonly body: string
}

/** Characters of body kept parsed; about three times as many bytes of memory. */
const KEPT_CHARACTERS = 16_000_000
const SELECT = `SELECT v.key AS key, v.sort_key AS sortKey, v.body AS body
  FROM json_each($keys) j CROSS JOIN version v ON v.key = j.value`

/** Trusted as written: `append` is the only writer, and `check` parses every body again. */
const read = ({ body, sortKey }: BodyRow): Held => ({ entry: JSON.parse(body) as Entry, sortKey })

/** Parsed bodies in two generations: when the young one is full it becomes the old one, and the old one is dropped. */
export function bodiesOf(reader: Connection): Bodies {
  let young = new Map<number, Held>()
  let old = new Map<number, Held>()
  let kept = 0
  const keep = (version: number, held: Held, characters: number) => {
    if (kept > KEPT_CHARACTERS / 2) [young, old, kept] = [new Map(), young, 0]
    young.set(version, held)
    kept += characters
  }
  const fetch = (versions: readonly number[]): ReadonlyMap<number, Held> => {
    const rows = reader.all<BodyRow>(SELECT, { keys: JSON.stringify(versions) })
    return new Map(
      rows.map((row) => {
        const held = read(row)
        keep(row.key, held, row.body.length)
        return [row.key, held]
      }),
    )
  }
  return {
    of: (versions) => {
      const known = new Map<number, Held>()
      for (const version of versions) {
        const held = young.get(version) ?? old.get(version)
        if (held) known.set(version, held)
      }
      const missing = versions.filter((version) => !known.has(version))
      const fetched = missing.length === 0 ? known : fetch([...new Set(missing)])
      return (version) => {
        const held = known.get(version) ?? fetched.get(version)
        if (held) return held
        throw new Error(`Version ${version} has no body.`)
      }
    },
  }
}
