import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Conflict, Damaged, DualhatError, Unavailable } from '../../model/errors.ts'

type Make = (file: string, options: ErrorOptions) => DualhatError

const unavailable =
  (what: string, remedy: string): Make =>
  (file, options) =>
    new Unavailable(`The store "${file}" ${what}.`, remedy, options)
const damaged =
  (what: string, remedy: string): Make =>
  (file, options) =>
    new Damaged(`The store "${file}" ${what}.`, remedy, options)

const LOCKED = unavailable('is locked by another process', 'Try again in a moment, or stop the other process.')
const READ_ONLY = unavailable('cannot be written', 'Give this user write permission on the file and on its folder.')
const READ_ONLY_DISK = unavailable(
  'lies on a disk that only lets itself be read',
  'Copy the file to a disk that can be written, and name the copy.',
)
const BROKEN_DISK = unavailable(
  'could not be read or written by the disk',
  'Check the disk, then run the check command.',
)
const FULL = unavailable('has no room left', 'Free some disk space and try again; nothing was half written.')
const CLOSED = unavailable('was closed', 'Open it again.')

const NOT_WRITTEN: Make = (file, options) => (isOnReadOnlyDisk(file) ? READ_ONLY_DISK : READ_ONLY)(file, options)

const NOT_OPENED: Make = (file, options) => {
  if (isOnReadOnlyDisk(file)) return READ_ONLY_DISK(file, options)
  const { what, remedy } = pathFault(file)
  return unavailable(what, remedy)(file, options)
}

/** What each result code of SQLite means for a caller: an extended one where it has a row, else its primary one. No row: a fault of ours. */
const MEANING: Readonly<Record<number, Make>> = {
  5: LOCKED,
  6: LOCKED,
  8: NOT_WRITTEN,
  10: BROKEN_DISK,
  11: damaged('is corrupt', 'Restore it from a backup; keep the damaged file for inquiry.'),
  13: FULL,
  14: NOT_OPENED,
  19: (file, options) =>
    new Conflict(`The store "${file}" already says something else.`, 'Read it again and repeat the change.', options),
  // Reading needs a little room beside the file, too (SQLITE_IOERR_SHMSIZE).
  4874: FULL,
  26: damaged('is not a database', 'Name another file; this one was left as it is.'),
}

/** The same for the file system, where the store moves and syncs files by itself. */
const SYSTEM: Readonly<Record<string, Make>> = {
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY_DISK,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EIO: BROKEN_DISK,
  ENOENT: NOT_OPENED,
  ENOTDIR: NOT_OPENED,
  EISDIR: NOT_OPENED,
  // What the driver says of a connection that was closed.
  ERR_INVALID_STATE: CLOSED,
}

/** Extended result codes keep the primary code in their low byte. */
const PRIMARY = 0xff

function meaningOf(error: unknown): Make | undefined {
  if (!(error instanceof Error) || error instanceof DualhatError) return undefined
  if ('errcode' in error && typeof error.errcode === 'number')
    return MEANING[error.errcode] ?? MEANING[error.errcode & PRIMARY]
  return 'code' in error && typeof error.code === 'string' ? SYSTEM[error.code] : undefined
}

/** Whether it failed for want of room: whatever else is written there fails as well. */
export const isFull = (error: unknown): boolean => meaningOf(error) === FULL

/** The one place where the engine's errors become ours. */
export function translate(file: string, error: unknown): unknown {
  return meaningOf(error)?.(file, { cause: error }) ?? error
}

export const closed = (file: string): DualhatError => CLOSED(file, {})

export function translated<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw translate(file, error)
  }
}

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
function isOnReadOnlyDisk(file: string): boolean {
  try {
    accessSync(dirname(resolve(file)), constants.W_OK)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EROFS'
  }
}

/** The engine gives one code for all that keeps it from opening a file; the path tells which it was. */
function pathFault(file: string): { readonly what: string; readonly remedy: string } {
  if (foundAt(resolve(file)) === 'a folder')
    return { what: 'is a folder', remedy: 'Name a file, for example one in it.' }
  const folder = dirname(file)
  const around = foundAt(folder)
  if (around === 'nothing')
    return { what: `lies in "${folder}", which is not there`, remedy: 'Make that folder, or name another.' }
  if (around === 'a file')
    return { what: `lies in "${folder}", which is no folder`, remedy: 'Name a file in a folder.' }
  if (existsSync(`${file}-wal`) && foundAt(resolve(file)) === 'a file')
    return {
      what: 'was left open by a process that ended, or is open in one of another user',
      remedy: 'Let a user open it who may write it and its folder, or copy it together with its "-wal" file.',
    }
  return { what: 'cannot be opened', remedy: 'Give this user permission to read and write it and its folder.' }
}
