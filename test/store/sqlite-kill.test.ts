import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { randomOf } from '../helpers/random.ts'
import { ENTRIES_PER_BATCH } from './appending-process.ts'

const PROCESS = fileURLToPath(new URL('./appending-process.ts', import.meta.url))
const KILLS = 20
const KILLS_IN_MAKING = 10
const folder = await temporaryFolder()

const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

interface When {
  /** Only once it has acknowledged something. */
  readonly appending: boolean
  readonly milliseconds: number
}

/** Lets the process append for a while, kills it, and gives the revisions it had acknowledged. */
async function killed(file: string, { appending, milliseconds }: When): Promise<readonly number[]> {
  const child = spawn(process.execPath, [PROCESS, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  if (appending) await once(child.stdout, 'data')
  await after(milliseconds)
  child.kill('SIGKILL')
  await once(child, 'close')
  // The last line may be half written.
  return said.split('\n').slice(0, -1).map(Number)
}

/** Of these revisions each is there with all of its entries and nothing else. */
async function expectWhole(store: Store, behind: number): Promise<readonly number[]> {
  const numbers: number[] = []
  for await (const { put, retract, revision } of store.log(behind)) {
    const wanted = Array.from({ length: ENTRIES_PER_BATCH }, (_, at) => `place/batch-${revision.number}/${at}`)
    expect(Array.from(put, ({ id }) => id)).toEqual(wanted)
    expect(retract).toEqual([])
    numbers.push(revision.number)
  }
  return numbers
}

async function expectNothingLost(store: Store, behind: number, acknowledged: readonly number[]): Promise<void> {
  const there = await expectWhole(store, behind)
  expect(there.slice(0, acknowledged.length)).toEqual(acknowledged)
  expect(there.length - acknowledged.length).toBeLessThanOrEqual(1)
}

describe('a process killed in mid-write', () => {
  test('twenty times over one file loses nothing that was acknowledged, and tears nothing', async () => {
    const file = join(folder, 'world.db')
    const random = randomOf(7)
    const first = await openSqliteStore(file)
    await record(first, [SOURCE, PROVINCE])
    await first.close()
    let before = 1
    for (let kill = 0; kill < KILLS; kill++) {
      const acknowledged = await killed(file, { appending: true, milliseconds: random.int(60) })
      const store = await openSqliteStore(file)
      await expectNothingLost(store, before, acknowledged)
      expect(await store.check(), `kill ${kill}`).toEqual([])
      before = (await store.head()).number
      await store.close()
    }
    const store = await openSqliteStore(file)
    expect(await expectWhole(store, 1)).toHaveLength(before - 1)
    await store.close()
  })

  test('while it makes a store leaves one that opens, with all that was acknowledged', async () => {
    const random = randomOf(8)
    const started = performance.now()
    await killed(join(folder, 'first.db'), { appending: true, milliseconds: 0 })
    const making = performance.now() - started
    for (let kill = 0; kill < KILLS_IN_MAKING; kill++) {
      const file = join(folder, `made-${kill}.db`)
      const acknowledged = await killed(file, { appending: false, milliseconds: making - random.int(60) })
      const store = await openSqliteStore(file)
      await expectNothingLost(store, 0, acknowledged)
      await store.close()
    }
  })
})
