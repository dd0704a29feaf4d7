import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder beside its place, then puts it there as a whole: who reads it meanwhile sees the old one or the new one, or for a moment none.
 * @param make writes what is to be in it to the folder that it is given
 */
export async function builtFolder(to: string, make: (part: string) => Promise<void>): Promise<void> {
  const part = `${resolve(to)}.${process.pid}.part`
  await mkdir(dirname(part), { recursive: true })
  await make(part).catch(async (error: unknown) => {
    await rm(part, { recursive: true, force: true })
    throw error
  })
  await rm(to, { recursive: true, force: true })
  await rename(part, to).catch(async () => {
    // Another process was quicker: what it made is as good.
    await cp(part, to, { recursive: true, force: true })
    await rm(part, { recursive: true, force: true })
  })
}
