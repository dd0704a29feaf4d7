import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from './refuse.ts'

/** It names the release whose code makes bodies and posts of the files. */
const MANIFEST = join(import.meta.dirname, '../../../package.json')
/** The rooms whose code does, and writes them into a store. Between two releases it changes too. */
const CODE = ['actions', 'model', 'rules', 'store'].map((room) => join(import.meta.dirname, '../..', room))

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) =>
    refuse([{ path: folder, message: `cannot be read: ${String(error)}` }], error),
  )
  return found
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
}

async function digestOf(files: readonly string[]): Promise<string> {
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  for (const content of contents) hash.update(createHash('sha256').update(content).digest())
  return hash.digest('hex')
}

/** A digest of all that decides what the shipped world comes to. The same, and nothing has to be read to know that nothing changed. */
export const fingerprintOf = async (folder: string): Promise<string> => digestOf([MANIFEST, ...(await filesIn(folder))])

/** Beside code that was built: the digest of what it was built of. */
const BUILT_OF = join(import.meta.dirname, '../../built-of')

/** A digest of the code that makes a store of the files. */
export async function codeDigest(): Promise<string> {
  if (existsSync(BUILT_OF)) return readFile(BUILT_OF, 'utf8')
  return digestOf((await Promise.all(CODE.map(filesIn))).flat())
}

/** The same as `fingerprintOf`, and of the code. */
export async function codeFingerprintOf(folder: string): Promise<string> {
  const digests = await Promise.all([fingerprintOf(folder), codeDigest()])
  return createHash('sha256').update(digests.join('\n')).digest('hex')
}
