import type { Revision } from '../../model/as-of.ts'
import { EarlierForms } from '../../model/earlier-forms.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { orderAmong } from '../order.ts'
import type { Connection } from './driver.ts'
import { entitiesOf, type Writer } from './entry-row.ts'
import { facetBitsOf } from './facets.ts'
import { orderingTermsIn } from './list-order.ts'
import { OPEN } from './predicates.ts'
import { type Change, currentOf, digestOf, record } from './record.ts'
import { symbolTableOf } from './symbol-table.ts'

// Everything but bodies and revisions follows from them. They are read from an attached database, `kept`.

/** With the store's own numbers, rows can be compared as they are. */
const NUMBERED = ['word', 'facet', 'entity'] as const

const REVISIONS = 'SELECT number, instant, recorded_by AS "by", source, note, digest FROM kept.revision ORDER BY number'
interface Digested {
  readonly digest: string
}
const PUT = 'SELECT v.body AS body FROM kept.version v WHERE v.recorded_from = $number ORDER BY v.key'
const RETRACTED = `SELECT e.id AS id FROM kept.version v CROSS JOIN kept.entity e ON e.key = v.entity
  WHERE v.recorded_to = $number AND v.recorded_to < ${OPEN}
    AND NOT EXISTS (SELECT 1 FROM kept.version n WHERE n.entity = v.entity AND n.recorded_from = $number)`

type Said = Entry | { readonly retract: Id }

interface Recorded {
  /** What the revision says in today's form, each entry with its body where it is as it was. */
  readonly today: readonly (readonly [said: Said, body: string | undefined])[]
  /** It said the same otherwise, and its digest vouches that this is what was recorded. */
  readonly isRestated: boolean
}

/** @param earlier has read the revisions before */
function recordedIn(connection: Connection, revision: Revision & Digested, earlier: EarlierForms): Recorded {
  const { number, digest } = revision
  const put = connection.all<{ readonly body: string }>(PUT, { number })
  const retract = connection.all<{ readonly id: Id }>(RETRACTED, { number }).map(({ id }) => id)
  const bodies = new Map<unknown, string | undefined>([
    ...put.map(({ body }) => [JSON.parse(body), body] as const),
    ...retract.map((id) => [{ retract: id }, undefined] as const),
  ])
  const today = [...bodies.keys()].flatMap((one) => earlier.today(one)) as readonly Said[]
  const isOther = today.length !== bodies.size || today.some((one) => !bodies.has(one))
  return {
    today: today.map((said) => [said, bodies.get(said)]),
    isRestated: isOther && digest === digestOf(revision, put, retract),
  }
}

const changeOf = (writer: Writer, said: Said, body = JSON.stringify(said)): Change => {
  const id = 'retract' in said ? said.retract : said.id
  return {
    current: currentOf(writer, writer.entities.keyFor(id)),
    id,
    next: 'retract' in said ? null : { entry: said, body },
  }
}

/**
 * Records in `main`, which has no revision yet, what was recorded in `kept`, in today's form.
 * @returns the numbers of the revisions that say the same otherwise
 */
export function deriveAnew(connection: Connection): readonly number[] {
  for (const table of NUMBERED)
    connection.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM kept.${table}`)
  const writer: Writer = {
    connection,
    symbols: symbolTableOf(connection, connection),
    facets: facetBitsOf(connection, connection),
    entities: entitiesOf(connection),
    order: orderAmong(orderingTermsIn(connection, 'kept')),
  }
  const earlier = new EarlierForms()
  return connection.all<Revision & Digested>(REVISIONS).flatMap(({ digest, ...revision }) => {
    const { today, isRestated } = recordedIn(connection, { ...revision, digest }, earlier)
    const changes = today.map(([said, body]) => changeOf(writer, said, body))
    const known = changes.map(({ id }) => writer.entities.keyFor(id))
    record(writer, revision, changes, { all: known, known })
    return isRestated ? [revision.number] : []
  })
}

const KEEP = ['revision', 'version', ...NUMBERED].map(
  (table) => `CREATE TABLE kept.${table} AS SELECT * FROM main.${table}`,
)
const KEPT_INDEXES = ['recorded_from', 'recorded_to', 'entity'].map(
  (column) => `CREATE INDEX kept.version_by_${column} ON version (${column})`,
)
/** What refers to another goes first. */
const CLEAR = ["INSERT INTO term (term) VALUES ('delete-all')"].concat(
  ['other_spelling', 'spelling', 'arrangement', 'listing', 'earlier_key', 'code', 'link', 'version', 'revision'].map(
    (table) => `DELETE FROM main.${table}`,
  ),
)
/** A digest vouches for what was recorded then: one made now would vouch for whatever is there. */
const VOUCH = `UPDATE main.revision SET digest = (SELECT k.digest FROM kept.revision k WHERE k.number = revision.number)
  WHERE number NOT IN (SELECT value FROM json_each($restated))`

/** Makes the tables of a store anew, in place. Within a transaction; {@link letGo} of what it attaches once that is done. */
export function deriveInPlace(connection: Connection): void {
  connection.exec("ATTACH '' AS kept")
  for (const sql of [...KEEP, ...KEPT_INDEXES, ...CLEAR]) connection.exec(sql)
  const restated = deriveAnew(connection)
  connection.run(VOUCH, { restated: JSON.stringify(restated) })
}

const ATTACHED = "SELECT 1 FROM pragma_database_list WHERE name = 'kept'"

/** After {@link deriveInPlace}, once its transaction has ended in one way or the other. */
export function letGo(connection: Connection): void {
  if (connection.get(ATTACHED)) connection.exec('DETACH kept')
}
