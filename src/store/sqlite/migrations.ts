import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Damaged } from '../../model/errors.ts'
import { deriveInPlace, letGo } from './derive-anew.ts'
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

/** For some days V001 had the columns of V004 too; what was made with it is as good. */
const ALSO_WAS: Readonly<Record<string, string>> = {
  'V001__world.sql': '2e8ba78d01ed6d400c8066f121736afe3de891f3af13ce3849258a0c74060b16',
}
/** After these, what follows from bodies is made anew: it is more, or other, than what earlier programs made. */
const DERIVED_ANEW: ReadonlySet<string> = new Set(['V004__arrangements_have_a_start.sql'])

const isKnownAs = (known: Migration | undefined, checksum: string): boolean =>
  known !== undefined && (known.checksum === checksum || ALSO_WAS[known.name] === checksum)

/** Refuses a store whose past is not the one this program knows. */
function refuseAnotherPast(file: string, applied: readonly Applied[], known: readonly Migration[]): void {
  const wrong = applied.find(({ number, checksum }) => !isKnownAs(known[number - 1], checksum))
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
  writer.exec(CREATE_LOG)
  writer.exec(sql)
  writer.run('INSERT INTO migration (number, name, checksum, applied_at) VALUES ($number, $name, $checksum, $at)', {
    number,
    name,
    checksum,
    at: new Date().toISOString(),
  })
  writer.exec(`PRAGMA user_version = ${number}`)
}

/** All in one transaction: tables made anew are made for the newest of them. */
function applyRest(writer: Connection, known: readonly Migration[], isNew: boolean): void {
  const isDerivedAnew = writer.transaction(() => {
    // Another process may have applied some while this one waited for the lock.
    const rest = known.slice(appliedIn(writer).length)
    for (const migration of rest) apply(writer, migration)
    if (isNew || !rest.some(({ name }) => DERIVED_ANEW.has(name))) return false
    deriveInPlace(writer)
    return true
  })
  if (isDerivedAnew) letGo(writer)
}

/**
 * Brings the store up to date, all of it or nothing.
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
  if (applied.length === known.length) return
  if (applied.length > 0) await keepCopy(applied.length)
  applyRest(writer, known, applied.length === 0)
}
