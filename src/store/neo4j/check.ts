import type { Id } from '../../model/ids.ts'
import { contentFaultsOf, type Dangling, danglingFault } from '../checks.ts'
import { derivedFaults } from './check-derived.ts'
import { lineFaults } from './check-lines.ts'
import type { Run } from './driver.ts'
import { OPEN } from './predicates.ts'
import type { Reading } from './view.ts'
import { pagesOf } from './walk.ts'

const DANGLING = `MATCH (a:Entity)-[l]->(b:Entity) WHERE l.recordedTo = ${OPEN}
    AND NOT EXISTS { MATCH (b)-[:HAS_VERSION]->(v) WHERE v.recordedTo = ${OPEN} }
  RETURN DISTINCT a.id AS src, type(l) AS kind, b.id AS dst ORDER BY src, kind, dst`

const dangling = async (run: Run): Promise<readonly string[]> => (await run<Dangling>(DANGLING)).map(danglingFault)

interface BodyRow {
  readonly key: string
  readonly id: Id
  readonly body: string
}
const AT_ONCE = 1000
const BODIES = `MATCH (v:Version) WHERE v.key > $after WITH v ORDER BY v.key LIMIT ${AT_ONCE}
  MATCH (e:Entity)-[:HAS_VERSION]->(v) RETURN v.key AS key, e.id AS id, v.body AS body ORDER BY key`

async function bodies(run: Run): Promise<readonly string[]> {
  const faults: string[] = []
  for await (const rows of pagesOf<BodyRow>(run, BODIES, ({ key }) => key))
    faults.push(...rows.flatMap(contentFaultsOf))
  return faults
}

/** Two open contents of one entry: no append leaves them. */
const DOUBLED = `MATCH (e:Entity)-[:HAS_VERSION]->(v) WHERE v.recordedTo = ${OPEN}
  WITH e, count(v) AS open WHERE open > 1 RETURN e.id AS id ORDER BY id`

const doubled = async (run: Run): Promise<readonly string[]> =>
  (await run<{ readonly id: Id }>(DOUBLED)).map(({ id }) => `"${id}" has more than one content now.`)

/**
 * Looks for references to nothing, contents that no longer parse, and contents that contradict each other; where there are none, for
 * anything derived that is not what the contents come to.
 */
export async function check(run: Run, reading: Reading): Promise<readonly string[]> {
  const faults = [...(await doubled(run)), ...(await dangling(run)), ...(await bodies(run))]
  return faults.length > 0 ? faults : [...(await derivedFaults(run)), ...(await lineFaults(run, reading))]
}
