import { readFileSync } from 'node:fs'
import { parseEntry } from '../../../src/model/entry.ts'
import type { Store } from '../../../src/store/store.ts'
import { emptyStore, record } from '../../helpers/api.ts'

export const UNIVERSITY = readFileSync('docs/example-university.jsonl', 'utf8').trim()

/** The example of the docs in a store of its own. @param change of each line, before it is recorded */
export async function universityStore(change = (line: string) => line): Promise<Store> {
  const store = await emptyStore()
  const entries = UNIVERSITY.split('\n').map((line) => parseEntry(JSON.parse(change(line))))
  await record(store, entries)
  return store
}
