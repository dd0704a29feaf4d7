import { FIRST_DAY } from '../../model/date.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { AS_WRITTEN } from '../../model/list-order.ts'
import { displayRow } from './display-properties.ts'
import type { Run, Value } from './driver.ts'
import { entity } from './predicates.ts'

/** An entry of its own that is also drawn as a line between two others (`LINK_KINDS[…].viewOf`). */
interface Line {
  readonly from: Id
  readonly to: Id
  readonly type: 'CONCURRENTLY_HOLDS' | 'SUSPENDS'
}

export function lineOf(entry: Entry): Line | null {
  if (entry.kind === 'ConcurrentHolding') return { from: entry.first, to: entry.second, type: 'CONCURRENTLY_HOLDS' }
  if (entry.kind === 'PostPair')
    return { from: entry.mainPostType, to: entry.concurrentPostType, type: 'CONCURRENTLY_HOLDS' }
  if (entry.kind !== 'Effect' || entry.action !== 'SUSPEND' || entry.modality !== 'ORDERED' || entry.target === null)
    return null
  return { from: entry.directive, to: entry.target, type: 'SUSPENDS' }
}

const ERASE = `UNWIND $ids AS id CALL (id) {
  MATCH ()-[line:CONCURRENTLY_HOLDS {id: id}]->() RETURN line UNION MATCH ()-[line:SUSPENDS {id: id}]->() RETURN line
} DELETE line`
const DRAW = `UNWIND $rows AS row ${entity('row.from', '', 'a')} ${entity('row.to', '', 'b')}
  CREATE (a)-[line:$(row.type)]->(b) SET line = row.shown`

const isDrawn = (id: Id) => /^(holding|pair|effect)\//.test(id)

/** How it stands is worked out once the entry is recorded. */
export function shownOn(entry: Entry): Readonly<Record<string, Value>> {
  // What is drawn as a line has no names, which the order is about.
  const shown = { ...displayRow(entry, AS_WRITTEN).shown, id: entry.id }
  if (entry.kind === 'PostPair') return { ...shown, pair: entry.code, pilot: true }
  return { ...shown, modelId: 'model' in entry ? entry.model : null, turnsOn: FIRST_DAY }
}

/** Draws the lines of new contents, and takes away those of contents that ended. Derived: a picture of the latest state. */
export async function updateDerivedEdges(run: Run, put: readonly Entry[], closed: readonly Id[]): Promise<void> {
  const gone = closed.filter(isDrawn)
  if (gone.length > 0) await run(ERASE, { ids: gone })
  const rows = put.flatMap((entry) => {
    const line = lineOf(entry)
    return line ? [{ ...line, shown: shownOn(entry) }] : []
  })
  if (rows.length > 0) await run(DRAW, { rows: rows as unknown as Value })
}
