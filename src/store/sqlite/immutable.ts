import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size

/** Whether this user may write a store: its file, and beside it, where the engine keeps its log. */
export function isWritable(file: string): boolean {
  try {
    for (const path of [file, dirname(resolve(file))]) accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Whether anybody has the store open, or left something half done beside it. */
const isInUse = (file: string): boolean =>
  sizeOf(`${file}-shm`) !== undefined || [`${file}-wal`, `${file}-journal`].some((path) => (sizeOf(path) ?? 0) > 0)

/**
 * What the engine is given to read a store. To read a file it makes others beside it, unless it is told that nobody changes
 * the file meanwhile: so much is so where this user may not write and nobody has it open.
 */
export function readingAddress(file: string): string {
  if (isWritable(file) || isInUse(file)) return resolve(file)
  const address = pathToFileURL(resolve(file))
  address.searchParams.set('immutable', '1')
  return address.href
}

/** Tells one state of a file from another. */
export function stateOf(file: string): string {
  const { ino, size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {}
  return `${ino} ${size} ${mtimeMs}`
}
