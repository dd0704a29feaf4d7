import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import neo4j from 'neo4j-driver'
import type { Id } from '../src/model/ids.ts'
import { type Access, connect, type Graph } from '../src/store/neo4j/driver.ts'
import { storeOn } from '../src/store/neo4j/index.ts'
import { emptyNeo4jStore } from '../test/helpers/neo4j.ts'
import { type Call, overheard, ratioRow, type Sides } from './against-bare.ts'
import { type Hot, hotQuestions } from './hot.ts'
import { load } from './loading.ts'
import { type Row, type Times, timesShown } from './measure.ts'
import { viewAt } from './questions.ts'
import type { SizeName } from './world.ts'
import { measureWrites } from './writes.ts'

const MANY = 100_000

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heldBytes(): number {
  collect()
  return process.memoryUsage().heapUsed
}

/** What our process holds after a fifth of many questions, and after all of them. */
async function memoryRow(what: string, size: SizeName, { cases, ask }: Hot<string>): Promise<Row> {
  const held: number[] = []
  for (let n = 1; n <= MANY; n += 1) {
    await ask(cases[n % cases.length] ?? '')
    if (n % (MANY / 5) === 0) held.push(heldBytes())
  }
  const [first = 0, last = 0] = [held[0], held.at(-1)]
  const shown = `MB held after each fifth: ${held.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')}`
  return { what, size, value: last / first, shown, bar: null }
}

const latency = (size: SizeName, times: Times): Row => ({
  what: 'Neo4j, write, p50 ms',
  size,
  value: times.p50,
  shown: timesShown(times),
  bar: null,
})

/** Each time by a store that has kept nothing yet. */
async function firstMeetings(graph: Graph, { cases }: Hot<Id>): Promise<Hot<Id>> {
  const { number } = await storeOn(graph).head()
  return { cases, ask: (id) => storeOn(graph).view(viewAt(number)).entries([id]) }
}

async function hotRows(access: Access, size: SizeName): Promise<readonly Row[]> {
  const { address, user, password, database } = access
  const calls: Call[] = []
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password))
  const graph = overheard(await connect(access), (call) => calls.push(call))
  const store = storeOn(graph)
  const sides: Sides = { calls, driver, database }
  const hot = await hotQuestions(store, size)
  const rows = [
    await ratioRow(sides, 'entry by id, never met before', size, await firstMeetings(graph, hot.point)),
    await ratioRow(sides, 'suspended in a province', size, hot.suspended),
    await ratioRow(sides, 'chart of a province', size, hot.chart),
    await ratioRow(sides, 'search', size, hot.search),
    latency(size, await measureWrites(store, { warmUp: 50, rounds: 200 })),
  ]
  await driver.close()
  await store.close()
  return rows
}

async function memoryRows(access: Access, size: SizeName): Promise<readonly Row[]> {
  const store = storeOn(await connect(access))
  const hot = await hotQuestions(store, size)
  const row = await memoryRow('Neo4j, memory of this process over 100,000 questions, growth', size, hot.point)
  await store.close()
  return [row]
}

/** The store on Neo4j against the same Cypher by the bare driver, its writes, and what memory it takes. Empties the database. */
export async function neo4jRows(access: Access, size: SizeName, say: (line: string) => void): Promise<readonly Row[]> {
  const empty = await emptyNeo4jStore(access)
  await load(empty, size, say)
  await empty.close()
  say(`Asking Neo4j and the bare driver in turn, ${size}`)
  const hot = await hotRows(access, size)
  say('Asking a hundred thousand times')
  return [...hot, ...(await memoryRows(access, size))]
}
