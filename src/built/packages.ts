import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PluginBuild } from 'esbuild'
import { builtFolder } from './folder.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Those of many modules, and what shares modules with them. The others are of a few, or read files that lie beside their own. */
export const BUNDLED: Readonly<Record<string, () => Promise<object>>> = {
  '@graphql-tools/schema': () => import('@graphql-tools/schema'),
  dataloader: () => import('dataloader'),
  graphql: () => import('graphql'),
  'graphql-yoga': () => import('graphql-yoga'),
  'neo4j-driver': () => import('neo4j-driver'),
  pino: () => import('pino'),
  zod: () => import('zod'),
}

const fileOf = (name: string): string => name.replaceAll('/', '__')

/** What a package in the older form of modules asks for others by. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/** The text of a module that gives what a package gives; of one in the older form it names what Node finds the names of. */
async function entryOf(name: string): Promise<string> {
  const given = Object.keys((await BUNDLED[name]?.()) ?? {})
  const names = given.filter((one) => one !== 'module.exports')
  if (names.length === given.length) return `export { ${names.join(', ')} } from '${name}'`
  const named = names.filter((one) => one !== 'default')
  return `import whole__ from '${name}'; export default whole__; export const { ${named.join(', ')} } = whole__`
}

/** Entries of a bundle by the name of their package. */
const entries = {
  name: 'entries',
  setup: ({ onResolve, onLoad }: PluginBuild) => {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'entry-point' ? { path, namespace: 'entry' } : null))
    onLoad({ filter: /./, namespace: 'entry' }, async ({ path }) => ({
      contents: await entryOf(path),
      resolveDir: ROOT,
    }))
  },
}

/** By the names of files, how many bytes they have. */
async function sizesIn(folder: string): Promise<Readonly<Record<string, number>>> {
  const names = await readdir(folder)
  const sizes = names.map(async (name) => [name, (await stat(join(folder, name))).size] as const)
  return Object.fromEntries(await Promise.all(sizes))
}

/** What `bin/bundled.js` looks up: the lockfile by which packages were installed, the file of each, and what lies beside. */
async function listOf(folder: string): Promise<string> {
  const lockfile = await readFile(join(ROOT, 'package-lock.json'))
  return JSON.stringify({
    lockfile: createHash('sha256').update(lockfile).digest('hex'),
    files: Object.fromEntries(Object.keys(BUNDLED).map((name) => [name, `${fileOf(name)}.js`])),
    sizes: await sizesIn(folder),
  })
}

/**
 * Bundles packages that the program imports, as they are installed, each to one file and what they share to others, so that a start
 * reads some ten files in place of six hundred.
 * @throws where what bundles is not installed, or there is no lockfile, as in a package of npm's
 */
export async function bundlePackages(folder: string): Promise<void> {
  const { build } = await import('esbuild')
  await builtFolder(folder, async (part) => {
    await build({
      ...{ absWorkingDir: ROOT, outdir: part, logLevel: 'silent', banner: { js: REQUIRE } },
      entryPoints: Object.keys(BUNDLED).map((name) => ({ in: name, out: fileOf(name) })),
      plugins: [entries],
      // As Node itself resolves. Not with `keepNames`: it names what is made for each question anew, a tenth of a server’s time.
      ...{ platform: 'node', target: 'node24', conditions: ['module-sync'], mainFields: ['main'] },
      ...{ bundle: true, splitting: true, format: 'esm' },
    })
    await writeFile(join(part, 'bundles.json'), await listOf(part))
  })
}
