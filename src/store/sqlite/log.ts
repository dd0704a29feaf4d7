import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { LoggedRevision } from '../store.ts'
import type { Connection } from './driver.ts'
import { OPEN } from './predicates.ts'
import { revisionsOf } from './revisions.ts'
import type { Reading } from './view.ts'

const NEXT = 'SELECT min(number) AS number FROM revision WHERE number > $after'
const PUT = 'SELECT v.body AS body FROM version v WHERE v.recorded_from = $number ORDER BY v.key'
/** Closed in this revision without a successor. */
const RETRACTED = `SELECT e.id AS id FROM version v CROSS JOIN entity e ON e.key = v.entity
  WHERE v.recorded_to = $number AND v.recorded_to < ${OPEN}
    AND NOT EXISTS (SELECT 1 FROM version n WHERE n.entity = v.entity AND n.recorded_from = $number)
  ORDER BY e.id`

/** What one revision put and retracted, in the order it was put. */
function recordedIn(reader: Connection, number: number): Omit<LoggedRevision, 'revision'> {
  return {
    put: reader.all<{ readonly body: string }>(PUT, { number }).map(({ body }) => JSON.parse(body) as Entry),
    retract: reader.all<{ readonly id: Id }>(RETRACTED, { number }).map(({ id }) => id),
  }
}

export async function* log({ reader, assertUsable }: Reading, after: number): AsyncGenerator<LoggedRevision> {
  for (let at = after; ; ) {
    assertUsable()
    const number = reader.get<{ readonly number: number | null }>(NEXT, { after: at })?.number
    const revision = number && revisionsOf(reader, [number]).get(number)
    if (!revision) return
    yield { revision, ...recordedIn(reader, revision.number) }
    at = revision.number
  }
}
