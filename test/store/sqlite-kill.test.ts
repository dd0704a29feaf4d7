import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
import { record, temporaryFolder } from '../helpers/api.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { randomOf } from '../helpers/random.ts'
import { ENTRIES_PER_BATCH } from './appending-process.ts'

const PROCESS = fileURLToPath(new URL('./appending-process.ts', import.meta.url))
const KILLS = 20

/** Lets the process append for a while, kills it, and gives the last revision it had acknowledged. */
async function killedAfter(file: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [PROCESS, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await once(child.stdout, 'data')
  await new Promise((done) => setTimeout(done, milliseconds))
  child.kill('SIGKILL')
  await once(child, 'close')
  return Number(said.split('\n').at(-2))
}

test('twenty kills in mid-write lose nothing that was acknowledged, and tear nothing', {
  timeout: 120_000,
}, async () => {
  const file = join(await temporaryFolder(), 'world.db')
  const random = randomOf(7)
  const first = await openSqliteStore(file)
  await record(first, [SOURCE, PROVINCE])
  await first.close()
  const faults: string[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const acknowledged = await killedAfter(file, random.int(60))
    const store = await openSqliteStore(file)
    const { number } = await store.head()
    expect(number).toBeGreaterThanOrEqual(acknowledged)
    expect(number).toBeLessThanOrEqual(acknowledged + 1)
    for await (const { put, revision } of store.log(Math.max(1, number - 3))) {
      expect(put, revision.note).toHaveLength(ENTRIES_PER_BATCH)
      expect(put[0]?.id).toBe(`place/batch-${revision.number}/0`)
    }
    faults.push(...(await store.check()))
    await store.close()
  }
  expect(faults).toEqual([])
})
