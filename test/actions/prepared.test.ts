import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareWorld, recordPrepared } from '../../src/actions/seed/prepared.ts'
import { seedIfEmpty } from '../../src/actions/seed/seed.ts'
import { Conflict } from '../../src/model/errors.ts'
import { compact } from '../../src/store/sqlite/compact.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { record, temporaryFolder } from '../helpers/stores.ts'

const root = await temporaryFolder()
const [folder, prepared] = [join(root, 'seed'), join(root, 'prepared')]
const now = () => new Date('2026-05-01T00:00:00Z')
const silently = () => undefined

let compacted = 0
const countedly = (file: string) => {
  compact(file)
  compacted += 1
}

/** A world of one part, prepared. */
async function prepare(): Promise<void> {
  await mkdir(join(folder, '1-one'), { recursive: true })
  await writeFile(join(folder, 'revisions.json'), JSON.stringify([{ folder: '1-one', note: 'one', retract: [] }]))
  await writeFile(join(folder, '1-one', 'entries.json'), JSON.stringify([SOURCE, PROVINCE]))
  await prepareWorld(prepared, { folder, now, open: openSqliteStore, compact: countedly })
}
await prepare()

const beginning = (name: string) => ({ open: openSqliteStore, file: join(root, `${name}.part`), progress: silently })

test('a world is prepared in as little room as it takes', () => {
  expect(compacted).toBe(1)
})

test('what was prepared is recorded with the times at which it was, and compared with the files no more', async () => {
  const store = await openSqliteStore(join(root, 'a.db'))
  expect(await recordPrepared({ folder, prepared }, store, beginning('a'))).toBe(true)
  expect(await store.head()).toMatchObject({ number: 1, instant: now().toISOString(), source: 'seed:1-one' })
  const reading = seedIfEmpty(store, {
    folder,
    now,
    progress: ({ step }) => {
      throw new Error(step)
    },
  })
  expect(await reading).toMatchObject({ number: 1 })
  await store.close()
})

test('where nothing is prepared, nothing is recorded', async () => {
  const store = await openSqliteStore(join(root, 'b.db'))
  expect(await recordPrepared({ folder, prepared: join(root, 'none') }, store, beginning('b'))).toBe(false)
  expect(await store.head()).toMatchObject({ number: 0 })
  expect(existsSync(join(root, 'b.part'))).toBe(false)
  await store.close()
})

test('of several that are prepared, that of these files by this code is taken', async () => {
  const [right = ''] = await readdir(prepared)
  const others = ['0', 'f'].map((digit) => join(prepared, right.replace(/[0-9a-f]{32}/, digit.repeat(32))))
  for (const other of others) await writeFile(other, 'another world')
  const store = await openSqliteStore(join(root, 'd.db'))
  expect(await recordPrepared({ folder, prepared }, store, beginning('d'))).toBe(true)
  expect(await store.head()).toMatchObject({ number: 1, source: 'seed:1-one' })
  await store.close()
  for (const other of others) await rm(other)
})

test('what another process recorded first stands', async () => {
  const store = await openSqliteStore(join(root, 'c.db'))
  await record(store, [SOURCE])
  await expect(recordPrepared({ folder, prepared }, store, beginning('c'))).rejects.toThrow(Conflict)
  expect(await store.head()).toMatchObject({ number: 1, source: null })
  await store.close()
})
