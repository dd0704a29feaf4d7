import type { Entry } from '../../model/record.ts'
import type { Run } from './driver.ts'
import { kept } from './kept.ts'

export interface Bodies {
  /** The contents of those versions; all must exist. */
  of(versions: readonly string[]): Promise<(version: string) => Entry>
}

const MOST_KEPT = 50_000
const SELECT = 'UNWIND $keys AS key MATCH (v:Version {key: key}) RETURN key, v.body AS body'

interface Row {
  readonly key: string
  readonly body: string
}
/** Trusted as written: `append` is the only writer, and `check` parses every content again. */
const parsed = ({ key, body }: Row) => [key, JSON.parse(body) as Entry] as const

/** Contents kept parsed, for as long as the store is open. */
export function bodiesOf(run: Run): Bodies {
  const bodies = kept<Entry>(MOST_KEPT)
  return {
    async of(versions) {
      const found = await bodies.all(versions, async (keys) => (await run<Row>(SELECT, { keys })).map(parsed))
      return (key) => {
        const entry = found.get(key)
        if (entry) return entry
        throw new Error(`Version ${key} has no content.`)
      }
    },
  }
}
