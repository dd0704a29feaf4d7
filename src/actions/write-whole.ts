import { open, rename, rm } from 'node:fs/promises'

/** Writes a file beside its place first, so that it is there whole, on the disk, or not at all. */
export async function writeWhole(file: string, text: AsyncIterable<string>): Promise<void> {
  const beside = `${file}.${process.pid}.part`
  const handle = await open(beside, 'wx')
  try {
    for await (const part of text) await handle.write(part)
    await handle.sync()
    await handle.close()
    await rename(beside, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(beside, { force: true })
    throw error
  }
}
