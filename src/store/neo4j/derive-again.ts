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
const MADE: readonly Made[] = [...(Object.keys(NODES) as readonly NodeType[]), ...REFERENCES]

const rows = (path = '') => `UNWIND $rows AS row ${entity('row.of', path, 'e')}`
const isNode = ({ by }: { readonly by: string }) => by in NODES
const NODES_MADE = {
  isOne: isNode,
  clear: `${rows('-[made]->(old)')} WHERE type(made) = row.by DETACH DELETE old`,
  make: `${rows()} CREATE (e)-[:$(row.by)]->(made:$($labels[row.by])) SET made = row.properties`,
} as const
const LINKS_MADE = {
  isOne: (row: { readonly by: string }) => !isNode(row),
  clear: `${rows('-[old]->()')} WHERE type(old) = row.by DELETE old`,
  make: `${rows()} MERGE (to:Entity {id: row.to}) CREATE (e)-[link:$(row.by)]->(to) SET link = row.properties`,
} as const

const ofType = <R extends Pick<Row, 'by'>>(rows: readonly R[], type: Made): readonly R[] =>
  rows.filter(({ by }) => by === type)

/** What of one type hangs on an entry, and is not what its contents come to. */
interface Stale {
  readonly of: Id
  readonly by: Made
}

const staleOn = ({ id, rows }: Held, wanted: readonly Row[]): readonly Stale[] =>
  MADE.filter((type) => differing(ofType(wanted, type).map(written), ofType(rows, type).map(written)) > 0).map(
    (type) => ({ of: id, by: type }),
  )

/** Makes anew what hangs so on some entries where it is not what their contents come to. */
async function makeAnew(run: Run, page: readonly Held[], wanted: ReadonlyMap<Id, readonly Row[]>): Promise<void> {
  const stale = page.flatMap((held) => staleOn(held, wanted.get(held.id) ?? []))
  const rows = stale.flatMap(({ of, by }) => ofType(wanted.get(of) ?? [], by))
  for (const { clear, make, isOne } of [NODES_MADE, LINKS_MADE]) {
    await run(clear, { rows: stale.filter(isOne) as unknown as Value })
    await run(make, { rows: rows.filter(isOne) as unknown as Value, labels: NODES })
  }
}

/** Makes anew all that is made of contents and is not what they come to, for every revision. It may be repeated. */
export async function deriveAgain({ read, write }: Graph): Promise<void> {
  const wanted = Map.groupBy(await remade(log(read, 0), await orderIn(read)), ({ of }) => of)
  for await (const page of pagesOf<Held>(read, HELD, ({ id }) => id)) await write((run) => makeAnew(run, page, wanted))
}
