import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { atEnd } from './at-end.ts'

/** A folder that is gone when the test file is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dualhat-test-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An empty store of the engine that the tests run on, closed when the test file is done. */
export async function emptyStore(): Promise<Store> {
  const server = inject('neo4j')
  // Only where it is asked for: a driver takes longer to read than a small test to run.
  const store = server
    ? await (await import('./neo4j.ts')).emptyNeo4jStore(server)
    : await openSqliteStore(join(await temporaryFolder(), 'world.db'))
  atEnd(() => store.close())
  return store
}

/** Records entries as one revision. */
export const record = (
  store: Store,
  put: readonly Entry[],
  note = 'recorded by a test',
  instant = '2026-01-02T03:04:05.000Z',
) => store.append({ put, retract: [], by: null, source: null, note, instant, expected: null })

/** What a store has recorded, every revision with its entries in a list. */
export const logOf = async (store: Store) =>
  (await Array.fromAsync(store.log(0))).map(({ put, ...said }) => ({ ...said, put: [...put] }))
