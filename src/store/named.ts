import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PartFile } from './part-file.ts'

/** What was written is on the disk when this returns. */
export function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** So is its name. Windows writes names through by itself, and refuses to sync a folder. */
export function syncName(path: string): void {
  if (process.platform !== 'win32') sync(dirname(path), 'r')
}

/** Gives a file its name, unless another has it. @returns whether it did */
export function named({ path }: PartFile, file: string): boolean {
  try {
    linkSync(path, file)
  } catch {
    // Somebody was quicker, or this disk knows no links.
    if (existsSync(file)) return false
    renameSync(path, file)
  }
  return true
}
