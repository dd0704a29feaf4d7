import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { partFile } from '../../src/store/part-file.ts'
import { openSqliteStore } from '../../src/store/sqlite/index.ts'
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

  describe('that a killed process left', () => {
    /** What lies in a folder where one process that has begun a file was killed, and another goes on. */
    async function killedAndLiving() {
      const folder = await mkdtemp(join(root, 'part-'))
      const [killed, living] = [await begun(folder), await begun(folder)]
      onTestFinished(async () => {
        living.child.kill('SIGTERM')
        await living.ended
      })
      killed.child.kill('SIGKILL')
      await killed.ended
      for (const name of readdirSync(folder))
        for (const end of ['-wal', '-shm']) writeFileSync(join(folder, name + end), '')
      writeFileSync(join(folder, `x.db.0123456789ab-${killed.child.pid}-${randomUUID()}.part`), '')
      writeFileSync(join(folder, `x.db.${randomUUID()}.part`), '')
      const of = (pid: number | undefined) => readdirSync(folder).filter((name) => name.includes(`-${pid}-`))
      const others = readdirSync(folder).filter((name) => !of(killed.child.pid).includes(name))
      return { folder, file: join(folder, 'x.db'), killed: of(killed.child.pid), others }
    }

    test.each<readonly [string, (file: string) => Promise<unknown>]>([
      ['opened', async (file) => (await openSqliteStore(file)).close()],
      ['made anew', async (file) => partFile(file).remove()],
    ])('goes when the file is %s, and what others hold or elsewhere began stays', async (_what, use) => {
      const { folder, file, killed, others } = await killedAndLiving()
      expect(killed).toHaveLength(4)
      await use(file)
      expect(readdirSync(folder).filter((name) => name !== 'x.db')).toEqual(
        [...others, ...killed.filter((name) => name.includes('0123456789ab'))].toSorted(),
      )
      expect(others).toHaveLength(4)
    })

    test('is no matter of another file', async () => {
      const { folder } = await killedAndLiving()
      const before = readdirSync(folder)
      partFile(join(folder, 'x')).remove()
      partFile(join(folder, 'y.db')).remove()
      expect(readdirSync(folder)).toEqual(before)
    })
  })

  test('leaves no listener behind', () => {
    const count = () => ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'].map((name) => process.listenerCount(name))
    const before = count()
    for (const part of [partFile(join(root, 'a')), partFile(join(root, 'b'))]) part.remove()
    expect(count()).toEqual(before)
  })
})
