import type { Revision } from '../../model/as-of.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { LoggedRevision } from '../store.ts'
import type { Run } from './driver.ts'
import { OPEN } from './predicates.ts'
import { GIVE } from './revisions.ts'

const NEXT = `MATCH (r:Revision) WHERE r.number > $after ${GIVE} ORDER BY r.number LIMIT 1`
const PUT = 'MATCH (v:Version) WHERE v.recordedFrom = $number RETURN v.body AS body ORDER BY v.ordinal'
/** Closed in this revision without a successor. */
const RETRACTED = `MATCH (v:Version) WHERE v.recordedTo = $number AND v.recordedTo < ${OPEN}
  MATCH (e:Entity)-[:HAS_VERSION]->(v)
  WHERE NOT EXISTS { MATCH (e)-[:HAS_VERSION]->( {recordedFrom: $number}) } RETURN e.id AS id ORDER BY e.id`

export async function* log(run: Run, after: number): AsyncGenerator<LoggedRevision> {
  for (let at = after; ; ) {
    const [revision] = await run<Revision>(NEXT, { after: at })
    if (!revision) return
    const { number } = revision
    const [put, retracted] = await Promise.all([
      run<{ readonly body: string }>(PUT, { number }),
      run<{ readonly id: Id }>(RETRACTED, { number }),
    ])
    yield {
      revision,
      put: put.map(({ body }) => JSON.parse(body) as Entry),
      retract: retracted.map(({ id }) => id),
    }
    at = number
  }
}
