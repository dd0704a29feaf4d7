import { Unavailable } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import type { Run } from './driver.ts'
import { orderIn } from './list-order.ts'
import { log } from './log.ts'
import { type Row, remade } from './remade.ts'
import { headOf } from './revisions.ts'
import { pagesOf } from './walk.ts'

const AT_ONCE = 500
/** Every node and link that hangs on some entries, their own among them. */
export const HELD = `MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT ${AT_ONCE}
  RETURN e.id AS id, labels(e) AS labels, properties(e) AS shown, COLLECT {
    MATCH (e)-[k]->(to) RETURN {by: type(k), to: CASE WHEN to:Entity THEN to.id END,
      properties: CASE WHEN to:Entity THEN properties(k) ELSE properties(to) END} } AS rows ORDER BY id`
/** The indexes find these, whether an entry has them or not. */
const STRAY = `MATCH (n:Version|Code|Listing|Context) WHERE NOT EXISTS { (:Entity)-->(n) } RETURN count(n) AS stray`

export interface Held {
  readonly id: Id
  readonly labels: readonly string[]
  readonly shown: object
  readonly rows: readonly Omit<Row, 'of'>[]
}

/** Not looked at here: the order within a revision; how a drawn line stands on a day, which check-lines.ts looks at. */
const LEFT_OUT = ['ordinal', 'suspendedNow', 'suspendedSince', 'by', 'turnsOn']

/** A row as a text, the same for the same row: a server keeps no empty properties, and no order of them. */
export function written({ by, to, properties }: Omit<Row, 'of'>): string {
  const kept = Object.entries(properties).filter(([name, value]) => value !== null && !LEFT_OUT.includes(name))
  return JSON.stringify([by, to, kept.toSorted(([a], [b]) => (a < b ? -1 : 1))])
}

/** An entry that ended, or was only referred to, shows nothing but its id. */
const ownRow = ({ labels, shown }: Held): readonly Omit<Row, 'of'>[] => {
  const kind = labels.filter((label) => label !== 'Entity').join(':')
  return kind === '' && Object.keys(shown).length === 1 ? [] : [{ by: kind, to: null, properties: shown }]
}

/** How many rows of two lists have no like in the other. */
export function differing(wanted: readonly string[], held: readonly string[]): number {
  const left = new Map<string, number>()
  for (const row of wanted) left.set(row, (left.get(row) ?? 0) + 1)
  for (const row of held) left.set(row, (left.get(row) ?? 0) - 1)
  return [...left.values()].reduce((sum, count) => sum + Math.abs(count), 0)
}

async function comparedTo(run: Run, wanted: Map<Id, readonly string[]>): Promise<readonly string[]> {
  const faults: string[] = []
  const compare = (id: Id, held: readonly string[]) => {
    const count = differing(wanted.get(id) ?? [], held)
    wanted.delete(id)
    if (count > 0) faults.push(`What is derived from "${id}" is not what its contents come to: ${count} rows differ.`)
  }
  for await (const page of pagesOf<Held>(run, HELD, ({ id }) => id))
    for (const held of page) compare(held.id, [...held.rows, ...ownRow(held)].map(written))
  for (const id of [...wanted.keys()]) compare(id, [])
  const [{ stray } = { stray: 0 }] = await run<{ readonly stray: number }>(STRAY)
  return stray === 0 ? faults : [...faults, `${stray} derived rows belong to no entry.`]
}

const TRIES = 3

/**
 * Where what a server holds of its entries is not what their contents come to, in words.
 * @throws Unavailable when it is written to all the time
 */
export async function derivedFaults(run: Run): Promise<readonly string[]> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await headOf(run)
    const byId = Map.groupBy(await remade(log(run, 0), await orderIn(run)), ({ of }) => of)
    const faults = await comparedTo(run, new Map([...byId].map(([id, rows]) => [id, rows.map(written)])))
    // What was appended meanwhile is in one and not in the other.
    if ((await headOf(run)).number === before.number) return faults
  }
  throw new Unavailable('The store changes while it is checked.', 'Check it again when nobody records.')
}
