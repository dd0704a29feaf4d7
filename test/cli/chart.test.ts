import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { Terminal } from '../../src/cli/command.ts'
import { run } from '../../src/cli/run.ts'
import { WrongUse } from '../../src/cli/wrong-use.ts'
import { parsed } from '../chart/xml.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { copyShippedFile } from '../helpers/shipped-world.ts'

const root = await temporaryFolder()
const store = join(root, 'world.db')
beforeAll(() => copyShippedFile(store))

async function dualhat(...args: readonly string[]) {
  const [out, said]: [string[], string[]] = [[], []]
  const terminal: Terminal = {
    out: async (text) => void out.push(text),
    say: (text) => void said.push(text),
    progress: () => undefined,
    read: async () => null,
    stopped: () => Promise.resolve(),
  }
  const failed = (error: unknown) => {
    said.push(error instanceof Error ? error.message : String(error))
    return error instanceof WrongUse ? 2 : 1
  }
  const code = await run(args, { env: { DUALHAT_STORE: store, DUALHAT_SEED: 'off' }, terminal, open: openApp }).catch(
    failed,
  )
  return { code, out: out.join(''), said: said.join('\n') }
}
const withoutFont = (svg: string) => svg.trim().replace(/<style>.*?<\/style>/, '')

describe('dualhat chart', () => {
  test('prints a picture that stands alone, the same each time', async () => {
    const ask = () => dualhat('chart', 'place/vn/quang-ninh/dam-ha', '--at', '2022-08-31', '--depth', '1')
    const { code, out } = await ask()
    expect(code).toBe(0)
    expect(parsed(withoutFont(out)).attributes['aria-label']).toBe('Sơ đồ tổ chức: Huyện Đầm Hà, tại ngày 31/08/2022')
    expect((await ask()).out).toBe(out)
  })

  test('writes a file, and leaves one that is there', async () => {
    const file = join(root, 'model.svg')
    const ask = (...more: readonly string[]) =>
      dualhat('chart', '--at', '2022-08-31', '--lang', 'en', '--out', file, ...more)
    expect(await ask()).toMatchObject({ code: 0, out: '', said: `The chart is in ${file}.` })
    expect(parsed(withoutFont(await readFile(file, 'utf8'))).name).toBe('svg')
    expect(await ask()).toMatchObject({ code: 1, said: expect.stringContaining('is there already') })
    expect(await ask('--force')).toMatchObject({ code: 0 })
  })

  test.each([
    ['png', '\x89PNG'],
    ['pdf', '%PDF'],
    ['PDF', '%PDF'],
  ])('writes a file that ends in .%s as such', async (ending, begin) => {
    const file = join(root, `model.${ending}`)
    expect(await dualhat('chart', '--at', '2022-08-31', '--only', 'linked', '--out', file)).toMatchObject({ code: 0 })
    expect((await readFile(file)).toString('latin1', 0, 4)).toBe(begin)
  })

  test('takes a list in one part or in several', async () => {
    const drawn = async (...args: readonly string[]) => (await dualhat('chart', '--at', '2022-08-31', ...args)).out
    const whole = await drawn('--level', 'PROVINCE,DISTRICT')
    expect(await drawn('--level', 'PROVINCE', '--level', 'DISTRICT')).toBe(whole)
    expect(await drawn('--level', 'DISTRICT')).not.toBe(whole)
  })

  test.each([
    [['chart', '--at', '2022-08-31', '--at', '2025-07-01'], 2, /--at is given 2 times/],
    [['chart', '--lang', 'xx'], 1, /no language "xx"/],
    [['chart', 'place/vn/quang-ninh', 'place/vn'], 2, /too much/],
    [['chart', '--out', 'chart.jpeg'], 2, /"jpeg".*\.svg, \.png, \.pdf/],
    [['chart', '--out', 'chart.pfd'], 2, /Did you mean "pdf"/],
    [['chart', '--at', 'today'], 1, /not a calendar day/],
    [['chart', 'place/vn/nowhere'], 1, /"place\/vn\/nowhere"/],
  ] as const)('refuses %j', async (args, code, text) => {
    const answer = await dualhat(...args)
    expect(answer).toMatchObject({ code, out: '', said: expect.stringMatching(text) })
  })
})
