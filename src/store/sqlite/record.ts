import { createHash } from 'node:crypto'
import type { Revision } from '../../model/as-of.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { momentOf } from '../recording.ts'
import type { Writer } from './entry-row.ts'
import { Spellings } from './insert-spellings.ts'
import { closeVersion, insertVersion } from './insert-version.ts'
import { isOpenOf } from './predicates.ts'
import { Projection, type Touched } from './projection.ts'
import { Rows } from './rows.ts'

/** The open version of an entry: what a batch may correct or retract. */
export interface Current {
  readonly entity: number
  readonly version: number
  readonly kind: number
  readonly sortKey: string
  readonly body: string
}

const CURRENT = `SELECT v.entity AS entity, v.key AS version, v.kind AS kind, v.sort_key AS sortKey, v.body AS body
  FROM version v WHERE ${isOpenOf('v')}`

export const currentOf = ({ connection }: Pick<Writer, 'connection'>, entity: number) =>
  connection.get<Current>(CURRENT, { entity })

/** What a batch does to one entry. */
export interface Change {
  readonly current: Current | undefined
  readonly id: Id
  /** null: retracted. */
  readonly next: { readonly entry: Entry; readonly body: string } | null
}

/** A digest over a revision and what it records: the engine would not notice a flipped bit in it. V002 makes the same. */
class RevisionDigest {
  readonly #put = createHash('sha256')
  readonly #retract: Id[] = []

  put(body: string): void {
    this.#put.update(body).update('\n')
  }

  retracted(id: Id): void {
    this.#retract.push(id)
  }

  of({ number, instant, by, source, note }: Revision): string {
    for (const id of this.#retract.toSorted()) this.#put.update(id).update('\n')
    const said = [this.#put.digest('hex'), number, instant, by ?? '', source ?? '', note]
    return createHash('sha256').update(said.join('\n')).digest('hex')
  }
}

export function digestOf(
  revision: Revision,
  put: readonly { readonly body: string }[],
  retract: readonly Id[],
): string {
  const digest = new RevisionDigest()
  for (const { body } of put) digest.put(body)
  for (const id of retract) digest.retracted(id)
  return digest.of(revision)
}

const REVISION = `INSERT INTO revision (number, instant, at_ms, recorded_by, source, note, digest)
  VALUES ($number, $instant, $moment, $by, $source, $note, '')`
const DIGEST = 'UPDATE revision SET digest = $digest WHERE number = $number'

/** Writes a revision and what it changes, within a transaction. Little of a change is kept: there may be millions. */
export function record(writer: Writer, revision: Revision, changes: Iterable<Change>, touched: Touched): void {
  const { number } = revision
  writer.connection.run(REVISION, { ...revision, moment: momentOf(revision.instant) })
  const digest = new RevisionDigest()
  const rows = new Rows(writer)
  const spellings = new Spellings(writer, number)
  const projection = new Projection(writer, rows, number, touched)
  for (const { current, id, next } of changes) {
    if (current) closeVersion(writer, current, number)
    if (next) {
      const { entry, body } = next
      digest.put(body)
      const { row, listedBy } = insertVersion(writer, entry, body, number)
      rows.add(row)
      spellings.add(row)
      projection.add(row, listedBy, current)
    } else {
      digest.retracted(id)
      if (current) projection.remove(current)
    }
  }
  spellings.insert()
  projection.finish()
  writer.connection.run(DIGEST, { digest: digest.of(revision), number })
}
