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
