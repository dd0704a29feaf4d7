import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeDigest } from '../../src/actions/seed/fingerprint.ts'
import { builtPage } from '../../src/built/page.ts'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** The page is bundled: a package has none of its sources. */
const PAGE = join(SRC, 'web')

/** Names of modules: what is imported, and the files of threads. */
const MODULE = /(['"])(\.{1,2}\/[^'"\n]+)\.ts\1/g

/** The same module in JavaScript: types become blanks, so that lines and columns stay. */
export const javaScriptOf = (text: string): string => stripTypeScriptTypes(text).replace(MODULE, '$1$2.js$1')

async function build(name: string, to: string): Promise<void> {
  await mkdir(dirname(join(to, name)), { recursive: true })
  if (!name.endsWith('.ts')) return cp(join(SRC, name), join(to, name))
  await writeFile(join(to, name.replace(/\.ts$/, '.js')), javaScriptOf(await readFile(join(SRC, name), 'utf8')))
}

/** Writes the program in JavaScript, for a package: Node strips no types there; and the page, which is not built again there. */
export async function buildTo(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const found = await readdir(SRC, { recursive: true, withFileTypes: true })
  const all = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const files = all.filter((file) => !file.startsWith(PAGE))
  for (const file of files) await build(file.slice(SRC.length + 1), folder)
  await writeFile(join(folder, 'built-of'), await codeDigest())
  const page = await builtPage(join(folder, 'page'), () => undefined)
  if (page.folder === null) throw new Error(page.said ?? 'There is no page.')
}
