import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises'
import { Conflict } from '../model/errors.ts'
import { quoted } from '../model/text.ts'
import { partFile } from '../store/part-file.ts'
import { refusedFile } from './files.ts'

async function pour(text: AsyncIterable<string | Uint8Array>, handle: FileHandle, end = async () => {}): Promise<void> {
  try {
    for await (const part of text) await handle.appendFile(part)
    await end()
  } finally {
    await handle.close()
  }
}

/** What a file that is there already lets others do; a new one is for this user alone. */
const modeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ mode }) => mode & 0o777,
    () => 0o600,
  )

async function replace(file: string, text: AsyncIterable<string | Uint8Array>): Promise<void> {
  const part = partFile(file)
  try {
    const handle = await open(part.path, 'r+')
    await pour(text, handle, async () => {
      await handle.chmod(await modeOf(file))
      await handle.sync()
    })
    await rename(part.path, file)
  } finally {
    part.remove()
  }
}

/** How every file of SQLite begins. */
const DATABASE = 'SQLite format 3\0'

/** @throws Conflict where a file is a database, such as a store: its history would be lost for one slip of the hand */
async function refuseDatabase(file: string): Promise<void> {
  const handle = await open(file, 'r')
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(DATABASE.length)).finally(() => handle.close())
  if (buffer.toString('latin1', 0, bytesRead) !== DATABASE) return
  throw new Conflict(`The file ${quoted(file)} is a database, and was left as it was.`, 'Name another file to write.')
}

const there = (file: string) =>
  new Conflict(
    `The file ${quoted(file)} is there already, and was left as it was.`,
    'Name another file to write, or have this one replaced with --force.',
  )

/** The file behind a link, so that the link stays one; null for a device or a pipe, which no file may replace. */
async function placeOf(file: string, mayReplace: boolean): Promise<string | null> {
  const found = await stat(file).catch(() => null)
  if (found === null) return file
  if (!found.isFile()) return null
  await refuseDatabase(file)
  if (!mayReplace) throw there(file)
  return realpath(file)
}

/**
 * Writes a file beside its place first, so that it is there whole, on the disk, or not at all.
 * @param mayReplace whether a file that is there may go
 * @throws Unavailable naming the file when it cannot be written, Conflict when it is there
 */
export async function writeWhole(
  file: string,
  text: AsyncIterable<string | Uint8Array>,
  mayReplace: boolean,
): Promise<void> {
  try {
    const place = await placeOf(file, mayReplace)
    if (place === null) await pour(text, await open(file, 'a'))
    else await replace(place, text)
  } catch (error) {
    throw refusedFile(file, 'written', error)
  }
}
