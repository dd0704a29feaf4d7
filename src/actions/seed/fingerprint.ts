import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from './files.ts'

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

/** The same of the code, too, that makes a store of it. */
export async function codeFingerprintOf(folder: string): Promise<string> {
  const files = await Promise.all([folder, ...CODE].map(filesIn))
  return digestOf([MANIFEST, ...files.flat()])
}
