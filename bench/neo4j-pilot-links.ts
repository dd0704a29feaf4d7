import neo4j, { type Driver } from 'neo4j-driver'
import type { PlaceId } from '../src/model/ids.ts'
import { type Access, connect } from '../src/store/neo4j/driver.ts'
import { storeOn } from '../src/store/neo4j/index.ts'
import { emptyNeo4jStore } from '../test/helpers/neo4j.ts'
import { loadBatches } from './loading.ts'
import { measure, type Row, type Times, timesShown } from './measure.ts'
import { pairBatches } from './pairs-world.ts'
import { HURRY, pilotLinkRows, SUSPENDED_HERE } from './pilot-links.ts'
import { provincesOf } from './questions.ts'
import { SIZES, type SizeName } from './world.ts'

/** What somebody who has only Cypher would ask: the posts that suspended pairs join, at one place. */
const AT_PLACE = `MATCH (body:Organization)-[:AT_PLACE]->(:Place {id: $place})
  MATCH (main:Post)-[:POST_IN]->(body) MATCH (main)-[:OF_POST_TYPE]->(type:PostType)
  MATCH (type)-[pair:CONCURRENTLY_HOLDS {pilot: true, suspendedNow: true}]->(other:PostType)
  MATCH (held:Post)-[:OF_POST_TYPE]->(other) MATCH (held)-[:POST_IN]->(:Organization)-[:AT_PLACE]->(:Place {id: $place})
  RETURN pair.pair AS pair, main.name AS main, held.name AS held ORDER BY pair`

const askBarely = (driver: Driver, database: string) => async (place: PlaceId) => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  const { records } = await session.run(AT_PLACE, { place })
  await session.close()
  if (records.length < SUSPENDED_HERE) throw new Error(`Cypher finds ${records.length} links at ${place}.`)
}

async function bare({ address, user, password, database }: Access, size: SizeName): Promise<Times> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password))
  const times = await measure(provincesOf(SIZES[size]), HURRY, askBarely(driver, database))
  await driver.close()
  return times
}

/** The pairs at every place over a Neo4j, beside Cypher that asks for those of one province alone. Empties the database. */
export async function neo4jPilotLinkRows(access: Access, size: SizeName, say: (line: string) => void) {
  const empty = await emptyNeo4jStore(access)
  await loadBatches(empty, pairBatches(size), say)
  await empty.close()
  const store = storeOn(await connect(access))
  say(`Asking for the pairs at every place of ${size}`)
  const rows = await pilotLinkRows(store, size)
  const times = await bare(access, size)
  await store.close()
  const beside: Row = {
    ...{ what: 'suspended at one province, by Cypher alone, p50 ms', size, bar: null },
    ...{ value: times.p50, shown: timesShown(times) },
  }
  return [...rows, beside]
}
