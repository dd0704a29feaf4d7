import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/api.ts'
import { type Installation, installation } from '../helpers/installation.ts'
import { notingModules } from '../helpers/noting-modules.ts'

const root = await temporaryFolder()
let program: Installation
beforeAll(async () => {
  program = await installation(root)
})

const inProgram = (path: string) => join(program.folder, path)
/** As another version of a package would change it. */
const installAnother = (what: string) => writeFile(inProgram('package-lock.json'), JSON.stringify({ what }))

let starts = 0
/** What a question is answered, and which files of packages are read for it. */
async function asked(env: Readonly<Record<string, string>> = {}) {
  starts += 1
  const modules = notingModules(join(root, `modules-${starts}.txt`))
  const told = { ...modules.env, DUALHAT_STORE: join(root, 'world.db'), ...env }
  const { code, out } = await program.start(['ask', '{ places { totalCount } }', '--json'], told).ended
  expect({ code, out }).toEqual({ code: 0, out: '{"data":{"places":{"totalCount":1}}}\n' })
  const urls = await modules.urls()
  return {
    installed: urls.filter((url) => /node_modules\/(graphql|zod|pino|@graphql-tools|@whatwg-node)/.test(url)).length,
    bundled: urls.filter((url) => url.includes('/dist/packages/')).length,
  }
}

const FROM_BUNDLES = { installed: 0, bundled: expect.toSatisfy((count: number) => count > 5 && count < 15) }
const FROM_PACKAGES = { installed: expect.toSatisfy((count: number) => count > 300), bundled: 0 }

test('packages are read from their bundles, as long as those are installed that were bundled', async () => {
  // As in a package of npm's.
  expect((await program.prepare()).code).toBe(0)
  expect(await asked()).toEqual(FROM_PACKAGES)

  await installAnother('version 1')
  expect((await program.prepare()).code).toBe(0)
  expect(await asked()).toEqual(FROM_BUNDLES)

  await installAnother('version 2')
  expect(await asked()).toEqual(FROM_PACKAGES)
  expect((await program.prepare()).code).toBe(0)
  expect(await asked()).toEqual(FROM_BUNDLES)
})

test.each(['{"lockfile": "', '{"files": null}'])(
  'a list of bundles that says %j is no reason not to start',
  async (list) => {
    await writeFile(inProgram('dist/packages/bundles.json'), list)
    expect(await asked()).toEqual(FROM_PACKAGES)
    // Nor not to bundle again.
    expect((await program.prepare()).code).toBe(0)
    expect(await asked()).toEqual(FROM_BUNDLES)
  },
)

test('what was bundled of the same packages is left as it is', async () => {
  const bundle = inProgram('dist/packages/dataloader.js')
  await appendFile(bundle, '// as it is')
  expect((await program.prepare()).code).toBe(0)
  expect(await readFile(bundle, 'utf8')).toMatch(/as it is$/)
})

test('without bundles the program starts all the same', async () => {
  await rm(inProgram('dist/packages'), { recursive: true })
  expect(await asked()).toEqual(FROM_PACKAGES)
})
