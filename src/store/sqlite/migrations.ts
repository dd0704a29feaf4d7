import { join } from 'node:path'
import { Unavailable } from '../../model/errors.ts'
import { type Applied, type Migration, migrationsIn, refuseAnotherPast } from '../migrations.ts'
import { deriveInPlace, letGo } from './derive-anew.ts'
import type { Connection } from './driver.ts'

const FOLDER = join(import.meta.dirname, 'migrations')

/** The migrations this program brings. */
export const knownMigrations = (folder: string = FOLDER): readonly Migration[] => migrationsIn(folder, '.sql')

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
/** The last that wants what follows from bodies made anew, as it is made today: a store without it is of a program that made less, or other. */
const DERIVED_ANEW = 'V016__no_merger_ends_by_a_rule.sql'

const isKnownAs = ({ name, checksum }: Migration, other: string): boolean =>
  checksum === other || ALSO_WAS[name] === other

function apply(writer: Connection, { number, name, text, checksum }: Migration): void {
  writer.exec(CREATE_LOG)
  writer.exec(text)
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
    if (isNew || !rest.some(({ name }) => name === DERIVED_ANEW)) return false
    deriveInPlace(writer)
    return true
  })
  if (isDerivedAnew) letGo(writer)
}

/**
 * For a store that can only be read.
 * @throws Unavailable when it would have to be brought up to date first, Damaged when its past is another one
 */
export function refuseOutdated(file: string, reader: Connection, known: readonly Migration[]): void {
  const applied = appliedIn(reader)
  refuseAnotherPast(`"${file}"`, applied, known, isKnownAs)
  if (applied.length === known.length) return
  throw new Unavailable(
    `The store "${file}" is of an earlier version, and cannot be brought up to date where it cannot be written.`,
    'Copy the file to a folder that you can write, and name the copy.',
  )
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
  refuseAnotherPast(`"${file}"`, applied, known, isKnownAs)
  if (applied.length === known.length) return
  if (applied.length > 0) await keepCopy(applied.length)
  applyRest(writer, known, applied.length === 0)
}
