import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from './files.ts'

/** It names the release whose code makes bodies and posts of the files. */
const MANIFEST = new URL('../../../package.json', import.meta.url)

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) =>
    refuse([{ path: folder, message: `cannot be read: ${String(error)}` }], error),
  )
  return found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

/** A digest of all that decides what the shipped world comes to. The same, and nothing has to be read to know that nothing changed. */
export async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of [MANIFEST, ...(await filesIn(folder)).toSorted()])
    hash.update(
      createHash('sha256')
        .update(await readFile(file))
        .digest(),
    )
  return hash.digest('hex')
}
