import neo4j from 'neo4j-driver'
import { asSent, type Params } from '../../src/store/neo4j/driver.ts'
import { type Access, openNeo4jStore } from '../../src/store/neo4j/index.ts'
import type { Store } from '../../src/store/store.ts'

/** Asks the server itself, past the store. */
export async function cypher({ address, user, password, database }: Access, text: string): Promise<readonly object[]> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const session = driver.session({ database })
  const { records } = await session.run(text)
  await session.close()
  await driver.close()
  return records.map((record) => record.toObject())
}

/** Takes away all nodes; the schema stays. */
export const wipe = (access: Access): Promise<unknown> =>
  cypher(access, 'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')

/** The store of the one database there is, emptied. */
export async function emptyNeo4jStore(access: Access): Promise<Store> {
  await wipe(access)
  return openNeo4jStore(access)
}

interface Planned {
  readonly operatorType: string
  readonly children: readonly Planned[]
}
const operatorsIn = ({ operatorType, children }: Planned): readonly string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.flatMap(operatorsIn),
]

/** Has the server plan every text anew: a plan made while there was less in the database is not today's. */
export const forgetPlans = (access: Access): Promise<unknown> => cypher(access, 'CALL db.clearQueryCaches()')

/** The operators of the server's plan for each text: of the one that it has, where it ran the text. */
export async function plansOf(
  { address, user, password, database }: Access,
  texts: ReadonlyMap<string, Params>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password))
  const session = driver.session({ database })
  const plans = new Map<string, readonly string[]>()
  for (const [text, given] of texts) {
    const wire = asSent(text, given)
    const { summary } = await session.run(`EXPLAIN ${wire.text}`, wire.params)
    if (summary.plan) plans.set(text, operatorsIn(summary.plan))
  }
  await session.close()
  await driver.close()
  return plans
}
