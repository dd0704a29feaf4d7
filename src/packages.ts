import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtFolder } from './built-folder.ts'

const ROOT = join(import.meta.dirname, '..')

/** Those of many modules, and what shares modules with them. The others are of a few, or read files that lie beside their own. */
const BUNDLED = [
  '@graphql-tools/schema',
  '@graphql-yoga/plugin-disable-introspection',
  'dataloader',
  'graphql',
  'graphql-yoga',
  'neo4j-driver',
  'pino',
  'zod',
] as const

const fileOf = (name: string): string => name.replaceAll('/', '__')

/** What a package in the older form of modules asks for others by. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

const LIST = 'bundles.json'
/** What `bin/bundled.js` looks up: the lockfile by which packages were installed, and the file of each. */
async function listed(): Promise<string> {
  const lockfile = await readFile(join(ROOT, 'package-lock.json'))
  const files = Object.fromEntries(BUNDLED.map((name) => [name, `${fileOf(name)}.js`]))
  return JSON.stringify({ lockfile: createHash('sha256').update(lockfile).digest('hex'), files })
}

/**
 * Bundles packages that the program imports, as they are installed, each to one file and what they share to others, so that a start
 * reads some ten files in place of six hundred.
 * @throws where what bundles is not installed, or there is no lockfile, as in a package of npm's
 */
export async function bundlePackages(folder: string): Promise<void> {
  const list = await listed()
  if ((await readFile(join(folder, LIST), 'utf8').catch(() => null)) === list) return
  const { build } = await import('esbuild')
  await builtFolder(folder, async (part) => {
    await build({
      ...{ absWorkingDir: ROOT, outdir: part, logLevel: 'silent', banner: { js: REQUIRE } },
      entryPoints: BUNDLED.map((name) => ({ in: name, out: fileOf(name) })),
      // As Node itself resolves, and with the names that errors tell.
      ...{ platform: 'node', target: 'node24', conditions: ['module-sync'], mainFields: ['main'], keepNames: true },
      ...{ bundle: true, splitting: true, format: 'esm' },
    })
    await writeFile(join(part, LIST), list)
  })
}
