import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Unavailable } from '../model/errors.ts'
import { quoted } from '../model/text.ts'
import { makeWithParents } from '../store/folder.ts'

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
}

const whyOf = (error: unknown) => (error instanceof Error && 'code' in error ? WHY[String(error.code)] : undefined)

/** What a user is told when a file they named is refused by the system; any other error stays as it is. */
export function refusedFile(file: string, use: 'read' | 'written', error: unknown): unknown {
  const why = whyOf(error)
  if (why === undefined) return error
  return new Unavailable(
    `The file ${quoted(file)} cannot be ${use}: ${why}.`,
    'Check its name and rights, or name another.',
    {
      cause: error,
    },
  )
}

/** A file's bytes, piece by piece. @throws Unavailable naming the file when it cannot be read */
export async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file)
  } catch (error) {
    throw refusedFile(file, 'read', error)
  }
}

export interface Hashed {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Asked once, when the bytes were read to their end. */
  readonly sha256: () => string
}

/** The same bytes, with the digest by which their file is known again. */
export function hashed(bytes: AsyncIterable<Uint8Array>): Hashed {
  const hash = createHash('sha256')
  async function* passed() {
    for await (const piece of bytes) {
      hash.update(piece)
      yield piece
    }
  }
  return { bytes: passed(), sha256: () => hash.digest('hex') }
}

/** Makes a folder and those above it, for this user alone. @throws Unavailable naming the folder */
export function makeFolder(folder: string): void {
  try {
    makeWithParents(folder)
  } catch (cause) {
    const why = whyOf(cause) ?? (cause instanceof Error ? cause.message : String(cause))
    throw new Unavailable(
      `The folder ${quoted(folder)} cannot be made: ${why}.`,
      'Name another place with DUALHAT_STORE.',
      {
        cause,
      },
    )
  }
}
