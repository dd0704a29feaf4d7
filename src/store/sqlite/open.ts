import { chmodSync, existsSync, statSync } from 'node:fs'
import { Damaged, Unavailable } from '../../model/errors.ts'
import type { Migration } from '../migrations.ts'
import { copySoundly } from './backup.ts'
import { type Connection, connect } from './driver.ts'
import { translated } from './errors.ts'
import { isWritable } from './immutable.ts'
import { knownMigrations, migrate, refuseOutdated } from './migrations.ts'
import { configure, FOR_READING, openReader } from './open-reader.ts'
import { quickCheck } from './quick-check.ts'

/** "DHAT": marks a file as one of ours. */
export const APPLICATION_ID = 0x44484154
/** Above this size a store answers before it was checked; see `check-in-background.ts`. */
const CHECKED_AT_OPEN_BYTES = 64 * 1024 * 1024

export interface OpenFile {
  readonly file: string
  readonly writer: Connection
  /** Whether this user may write the file. Where not, the writer is the reader, and the engine refuses to write. */
  readonly writable: boolean
  /** Reads have a connection of their own: on the writer's they would see what is not committed. */
  readonly reader: Connection
  /** Too large to be checked while the caller waits. */
  readonly unchecked: boolean
}

const pragma = (connection: Connection, name: string): unknown =>
  Object.values(connection.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0]

/** Before anything is written: what is not ours stays as it is. */
function refuseForeign(file: string, connection: Connection, newest: number): void {
  const mark = pragma(connection, 'application_id')
  const empty = connection.get('SELECT 1 FROM sqlite_schema') === undefined
  if (mark !== APPLICATION_ID && !(mark === 0 && empty))
    throw new Damaged(
      `The file "${file}" is a database of another program.`,
      'Name another file; this one was left as it is.',
    )
  const version = Number(pragma(connection, 'user_version'))
  if (version > newest)
    throw new Damaged(
      `The store "${file}" has schema version ${version}, this program knows ${newest}.`,
      'Use the newer program that wrote it.',
    )
}

/** A connection that may write folds another program's log into its file by closing, so one that may not looks first. */
function look(file: string, waitMs: number, newest: number): void {
  const reader = connect(file, { readOnly: true, waitMs })
  try {
    refuseForeign(file, reader, newest)
  } catch (error) {
    // One that may not write cannot look at what a crash left half done; the writer undoes that, and looks again.
    if (!(error instanceof Unavailable)) throw error
  } finally {
    reader.close()
  }
}

const FOR_WRITING = [
  // One fsync per commit: what was acknowledged survives a power loss.
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  ...FOR_READING,
] as const

/** Keeps what was there before a migration changes it, under a name that says so. */
const keepCopy = (file: string, version: number): Promise<void> =>
  copySoundly(
    file,
    `${file}.v${version}`,
    () => undefined,
    () => undefined,
  )

/** Whether there is a file without anything in it: no store, but one may be begun in it. */
export function isEmptyFile(file: string): boolean {
  if (!existsSync(file)) return false
  const found = statSync(file)
  return found.isFile() && found.size === 0
}

const sizeOf = (file: string) => (existsSync(file) && statSync(file).isFile() ? statSync(file).size : 0)

function lookInside(file: string, connection: Connection, size: number, known: readonly Migration[]): void {
  refuseForeign(file, connection, known.length)
  if (size > 0 && size <= CHECKED_AT_OPEN_BYTES) quickCheck(file, connection)
}

async function prepare(file: string, writer: Connection, size: number, known: readonly Migration[]): Promise<void> {
  lookInside(file, writer, size, known)
  configure(writer, FOR_WRITING)
  if (pragma(writer, 'application_id') === 0) writer.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  await migrate(file, writer, known, (version) => keepCopy(file, version))
}

/** A store on a disk that is read-only, or of a user that lets others only read. */
function openForReading(file: string, waitMs: number, size: number, known: readonly Migration[]): OpenFile {
  const reader = openReader(file, waitMs)
  try {
    lookInside(file, reader, size, known)
    refuseOutdated(file, reader, known)
    return { file, writer: reader, reader, writable: false, unchecked: size > CHECKED_AT_OPEN_BYTES }
  } catch (error) {
    reader.close()
    throw error
  }
}

/** A file in which a store is begun is the user's alone from then on, whatever it was while it was empty; a device is left as it is. */
function takeForUser(file: string): void {
  translated(file, () => {
    if (isEmptyFile(file)) chmodSync(file, 0o600)
  })
}

/**
 * @param waitMs how long to wait for another process's lock
 * @param known the migrations that bring a store up to date, from the first one
 * @param isSound whether the caller has just made the file, and knows that every byte of it is right
 * @throws Damaged when the file is corrupt, foreign or newer; Unavailable when it cannot be opened, or cannot be written and has to be
 */
export async function openFile(
  file: string,
  waitMs: number,
  known: readonly Migration[] = knownMigrations(),
  isSound = false,
): Promise<OpenFile> {
  // Of what is to be looked at.
  const size = isSound ? 0 : sizeOf(file)
  if (size > 0) look(file, waitMs, known.length)
  if (size > 0 && !isWritable(file)) return openForReading(file, waitMs, size, known)
  takeForUser(file)
  const writer = connect(file, { readOnly: false, waitMs })
  try {
    await prepare(file, writer, size, known)
    const reader = openReader(file, waitMs)
    return { file, writer, reader, writable: true, unchecked: size > CHECKED_AT_OPEN_BYTES }
  } catch (error) {
    writer.close()
    throw error
  }
}
