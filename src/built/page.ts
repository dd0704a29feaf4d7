import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { builtFolder } from './folder.ts'

const SRC = join(import.meta.dirname, '..')
/** What the page is made of, beside how this file bundles it. A package has none of it: there the page is built, and stays as it is. */
const ROOMS = ['web', 'chart', 'model'].map((room) => join(SRC, room))
const isSource = existsSync(join(SRC, 'web'))

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

async function sourceDigest(): Promise<string> {
  const files = [...(await Promise.all(ROOMS.map(filesIn))).flat().toSorted(), import.meta.filename]
  const texts = await Promise.all(files.map((file) => readFile(file)))
  return texts.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('hex')
}

const BUILT_OF = 'built-of'
const builtOf = (folder: string) => readFile(join(folder, BUILT_OF), 'utf8').catch(() => null)

/** A part that is loaded later has no style of its own, so that nothing has to be loaded before it: 1 kB less to begin with. */
const withoutPreloads: Plugin = {
  ...{ name: 'without-preloads', enforce: 'pre' },
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null),
}

/** A question of the API without the blanks that only its readers need; a text in it stays as it is. */
const shortened = (question: string): string =>
  question.includes('"') ? question : question.replace(/[\s,]+/g, ' ').replace(/ ?([{}():!$]|\.{3}) ?/g, '$1')

/** What types a question: all of it that a browser needs is the text. */
const TYPED = /export class TypedDocumentString<[\s\S]*?\n\}\n/

const shortQuestions: Plugin = {
  ...{ name: 'short-questions', enforce: 'pre' },
  transform: (code, id) =>
    id.includes('/web/generated/')
      ? code
          .replace(/(?<=TypedDocumentString\()`[^`]*`/g, shortened)
          .replace(TYPED, 'export class TypedDocumentString extends String {}\n')
      : null,
}

async function build(to: string, digest: string): Promise<void> {
  const { build } = await import('vite')
  await builtFolder(to, async (part) => {
    await build({
      ...{ root: join(SRC, 'web'), configFile: false, logLevel: 'error', publicDir: false, base: '/' },
      plugins: [withoutPreloads, shortQuestions],
      // The same page whatever NODE_ENV says: that of developers would be larger, and tell where it was built.
      define: { 'process.env.NODE_ENV': '"production"' },
      esbuild: { jsx: 'automatic', jsxImportSource: 'preact', jsxDev: false },
      build: { outDir: part, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: false, target: 'es2024' },
    })
    await writeFile(join(part, BUILT_OF), digest)
  })
}

/** How it went, for whoever starts or installs. */
export interface BuiltPage {
  /** Where the page lies; null: there is none, and the pages without scripts are what there is. */
  readonly folder: string | null
  readonly said: string | null
}

/**
 * The page, bundled where that was not done yet of the sources as they are: it takes a second or two.
 * It needs what only developers install; without it everything is served but the page.
 * @param onBuild told when it is to be bundled
 */
export async function builtPage(folder: string, onBuild: () => void): Promise<BuiltPage> {
  if (!isSource) return { folder: existsSync(folder) ? folder : null, said: null }
  const digest = await sourceDigest()
  if ((await builtOf(folder)) === digest) return { folder, said: null }
  const started = performance.now()
  onBuild()
  try {
    await build(folder, digest)
    return { folder, said: `The page is built; it took ${((performance.now() - started) / 1000).toFixed(1)} s.` }
  } catch (error) {
    return { folder: null, said: without(error) }
  }
}

function without(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
  const why = isMissing ? 'what builds it is not installed' : String(error)
  return `The page of charts was not built: ${why}. Everything else is served, and charts without scripts at /chart. For the page, run "npm ci" without --omit=dev.`
}
