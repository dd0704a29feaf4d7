import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { LoggedRevision } from '../store.ts'
import { OPEN } from './predicates.ts'
import { revisionsOf } from './revisions.ts'
import type { Reading } from './view.ts'

const NEXT = 'SELECT min(number) AS number FROM revision WHERE number > $after'
/** The index by opening has the keys of a revision in order: a page begins where the one before ended. */
const PUT = `SELECT v.key AS version, v.body AS body FROM version v
  WHERE v.recorded_from = $number AND v.key > $after ORDER BY v.key LIMIT $most`
/** Closed in this revision without a successor. */
const RETRACTED = `SELECT e.id AS id FROM version v CROSS JOIN entity e ON e.key = v.entity
  WHERE v.recorded_to = $number AND v.recorded_to < ${OPEN}
    AND NOT EXISTS (SELECT 1 FROM version n WHERE n.entity = v.entity AND n.recorded_from = $number)
  ORDER BY e.id`

const AT_ONCE = 1000

interface BodyRow {
  readonly version: number
  readonly body: string
}

/** What a revision put, in that order. It never changes, so pages agree whenever they are read. */
function* putIn({ reader, assertUsable }: Reading, number: number): Generator<Entry> {
  for (let after = 0, isWhole = false; !isWhole; ) {
    assertUsable()
    const rows = reader.all<BodyRow>(PUT, { number, after, most: AT_ONCE })
    for (const { body } of rows) yield JSON.parse(body) as Entry
    after = rows.at(-1)?.version ?? after
    isWhole = rows.length < AT_ONCE
  }
}

export async function* log(reading: Reading, after: number): AsyncGenerator<LoggedRevision> {
  const { reader, assertUsable } = reading
  for (let at = after; ; ) {
    assertUsable()
    const number = reader.get<{ readonly number: number | null }>(NEXT, { after: at })?.number
    const revision = number && revisionsOf(reader, [number]).get(number)
    if (!revision) return
    yield {
      revision,
      put: { [Symbol.iterator]: () => putIn(reading, revision.number) },
      retract: reader.all<{ readonly id: Id }>(RETRACTED, { number: revision.number }).map(({ id }) => id),
    }
    at = revision.number
  }
}
