import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { refusedFile } from './refused-file.ts'

async function pour(text: AsyncIterable<string>, handle: FileHandle, end = async () => {}): Promise<void> {
  try {
    for await (const part of text) await handle.appendFile(part)
    await end()
  } finally {
    await handle.close()
  }
}

async function replace(file: string, text: AsyncIterable<string>): Promise<void> {
  const beside = `${file}.${process.pid}.part`
  try {
    const handle = await open(beside, 'w')
    await pour(text, handle, () => handle.sync())
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw error
  }
}

/** The file behind a link, so that the link stays one; null for a device or a pipe, in whose place no file may come. */
async function placeOf(file: string): Promise<string | null> {
  const there = await stat(file).catch(() => null)
  if (there === null) return file
  return there.isFile() ? realpath(file) : null
}

/**
 * Writes a file beside its place first, so that it is there whole, on the disk, or not at all.
 * @throws Unavailable naming the file when it cannot be written
 */
export async function writeWhole(file: string, text: AsyncIterable<string>): Promise<void> {
  try {
    const place = await placeOf(file)
    if (place === null) await pour(text, await open(file, 'a'))
    else await replace(place, text)
  } catch (error) {
    throw refusedFile(file, 'written', error)
  }
}
