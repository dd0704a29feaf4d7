import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Damaged } from '../../model/errors.ts'
import type { Connection } from './driver.ts'

export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}
interface Applied {
  readonly number: number
  readonly name: string
  readonly checksum: string
}

const FOLDER = join(import.meta.dirname, 'migrations')
const NAME = /^V(\d{3})__(\w+)\.sql$/

const checksumOf = (sql: string) => createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')

function migrationIn(folder: string, file: string): Migration {
  const number = Number(NAME.exec(file)?.[1] ?? Number.NaN)
  const sql = readFileSync(join(folder, file), 'utf8')
  return { number, name: file, sql, checksum: checksumOf(sql) }
}

/** The migrations this program brings, numbered from 1 without a gap. */
export function migrationsIn(folder: string = FOLDER): readonly Migration[] {
  const all = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => migrationIn(folder, file))
  const wrong = all.find(({ number }, at) => number !== at + 1)
  if (!wrong && all.length > 0) return all
  throw new Damaged(
    `The installation is incomplete: ${wrong ? `before "${wrong.name}" a migration is missing` : `"${folder}" has no migrations`}.`,
    'Install the program again.',
  )
}

const CREATE_LOG = `CREATE TABLE IF NOT EXISTS migration (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL
) STRICT`

const appliedIn = (writer: Connection): readonly Applied[] =>
  writer.get(`SELECT 1 FROM sqlite_schema WHERE name = 'migration'`)
    ? writer.all<Applied>('SELECT number, name, checksum FROM migration ORDER BY number')
    : []

/** Refuses a store whose past is not the one this program knows. */
function refuseAnotherPast(file: string, applied: readonly Applied[], known: readonly Migration[]): void {
  const wrong = applied.find(({ number, checksum }) => known[number - 1]?.checksum !== checksum)
  if (!wrong) return
  const unknown = known[wrong.number - 1] === undefined
  throw new Damaged(
    `The store "${file}" was made with migration "${wrong.name}", which this program ${unknown ? 'does not have' : 'has with another content'}.`,
    unknown
      ? 'Use the version of the program that made it.'
      : 'Install the program again; migrations are never edited.',
  )
}

function apply(writer: Connection, { number, name, sql, checksum }: Migration): void {
  writer.transaction(() => {
    // Another process may have applied it while this one waited for the lock.
    if (appliedIn(writer).length >= number) return
    writer.exec(CREATE_LOG)
    writer.exec(sql)
    writer.run('INSERT INTO migration (number, name, checksum, applied_at) VALUES ($number, $name, $checksum, $at)', {
      number,
      name,
      checksum,
      at: new Date().toISOString(),
    })
    writer.exec(`PRAGMA user_version = ${number}`)
  })
}

/**
 * Brings the store up to date, each migration in a transaction of its own.
 * @param keepCopy called before the first change of a store that already has data
 * @throws Damaged when a migration that was applied is unknown or was changed
 */
export async function migrate(
  file: string,
  writer: Connection,
  known: readonly Migration[],
  keepCopy: (version: number) => Promise<void>,
): Promise<void> {
  const applied = appliedIn(writer)
  refuseAnotherPast(file, applied, known)
  const missing = known.slice(applied.length)
  if (missing.length === 0) return
  if (applied.length > 0) await keepCopy(applied.length)
  for (const migration of missing) apply(writer, migration)
}
