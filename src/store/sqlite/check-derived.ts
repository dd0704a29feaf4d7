import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Unavailable } from '../../model/errors.ts'
import { deriveAnew } from './derive-anew.ts'
import { type Connection, connect } from './driver.ts'
import { readingAddress } from './immutable.ts'
import { knownMigrations } from './migrations.ts'
import { versionAt } from './predicates.ts'

// Everything but bodies and revisions is made once more from them beside the store, in `main`, and compared with what the store has,
// in `kept`.

const WAIT_MS = 5000

/** How to say whose row it is that differs. */
const WHOSE = {
  entity: '(SELECT e.id FROM main.entity e WHERE e.key = d.entity)',
  source: '(SELECT e.id FROM main.entity e WHERE e.key = d.src)',
  version: `(SELECT e.id FROM main.version v CROSS JOIN main.entity e ON e.key = v.entity WHERE v.key = d.version)`,
  document: `(SELECT e.id FROM main.version v CROSS JOIN main.entity e ON e.key = v.entity WHERE v.key = ${versionAt('d.doc')})`,
  id: 'd.id',
  number: "'revision ' || d.number",
  text: 'd.text',
  value: 'd.value',
} as const

const TABLES: readonly (readonly [table: string, whose: keyof typeof WHOSE])[] = [
  ['revision', 'number'],
  ['word', 'text'],
  ['facet', 'value'],
  ['entity', 'id'],
  ['version', 'entity'],
  ['link', 'source'],
  ['code', 'entity'],
  ['listing', 'entity'],
  ['arrangement', 'entity'],
  ['spelling', 'version'],
  ['other_spelling', 'version'],
  ['earlier_key', 'version'],
]

const differing = (made: string, kept: string, whose: keyof typeof WHOSE) => `
  SELECT count(*) AS differing, min(${WHOSE[whose]}) AS whose FROM (
    SELECT * FROM (SELECT * FROM ${made} EXCEPT SELECT * FROM ${kept})
    UNION ALL SELECT * FROM (SELECT * FROM ${kept} EXCEPT SELECT * FROM ${made})) d`

/** The words of names lie in an index that has to be read through another table. */
const WORDS = `CREATE VIRTUAL TABLE temp.made_terms USING fts5vocab('main', 'term', 'instance');
  CREATE VIRTUAL TABLE temp.kept_terms USING fts5vocab('kept', 'term', 'instance')`

function faultOf(connection: Connection, table: string, sql: string): readonly string[] {
  const found = connection.get<{ readonly differing: number; readonly whose: string | null }>(sql)
  if (!found || found.differing === 0) return []
  return [
    `The table "${table}" is not what the entries come to: ${found.differing} rows differ, the first of "${found.whose}".`,
  ]
}

function compared(connection: Connection): readonly string[] {
  connection.exec(WORDS)
  return [
    ...TABLES.flatMap(([table, whose]) =>
      faultOf(connection, table, differing(`main.${table}`, `kept.${table}`, whose)),
    ),
    ...faultOf(connection, 'term', differing('temp.made_terms', 'temp.kept_terms', 'document')),
  ]
}

function comparedWith(file: string, connection: Connection): readonly string[] {
  connection.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536')
  for (const { text } of knownMigrations()) connection.exec(text)
  connection.run('ATTACH $file AS kept', { file: readingAddress(file) })
  // One look at the store, however much is appended meanwhile.
  connection.exec('BEGIN')
  deriveAnew(connection)
  return compared(connection)
}

/** Where the tables of a store are not what its entries come to, in words. It takes about as much room as the store, for a while. */
export function derivedFaultsIn(file: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dualhat-check-'))
  const connection = connect(join(folder, 'derived.db'), { readOnly: false, waitMs: WAIT_MS })
  try {
    return comparedWith(file, connection)
  } catch (error) {
    if (error instanceof Unavailable) throw error
    return [
      `The tables cannot be made anew from the entries: ${error instanceof Error ? error.message : String(error)}`,
    ]
  } finally {
    connection.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
