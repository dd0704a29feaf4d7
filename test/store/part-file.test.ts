import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { partFile } from '../../src/store/part-file.ts'
import { temporaryFolder } from '../helpers/api.ts'

const root = await temporaryFolder()
const MODULE = new URL('../../src/store/part-file.ts', import.meta.url).href

/** A process that has begun a file, and perhaps hears of signals itself. */
async function begun(folder: string, more = '') {
  const code = `const { partFile } = await import(${JSON.stringify(MODULE)})
    partFile(${JSON.stringify(join(folder, 'x.db'))}); ${more}
    setInterval(() => undefined, 1000); process.stdout.write('begun')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return { child, ended: once(child, 'close') }
}

describe('a file that is not whole yet', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('goes with a process that is ended by %s', async (signal) => {
    const folder = await mkdtemp(join(root, 'part-'))
    const { child, ended } = await begun(folder)
    expect(readdirSync(folder)).toHaveLength(1)
    child.kill(signal)
    await ended
    expect([child.signalCode, readdirSync(folder)]).toEqual([signal, []])
  })

  test('stays with a process that goes on, and goes at its end', async () => {
    const folder = await mkdtemp(join(root, 'part-'))
    const heard = `process.on('SIGTERM', () => process.stdout.write('heard'))
      process.on('SIGINT', () => process.exit(3))`
    const { child, ended } = await begun(folder, heard)
    child.kill('SIGTERM')
    await once(child.stdout, 'data')
    expect(readdirSync(folder)).toHaveLength(1)
    child.kill('SIGINT')
    await ended
    expect([child.exitCode, readdirSync(folder)]).toEqual([3, []])
  })

  test('leaves no listener behind', () => {
    const count = () => ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'].map((name) => process.listenerCount(name))
    const before = count()
    for (const part of [partFile(join(root, 'a')), partFile(join(root, 'b'))]) part.remove()
    expect(count()).toEqual(before)
  })
})
