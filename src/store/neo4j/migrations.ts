import { join } from 'node:path'
import { Damaged } from '../../model/errors.ts'
import { type Applied, type Migration, migrationsIn, refuseAnotherPast } from '../migrations.ts'
import type { Graph } from './driver.ts'
import { isMadeAlready } from './errors.ts'
import { orderAgain } from './order-again.ts'
import { restate } from './restate.ts'
import { withSchemaLocked } from './schema-lock.ts'

const FOLDER = join(import.meta.dirname, 'migrations')

const statementsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)

const APPLIED =
  'MATCH (m:Migration) RETURN m.number AS number, m.name AS name, m.checksum AS checksum ORDER BY m.number'
/** What the lock itself needs. */
const LOCKABLE = [
  'CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE',
  'CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (l:Lock) REQUIRE l.name IS UNIQUE',
] as const
const FOREIGN = 'MATCH (n) WHERE NOT n:Lock AND NOT EXISTS { (:Migration) } WITH n LIMIT 1 RETURN labels(n) AS labels'
const RECORD = 'MERGE (m:Migration {number: $number}) SET m.name = $name, m.checksum = $checksum, m.appliedAt = $at'

async function refuseForeign({ address, read }: Graph, applied: readonly Applied[]): Promise<void> {
  if (applied.length > 0) return
  const [found] = await read<{ readonly labels: readonly string[] }>(FOREIGN)
  if (!found) return
  throw new Damaged(
    `The database at ${address} holds other data (${found.labels.join(', ') || 'a node without a label'}).`,
    'Name an empty database with NEO4J_DATABASE; this one was left as it was.',
  )
}

/** Statements say IF NOT EXISTS, but the server looks before it locks. */
const madeOnce = ({ alone }: Graph, statement: string): Promise<void> =>
  alone(statement).catch((error: unknown) => {
    if (!isMadeAlready(error)) throw error
  })

/** What a migration does that Cypher alone cannot. It may be repeated. What earlier ones derived anew, the last of these does. */
const AND_THEN: Readonly<Record<string, (graph: Graph) => Promise<void>>> = {
  'V007__pairs_are_entries.cypher': restate,
  'V015__no_merger_ends_by_a_rule.cypher': orderAgain,
}

async function applyRest(graph: Graph, all: readonly Migration[]): Promise<void> {
  const { length } = await graph.read<Applied>(APPLIED)
  for (const { number, name, checksum, text } of all.slice(length)) {
    for (const statement of statementsIn(text)) await graph.alone(statement)
    await AND_THEN[name]?.(graph)
    await graph.write((run) => run(RECORD, { number, name, checksum, at: new Date().toISOString() }))
  }
}

/**
 * Brings the schema up to date, one process at a time. Each statement stands alone and may be repeated, so a start that was cut off
 * goes on.
 * @throws Damaged when the database holds other data, or a schema that this program does not know
 */
export async function migrate(graph: Graph): Promise<void> {
  const applied = await graph.read<Applied>(APPLIED)
  const all = migrationsIn(FOLDER, '.cypher')
  await refuseForeign(graph, applied)
  refuseAnotherPast(`at ${graph.address}`, applied, all)
  if (applied.length < all.length) {
    for (const statement of LOCKABLE) await madeOnce(graph, statement)
    await withSchemaLocked(graph, () => applyRest(graph, all))
  }
  await graph.alone('CALL db.awaitIndexes(60)')
}
