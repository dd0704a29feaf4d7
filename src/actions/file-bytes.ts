import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { refusedFile } from './refused-file.ts'

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
