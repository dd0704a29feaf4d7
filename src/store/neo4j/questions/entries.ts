import type { Id } from '../../../model/ids.ts'
import type { LinkKind } from '../../../model/link.ts'
import type { Entry } from '../../../model/record.ts'
import { entity, inView } from '../fragments.ts'
import { distinct, type Scope } from '../scope.ts'

interface Row {
  readonly id: Id
  readonly version: string
}

const ENTRIES = `UNWIND $ids AS id ${entity('id', '-[:HAS_VERSION]->(v)')} WHERE ${inView('v')}
  RETURN id, v.key AS version`

export async function entries({ run, bodies, clocks }: Scope, ids: readonly Id[]): Promise<ReadonlyMap<Id, Entry>> {
  if (ids.length === 0) return new Map()
  const rows = await run<Row>(ENTRIES, { ...clocks, ids: distinct(ids) })
  const held = await bodies.of(rows.map(({ version }) => version))
  return new Map(rows.map(({ id, version }) => [id, held(version)]))
}

const linkText = (kind: LinkKind, direction: 'out' | 'in') => `UNWIND $ids AS id
  ${entity('id', `${direction === 'in' ? '<' : ''}-[l:${kind}]-${direction === 'out' ? '>' : ''}(o:Entity)`)}
  WHERE ${inView('l')}
  MATCH (o)-[:HAS_VERSION]->(v) WHERE ${inView('v')}
  RETURN id, v.key AS version ORDER BY v.sortKey`

export async function linked(
  { run, bodies, clocks }: Scope,
  ids: readonly Id[],
  link: LinkKind,
  direction: 'out' | 'in',
): Promise<ReadonlyMap<Id, readonly Entry[]>> {
  if (ids.length === 0) return new Map()
  const rows = await run<Row>(linkText(link, direction), { ...clocks, ids: distinct(ids) })
  const held = await bodies.of(rows.map(({ version }) => version))
  const groups = Map.groupBy(rows, ({ id }) => id)
  return new Map([...groups].map(([id, own]) => [id, own.map(({ version }) => held(version))]))
}
