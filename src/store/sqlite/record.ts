import { createHash } from 'node:crypto'
import type { Revision } from '../../model/as-of.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { momentOf } from '../recording.ts'
import type { Writer } from './entry-row.ts'
import { insertSpellings } from './insert-spellings.ts'
import { closeVersion, insertVersion } from './insert-version.ts'
import { OPEN } from './predicates.ts'
import { project } from './projection.ts'

/** The open version of an entry: what a batch may correct or retract. */
export interface Current {
  readonly entity: number
  readonly version: number
  readonly kind: number
  readonly sortKey: string
  readonly body: string
}

const CURRENT = `SELECT v.entity AS entity, v.key AS version, v.kind AS kind, v.sort_key AS sortKey, v.body AS body
  FROM version v WHERE v.entity = $entity AND v.recorded_to = ${OPEN}`

export const currentOf = ({ connection, entities }: Writer, id: Id) =>
  connection.get<Current>(CURRENT, { entity: entities.keyFor(id) })

/** What a batch does to one entry. */
export interface Change {
  readonly current: Current | undefined
  readonly id: Id
  /** null: retracted. */
  readonly next: { readonly entry: Entry; readonly body: string } | null
}

function contentDigest(put: readonly { readonly body: string }[], retract: readonly Id[]): string {
  const hash = createHash('sha256')
  for (const { body } of put) hash.update(body).update('\n')
  for (const id of retract.toSorted()) hash.update(id).update('\n')
  return hash.digest('hex')
}

/** A digest over a revision and what it records: the engine would not notice a flipped bit in it. V002 makes the same. */
export function digestOf(
  { number, instant, by, source, note }: Revision,
  put: readonly { readonly body: string }[],
  retract: readonly Id[],
): string {
  const said = [contentDigest(put, retract), number, instant, by ?? '', source ?? '', note]
  return createHash('sha256').update(said.join('\n')).digest('hex')
}

const REVISION = `INSERT INTO revision (number, instant, at_ms, recorded_by, source, note, digest)
  VALUES ($number, $instant, $moment, $by, $source, $note, $digest)`

/** Writes a revision and what it changes, within a transaction. */
export function record(writer: Writer, revision: Revision, changes: readonly Change[]): void {
  const put = changes.flatMap(({ next }) => (next ? [next] : []))
  const retract = changes.flatMap(({ id, next }) => (next ? [] : [id]))
  writer.connection.run(REVISION, {
    ...revision,
    moment: momentOf(revision.instant),
    digest: digestOf(revision, put, retract),
  })
  const closed = changes.flatMap(({ current }) => (current ? [current] : []))
  for (const { entity, version } of closed) closeVersion(writer, { entity, version }, revision.number)
  const written = put.map(({ entry, body }) => insertVersion(writer, entry, body, revision.number))
  insertSpellings(writer, written, revision.number)
  project(writer, closed, written, revision.number)
}
