import { Conflict, Damaged, type DualhatError, Unavailable } from '../../model/errors.ts'

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

/** What each primary result code of SQLite means for a caller. A code without a row is a fault of ours. */
const MEANING: Readonly<Record<number, Make>> = {
  5: LOCKED,
  6: LOCKED,
  8: unavailable('cannot be written', 'Give this user write permission on the file and on its folder.'),
  10: unavailable('could not be read or written by the disk', 'Check the disk, then run the check command.'),
  11: damaged('is corrupt', 'Restore it from a backup; keep the damaged file for inquiry.'),
  13: unavailable('has no room left', 'Free some disk space and try again; nothing was half written.'),
  14: unavailable('cannot be opened', 'Check that its folder exists and that this user may write there.'),
  19: (file, options) =>
    new Conflict(`The store "${file}" already says something else.`, 'Read it again and repeat the change.', options),
  26: damaged('is not a database', 'Name another file; this one was left as it is.'),
}

/** Extended result codes keep the primary code in their low byte. */
const PRIMARY = 0xff

const resultCodeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & PRIMARY : null

const isClosed = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE'
const CLOSED = unavailable('was closed', 'Open it again.')

/** The one place where the engine's errors become ours. */
export function translate(file: string, error: unknown): unknown {
  const code = resultCodeOf(error)
  const make = isClosed(error) ? CLOSED : code === null ? undefined : MEANING[code]
  return make ? make(file, { cause: error }) : error
}

export function translated<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw translate(file, error)
  }
}
