import type { Revision } from '../../model/as-of.ts'
import { Damaged } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { contentFaultsOf, type Dangling, danglingFault } from '../checks.ts'
import type { Connection } from './driver.ts'
import { OPEN } from './predicates.ts'
import { digestOf } from './record.ts'

/** Looks for one kind of damage; each line is one fault, in symbols. */
type Look = (reader: Connection) => Iterable<string>

const engine =
  (check: 'quick_check' | 'integrity_check'): Look =>
  (reader) =>
    reader
      .all<Readonly<Record<string, string>>>(`PRAGMA ${check}(100)`)
      .flatMap((row) => Object.values(row))
      .filter((line) => line !== 'ok')
      .map((line) => `The engine finds: ${line}.`)

const foreignKeys: Look = (reader) =>
  reader
    .all<{ readonly table: string; readonly rowid: number; readonly parent: string }>('PRAGMA foreign_key_check')
    .map(({ table, rowid, parent }) => `Row ${rowid} of "${table}" refers to a row of "${parent}" that is not there.`)

const DANGLING = `SELECT s.id AS src, w.text AS kind, d.id AS dst
  FROM link l CROSS JOIN entity s ON s.key = l.src CROSS JOIN entity d ON d.key = l.dst CROSS JOIN word w ON w.key = l.kind
  WHERE l.recorded_to = ${OPEN}
    AND NOT EXISTS (SELECT 1 FROM version v WHERE v.entity = l.dst AND v.recorded_to = ${OPEN})
  ORDER BY s.id, w.text, d.id`

const dangling: Look = (reader) => reader.all<Dangling>(DANGLING).map(danglingFault)

interface BodyRow {
  readonly version: number
  readonly id: Id
  readonly body: string
}
const BODIES = `SELECT v.key AS version, e.id AS id, v.body AS body
  FROM version v CROSS JOIN entity e ON e.key = v.entity WHERE v.key > $after ORDER BY v.key LIMIT 1000`

const bodies: Look = function* (reader) {
  for (let after = 0; ; ) {
    const rows = reader.all<BodyRow>(BODIES, { after })
    yield* rows.flatMap(contentFaultsOf)
    const last = rows.at(-1)
    if (!last) return
    after = last.version
  }
}

const REVISIONS = 'SELECT number, instant, recorded_by AS "by", source, note, digest FROM revision ORDER BY number'
const PUT = 'SELECT v.body AS body FROM version v WHERE v.recorded_from = $number ORDER BY v.key'
const RETRACTED = `SELECT e.id AS id FROM version v CROSS JOIN entity e ON e.key = v.entity
  WHERE v.recorded_to = $number AND v.recorded_to < ${OPEN}
    AND NOT EXISTS (SELECT 1 FROM version n WHERE n.entity = v.entity AND n.recorded_from = $number)`

const digests: Look = (reader) =>
  reader
    .all<Revision & { readonly digest: string }>(REVISIONS)
    .filter(({ digest, ...revision }) => {
      const { number } = revision
      const put = reader.all<{ readonly body: string }>(PUT, { number })
      const retract = reader.all<{ readonly id: Id }>(RETRACTED, { number }).map(({ id }) => id)
      return digestOf(revision, put, retract) !== digest
    })
    .map(({ number }) => `Revision ${number} does not hold what was recorded in it.`)

/** The quick look can still tell where the damage is when the long one breaks off at it. */
const LOOKS: readonly Look[] = [
  engine('quick_check'),
  engine('integrity_check'),
  foreignKeys,
  dangling,
  bodies,
  digests,
]

/** Where the engine itself cannot read on, that is what was found. */
function found(reader: Connection, look: Look): readonly string[] {
  try {
    return [...look(reader)]
  } catch (error) {
    if (error instanceof Damaged) return [error.what]
    throw error
  }
}

/** Everything wrong with a store, in symbols; empty when it is sound. */
export const faultsIn = (reader: Connection): readonly string[] => [
  ...new Set(LOOKS.flatMap((look) => found(reader, look))),
]
