import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeAll } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { DualhatError } from '../../src/model/errors.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { district, lasting, PROVINCE, SOURCE } from '../helpers/facts.ts'

export const PLACES = 500

export const places = (count: number, of = 'place'): readonly Entry[] =>
  Array.from({ length: count }, (_, at) => district(`place/${of}/${at}`, lasting(null)))

export interface Files {
  readonly folder: string
  /** A copy of a sound store of one revision, to be broken. */
  copy(name: string): string
  /** Opens a store that is closed when the test is done. */
  opening(file: string, waitMs?: number): Promise<Store>
  /** Has a store closed when the test is done. */
  keep(store: Store): Store
}

/** For one test file: a folder that is gone when it is done, with a sound store in it. */
export async function soundFiles(): Promise<Files> {
  const folder = await temporaryFolder()
  const sound = join(folder, 'sound.db')
  const opened: Store[] = []
  beforeAll(async () => {
    const store = await openSqliteStore(sound)
    await record(store, [SOURCE, PROVINCE, ...places(PLACES)])
    await store.close()
  })
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })
  const keep = (store: Store): Store => {
    opened.push(store)
    return store
  }
  return {
    folder,
    copy(name) {
      const file = join(folder, `${name}.db`)
      copyFileSync(sound, file)
      return file
    },
    opening: async (file, waitMs = 2000) => keep(await openSqliteStore(file, { waitMs })),
    keep,
  }
}

/** The error of ours that work was refused with; any other is a fault. */
export async function refusal(work: Promise<unknown>): Promise<DualhatError> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (error instanceof DualhatError) return error
  throw new Error(`It was not refused by an error of ours: ${String(error)}`)
}

/** Changes a database behind its store's back. */
export function meddle(file: string, sql: string): void {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}

/** Takes back what the ninth migration alone made, so that it can be applied again. */
export const BEFORE_RELATIONS = 'ALTER TABLE version ADD COLUMN container INTEGER'

/** And what the eighth made. */
export const BEFORE_ORDER = `${BEFORE_RELATIONS}; DROP TABLE earlier_key; ALTER TABLE spelling RENAME COLUMN search_key TO sort_key`
