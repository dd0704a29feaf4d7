import { existsSync, renameSync, statSync } from 'node:fs'
import { Damaged } from '../../model/errors.ts'
import { type Connection, connect } from './driver.ts'
import { migrate, migrationsIn } from './migrations.ts'

/** "DHAT": marks a file as one of ours. */
export const APPLICATION_ID = 0x44484154
/** Above this size a store answers before it was checked; see `watch.ts`. */
export const CHECKED_AT_OPEN_BYTES = 200 * 1024 * 1024

export interface OpenFile {
  readonly file: string
  readonly writer: Connection
  /** Reads have a connection of their own: on the writer's they would see what is not committed. */
  readonly reader: Connection
  /** Too large to be checked while the caller waits. */
  readonly unchecked: boolean
}

const pragma = (connection: Connection, name: string): unknown =>
  Object.values(connection.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0]

/** Before anything is written: what is not ours stays as it is. */
function refuseForeign(file: string, writer: Connection, newest: number): void {
  const mark = pragma(writer, 'application_id')
  const empty = writer.get('SELECT 1 FROM sqlite_schema') === undefined
  if (mark !== APPLICATION_ID && !(mark === 0 && empty))
    throw new Damaged(
      `The file "${file}" is a database of another program.`,
      'Name another file; this one was left as it is.',
    )
  const version = Number(pragma(writer, 'user_version'))
  if (version > newest)
    throw new Damaged(
      `The store "${file}" has schema version ${version}, this program knows ${newest}.`,
      'Use the newer program that wrote it.',
    )
}

const SETTINGS = [
  // One fsync per commit: what was acknowledged survives a power loss.
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'cache_size = -65536',
  'trusted_schema = OFF',
] as const

function configure(connection: Connection, settings: readonly string[]): void {
  for (const setting of settings) connection.exec(`PRAGMA ${setting}`)
}

/** @throws Damaged when the engine finds the file's structure broken */
export function quickCheck(file: string, connection: Connection): void {
  const found = connection.all<{ readonly quick_check: string }>('PRAGMA quick_check(10)')
  const faults = found.map(({ quick_check }) => quick_check).filter((line) => line !== 'ok')
  if (faults.length === 0) return
  throw new Damaged(
    `The store "${file}" is corrupt: ${faults.join('; ')}.`,
    'Restore it from a backup; keep the damaged file for inquiry.',
  )
}

/** Keeps what was there before a migration changes it, under a name that says so. */
async function keepCopy(file: string, writer: Connection, version: number): Promise<void> {
  const target = `${file}.v${version}`
  await writer.copyTo(`${target}.part`, () => {})
  renameSync(`${target}.part`, target)
}

const sizeOf = (file: string) => (existsSync(file) ? statSync(file).size : 0)

async function prepare(file: string, writer: Connection, size: number): Promise<void> {
  const known = migrationsIn()
  refuseForeign(file, writer, known.length)
  if (size > 0 && size <= CHECKED_AT_OPEN_BYTES) quickCheck(file, writer)
  configure(writer, SETTINGS)
  if (pragma(writer, 'application_id') === 0) writer.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  await migrate(file, writer, known, (version) => keepCopy(file, writer, version))
}

/**
 * @param waitMs how long to wait for another process's lock
 * @throws Damaged when the file is corrupt, foreign or newer; Unavailable when it cannot be opened or written
 */
export async function openFile(file: string, waitMs: number): Promise<OpenFile> {
  const size = sizeOf(file)
  const writer = connect(file, { readOnly: false, waitMs })
  try {
    await prepare(file, writer, size)
    const reader = connect(file, { readOnly: true, waitMs })
    configure(reader, SETTINGS.slice(3))
    return { file, writer, reader, unchecked: size > CHECKED_AT_OPEN_BYTES }
  } catch (error) {
    writer.close()
    throw error
  }
}
