import type { Revision } from '../../model/as-of.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { type Change, currentOf, record } from './append.ts'
import type { Connection } from './driver.ts'
import { entitiesOf, type Writer } from './entry-row.ts'
import { facetBitsOf } from './facets.ts'
import { OPEN } from './predicates.ts'
import { symbolTableOf } from './symbol-table.ts'

// Everything but bodies and revisions follows from them. They are read from an attached database, `kept`.

/** With the store's own numbers, rows can be compared as they are. */
const NUMBERED = ['word', 'facet', 'entity'] as const

const REVISIONS = 'SELECT number, instant, recorded_by AS "by", source, note FROM kept.revision ORDER BY number'
const PUT = 'SELECT v.body AS body FROM kept.version v WHERE v.recorded_from = $number ORDER BY v.key'
const RETRACTED = `SELECT e.id AS id FROM kept.version v CROSS JOIN kept.entity e ON e.key = v.entity
  WHERE v.recorded_to = $number AND v.recorded_to < ${OPEN}
    AND NOT EXISTS (SELECT 1 FROM kept.version n WHERE n.entity = v.entity AND n.recorded_from = $number)`

function changesIn(writer: Writer, { number }: Revision): readonly Change[] {
  const { connection } = writer
  const put = connection.all<{ readonly body: string }>(PUT, { number }).map(({ body }): Change => {
    const entry = JSON.parse(body) as Entry
    return { current: currentOf(writer, entry.id), id: entry.id, next: { entry, body } }
  })
  const retracted = connection
    .all<{ readonly id: Id }>(RETRACTED, { number })
    .map(({ id }): Change => ({ current: currentOf(writer, id), id, next: null }))
  return [...put, ...retracted]
}

/** Records in `main`, which has no revision yet, what was recorded in `kept`. */
export function deriveAnew(connection: Connection): void {
  for (const table of NUMBERED)
    connection.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM kept.${table}`)
  const writer: Writer = {
    connection,
    symbols: symbolTableOf(connection, connection),
    facets: facetBitsOf(connection, connection),
    entities: entitiesOf(connection),
  }
  for (const revision of connection.all<Revision>(REVISIONS)) record(writer, revision, changesIn(writer, revision))
}

const KEEP = ['revision', 'version', ...NUMBERED].map(
  (table) => `CREATE TABLE kept.${table} AS SELECT * FROM main.${table}`,
)
const KEPT_INDEXES = ['recorded_from', 'recorded_to', 'entity'].map(
  (column) => `CREATE INDEX kept.version_by_${column} ON version (${column})`,
)
/** What refers to another goes first. */
const CLEAR = ["INSERT INTO term (term) VALUES ('delete-all')"].concat(
  ['other_spelling', 'spelling', 'arrangement', 'listing', 'code', 'link', 'version', 'revision'].map(
    (table) => `DELETE FROM main.${table}`,
  ),
)
/** A digest vouches for what was recorded then: one made now would vouch for whatever is there. */
const VOUCH =
  'UPDATE main.revision SET digest = (SELECT k.digest FROM kept.revision k WHERE k.number = revision.number)'

/** Makes the tables of a store anew, in place. Within a transaction; {@link letGo} of what it attaches once that is done. */
export function deriveInPlace(connection: Connection): void {
  connection.exec("ATTACH '' AS kept")
  for (const sql of [...KEEP, ...KEPT_INDEXES, ...CLEAR]) connection.exec(sql)
  deriveAnew(connection)
  connection.exec(VOUCH)
}

export const letGo = (connection: Connection): void => connection.exec('DETACH kept')
