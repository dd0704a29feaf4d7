import { spawnSync } from 'node:child_process'
import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { BUNDLED } from '../../src/built/packages.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { type Installation, installation } from '../helpers/installation.ts'
import { notingModules } from '../helpers/noting-modules.ts'

const LIST = 'dist/packages/bundles.json'

const root = await temporaryFolder()
let program: Installation
beforeAll(async () => {
  program = await installation(root)
})

const inProgram = (path: string) => join(program.folder, path)
/** As another version of a package would change it. */
const installAnother = (what: string) => writeFile(inProgram('package-lock.json'), JSON.stringify({ what }))

/** What modules give, by the names under which their addresses are read. */
const EXPORTS = `import { text } from 'node:stream/consumers'
  const modules = Object.entries(JSON.parse(await text(process.stdin)))
  const namesOf = async (address) => Object.keys(await import(address)).filter((name) => name !== 'module.exports')
  const given = await Promise.all(modules.map(async ([name, address]) => [name, await namesOf(address)]))
  console.log(JSON.stringify(Object.fromEntries(given)))`

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

test('a bundle gives what its package gives', async () => {
  const inNode = (modules: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', EXPORTS], {
      input: JSON.stringify(modules),
      encoding: 'utf8',
    })
  const given = ({ stdout, stderr }: ReturnType<typeof inNode>): object => {
    expect(stderr).toBe('')
    return JSON.parse(stdout)
  }
  const bundles: { readonly files: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(inProgram(LIST), 'utf8'),
  )
  expect(Object.keys(bundles.files)).toEqual(Object.keys(BUNDLED))
  const files = Object.entries(bundles.files).map(([name, file]) => [name, inProgram(`dist/packages/${file}`)])
  const packages = given(inNode(Object.fromEntries(Object.keys(BUNDLED).map((name) => [name, name]))))
  expect(given(inNode(Object.fromEntries(files)))).toEqual(packages)
  expect(packages).toMatchObject({ 'neo4j-driver': expect.arrayContaining(['default', 'Neo4jError']) })
})

test.each(['{"lockfile": "', '{"files": null}'])(
  'a list of bundles that says %j is no reason not to start',
  async (list) => {
    await writeFile(inProgram(LIST), list)
    expect(await asked()).toEqual(FROM_PACKAGES)
    // Nor not to bundle again.
    expect((await program.prepare()).code).toBe(0)
    expect(await asked()).toEqual(FROM_BUNDLES)
  },
)

test.each([
  ['is missing', (file: string) => rm(file)],
  ['was cut off', (file: string) => truncate(file, 100)],
])('where a bundle %s, packages are read as they are installed, until all are bundled again', async (_what, damage) => {
  await damage(inProgram('dist/packages/dataloader.js'))
  expect(await asked()).toEqual(FROM_PACKAGES)
  expect((await program.prepare()).code).toBe(0)
  expect(await asked()).toEqual(FROM_BUNDLES)
})

test('without bundles the program starts all the same', async () => {
  await rm(inProgram('dist/packages'), { recursive: true })
  expect(await asked()).toEqual(FROM_PACKAGES)
})
