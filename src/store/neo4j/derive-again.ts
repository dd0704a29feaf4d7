import type { Id } from '../../model/ids.ts'
import { type LinkKind, REFERENCES } from '../../model/link.ts'
import { differing, HELD, type Held, written } from './check-derived.ts'
import type { Graph, Run, Value } from './driver.ts'
import { orderIn } from './list-order.ts'
import { log } from './log.ts'
import { entity } from './predicates.ts'
import { type Row, remade } from './remade.ts'
import { pagesOf } from './walk.ts'

/** The nodes that are made of contents, by the links to them. Contents themselves stay, and the lines drawn of them. */
const NODES = { LISTED_AS: 'Listing', IN_CONTEXT: 'Context', BEARS: 'Code' } as const
type NodeType = keyof typeof NODES
type Made = NodeType | LinkKind
const isNodeType = (type: Made): type is NodeType => type in NODES
const MADE: readonly Made[] = [...(Object.keys(NODES) as readonly NodeType[]), ...REFERENCES]

const clearing = (type: Made): string =>
  isNodeType(type)
    ? `UNWIND $ids AS id ${entity('id', `-[:${type}]->(old)`)} DETACH DELETE old`
    : `UNWIND $ids AS id ${entity('id', `-[old:${type}]->()`)} DELETE old`

const making = (type: Made): string => {
  const from = `UNWIND $rows AS row ${entity('row.of', '', 'e')}`
  return isNodeType(type)
    ? `${from} CREATE (e)-[:${type}]->(d:${NODES[type]}) SET d = row.properties`
    : `${from} MERGE (to:Entity {id: row.to}) CREATE (e)-[k:${type}]->(to) SET k = row.properties`
}

const ofType = <R extends Pick<Row, 'by'>>(rows: readonly R[], type: Made): readonly R[] =>
  rows.filter(({ by }) => by === type)

/** Makes anew what hangs so on those of some entries where it is not what their contents come to. */
async function makeAnew(run: Run, type: Made, page: readonly Held[], wanted: ReadonlyMap<Id, readonly Row[]>) {
  const rowsOf = ({ id }: Held) => ofType(wanted.get(id) ?? [], type)
  const stale = page.filter((held) => differing(rowsOf(held).map(written), ofType(held.rows, type).map(written)) > 0)
  if (stale.length === 0) return
  await run(clearing(type), { ids: stale.map(({ id }) => id) })
  await run(making(type), { rows: stale.flatMap(rowsOf) as unknown as Value })
}

/** Makes anew all that is made of contents and is not what they come to, for every revision. It may be repeated. */
export async function deriveAgain({ read, write }: Graph): Promise<void> {
  const wanted = Map.groupBy(await remade(log(read, 0), await orderIn(read)), ({ of }) => of)
  for await (const page of pagesOf<Held>(read, HELD, ({ id }) => id))
    await write(async (run) => {
      for (const type of MADE) await makeAnew(run, type, page, wanted)
    })
}
