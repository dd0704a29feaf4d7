import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/api.ts'
import { runProgram } from '../helpers/process.ts'

const root = await temporaryFolder()
const started = (cache: string, env = {}) =>
  runProgram(['version'], { NODE_COMPILE_CACHE: '', XDG_CACHE_HOME: cache, HOME: cache, ...env })
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

test.runIf(process.platform === 'linux')(
  'what was compiled is kept for the next start, for this user alone',
  async () => {
    const cache = join(await mkdtemp(join(root, 'kept-')), 'deep')
    const first = await started(cache)
    expect(first).toMatchObject({ code: 0, said: '' })
    expect(filesIn(join(cache, 'dualhat', 'compiled')).length).toBeGreaterThan(20)
    expect(statSync(join(cache, 'dualhat', 'compiled')).mode & 0o777).toBe(0o700)
    expect(await started(cache)).toEqual(first)
  },
)

test('where nothing can be kept, the program starts all the same', async () => {
  expect(await started('/dev/null/none')).toMatchObject({ code: 0, said: '' })
})

test('nothing is kept where Node is told not to', async () => {
  const cache = await mkdtemp(join(root, 'none-'))
  expect(await started(cache, { NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ code: 0 })
  expect(existsSync(join(cache, 'dualhat'))).toBe(false)
})
