import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { record } from '../helpers/api.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { places, soundFiles } from './sqlite-files.ts'

const { folder, opening } = await soundFiles()
const REVISIONS = 12
const BATCH = 25

let main: Buffer
let log: Buffer
beforeAll(async () => {
  const file = join(folder, 'running.db')
  const store = await openSqliteStore(file)
  await record(store, [SOURCE, PROVINCE])
  for (let n = 2; n <= REVISIONS; n++) await record(store, places(BATCH, `of-${n}`))
  // As they lie on the disk while the store is open: what a power failure finds.
  main = readFileSync(file)
  log = readFileSync(`${file}-wal`)
  await store.close()
})

/** Opens what is left when only so much of the log had reached the disk. */
async function openTorn(name: string, left: Buffer) {
  const file = join(folder, `${name}.db`)
  writeFileSync(file, main)
  writeFileSync(`${file}-wal`, left)
  return opening(file)
}

describe('a log that reached the disk in part', () => {
  test.each([0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.99, 1])(
    'to %s of its length gives whole revisions',
    async (part) => {
      const store = await openTorn(`torn-${part}`, log.subarray(0, Math.floor(log.length * part)))
      const { number } = await store.head()
      if (part === 1) expect(number).toBe(REVISIONS)
      else expect(number).toBeLessThan(REVISIONS)
      for await (const { put, revision } of store.log(1)) expect([...put], revision.note).toHaveLength(BATCH)
      expect(await store.check()).toEqual([])
      expect(await record(store, [SOURCE, PROVINCE, ...places(1, 'later')])).toMatchObject({ number: number + 1 })
    },
  )

  test('with a byte in it changed gives the whole revisions before it', async () => {
    const changed = Buffer.from(log)
    const at = Math.floor(changed.length / 2)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    const store = await openTorn('changed', changed)
    const { number } = await store.head()
    expect(number).toBeGreaterThan(1)
    expect(number).toBeLessThan(REVISIONS)
    expect(await store.check()).toEqual([])
  })
})
