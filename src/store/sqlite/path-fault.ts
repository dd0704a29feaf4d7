import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

type Found = 'a folder' | 'a file' | 'nothing' | 'hidden'

function foundAt(path: string): Found {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return 'nothing'
    return found.isDirectory() ? 'a folder' : 'a file'
  } catch {
    return 'hidden'
  }
}

/** Whether the folder of a file is on a disk that nobody can write. */
export function isOnReadOnlyDisk(file: string): boolean {
  try {
    accessSync(dirname(resolve(file)), constants.W_OK)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EROFS'
  }
}

/** The engine gives one code for all that keeps it from opening a file; the path tells which it was. */
export function pathFault(file: string): { readonly what: string; readonly remedy: string } {
  if (foundAt(resolve(file)) === 'a folder')
    return { what: 'is a folder', remedy: 'Name a file, for example one in it.' }
  const folder = dirname(file)
  const around = foundAt(folder)
  if (around === 'nothing')
    return { what: `lies in "${folder}", which is not there`, remedy: 'Make that folder, or name another.' }
  if (around === 'a file')
    return { what: `lies in "${folder}", which is no folder`, remedy: 'Name a file in a folder.' }
  return { what: 'cannot be opened', remedy: 'Give this user permission to read and write it and its folder.' }
}
