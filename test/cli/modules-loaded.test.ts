import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/api.ts'
import { recordSmall } from '../helpers/command-line.ts'
import { notingModules } from '../helpers/noting-modules.ts'
import { runProgram } from '../helpers/process.ts'

// Half of what a start takes is reading modules: a command reads those that it needs.

const folder = await temporaryFolder()
const store = join(folder, 'world.db')
await recordSmall(store)

const ROOT = pathToFileURL(join(import.meta.dirname, '../..')).href

/** The modules that a command reads, by their path in the program, or by their package. */
async function loadedBy(args: readonly string[]): Promise<readonly string[]> {
  const { env, urls } = notingModules(join(folder, `${args[0]}.txt`))
  const { code, out } = await runProgram(args, { ...env, DUALHAT_STORE: store })
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('totalCount') })
  return (await urls()).filter((url) => url.startsWith(ROOT)).map((url) => url.slice(ROOT.length + 1))
}

/** A question is not drawn, served, imported or asked of a server; where the world is up to date, it is not recorded either. */
const NEEDLESS = [
  ...[
    'src/http/',
    'src/pictures/draw',
    'src/pictures/pdf',
    'src/pictures/fonts',
    'src/store/neo4j/',
    'src/store/replica/',
  ],
  ...[
    'src/actions/import/',
    'src/actions/integrity/',
    'src/actions/seed/seed.ts',
    'src/actions/seed/revisions.ts',
    'src/formats/jsonl',
  ],
  ...['neo4j-driver', 'csv-parse', '@resvg', 'render-graphiql', 'vite', 'esbuild', 'playwright'].map(
    (name) => `node_modules/${name}`,
  ),
  ...['dist/packages/neo4j-driver', 'src/built/packages.ts'],
  ...['src/chart/layout.ts', 'src/chart/svg.ts', 'src/chart/of-answer.ts', 'src/built/page.ts', 'src/serving.ts'],
]

test('a question reads nothing of what it never needs', async () => {
  const loaded = await loadedBy(['ask', '{ places { totalCount } }'])
  expect(loaded).toContain('src/asking.ts')
  expect(loaded.filter((path) => path.startsWith('src/chart/')).length).toBeLessThan(6)
  expect(loaded.filter((path) => NEEDLESS.some((one) => path.startsWith(one) || path.includes(`/${one}`)))).toEqual([])
})
