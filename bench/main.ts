import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DualhatError, Incorrect } from '../src/model/errors.ts'
import type { Access } from '../src/store/neo4j/index.ts'
import { HOW, neo4jServer } from '../test/neo4j/server.ts'
import { chartRows } from './chart.ts'
import { databaseOf, shippedDatabase } from './database.ts'
import { heavyRows } from './heavy.ts'
import { importRows } from './imports.ts'
import type { Row } from './measure.ts'
import { neo4jRows } from './neo4j.ts'
import { neo4jPilotLinkRows } from './neo4j-pilot-links.ts'
import { pageRows } from './page.ts'
import { comparedWithPeer, loadNeo4j } from './peer.ts'
import { refuseMissingPeer } from './peer-side.ts'
import { missedIn, peerTable } from './peer-table.ts'
import { embeddedPilotLinkRows } from './pilot-links.ts'
import { serverRows } from './server.ts'
import { sqliteRows } from './sqlite.ts'
import { startRows } from './starts.ts'
import { isOver, machine, tableOf } from './table.ts'
import { wholeWorldRows } from './whole-world.ts'
import type { SizeName } from './world.ts'
import { provinceId } from './world-province.ts'

const HELP = `npm run bench -- [options]     measures against the bars of the design, and prints both

  --size s1|s10|all        which world: s1 has 56 thousand posts, 10 thousand concurrent holdings and 150 thousand
                           occupancies; s10 ten times all of it, places too (default: all)
  --only PART              only sqlite, links (pairs at every place), chart, page (in Chromium, the shipped world), starts (of
                           the program, each a process), imports (of 500,000 entries, and their export), server or peer; the last two are measured on s1, and the peer (@neo4j/graphql, installed by npm ci --prefix bench/peer) only when it is asked
                           for, on Neo4j
  --store sqlite|neo4j     which store: on neo4j, the one that NEO4J_TEST_URI names (it is emptied), or one started for
                           the bench as the tests start theirs (default: sqlite)
  --data FOLDER            where the worlds are kept; s10 takes 2.5 GB and some minutes to build, once
                           (default: dualhat-bench in the system's temporary folder)
  --strict                 exit with 1 when a bar is missed
  --help`

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'all' },
    only: { type: 'string' },
    store: { type: 'string', default: 'sqlite' },
    data: { type: 'string', default: join(tmpdir(), 'dualhat-bench') },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const SIZES_OF: Readonly<Record<string, readonly SizeName[]>> = { s1: ['s1'], s10: ['s10'], all: ['s1', 's10'] }
const PARTS = ['sqlite', 'links', 'chart', 'page', 'starts', 'imports', 'server', 'peer']
const STORES = ['sqlite', 'neo4j']

function chosenSizes(): readonly SizeName[] {
  const sizes = SIZES_OF[values.size]
  if (!sizes) throw new Incorrect(`"${values.size}" is no size.`, 'Give --size s1, s10 or all.')
  if (values.only !== undefined && !PARTS.includes(values.only))
    throw new Incorrect(
      `"${values.only}" is no part.`,
      `Give --only ${PARTS.slice(0, -1).join(', ')} or ${PARTS.at(-1)}.`,
    )
  if (!STORES.includes(values.store))
    throw new Incorrect(`"${values.store}" is no store.`, 'Give --store sqlite or neo4j.')
  return sizes
}

const wanted = (part: string) => values.only === undefined || values.only === part
const say = (line: string) => console.error(line)

async function withNeo4j<T>(work: (access: Access) => Promise<T>): Promise<T> {
  const server = await neo4jServer()
  if (!server) throw new Incorrect('There is no Neo4j to measure.', HOW)
  say(`Measuring on ${server.what}`)
  try {
    return await work(server.access)
  } finally {
    await server.stop()
  }
}

const onNeo4j = () =>
  withNeo4j(async (access) => {
    const rows: Row[] = []
    for (const size of chosenSizes()) {
      if (values.only !== 'links') rows.push(...(await neo4jRows(access, size, say)))
      if (wanted('links')) rows.push(...(await neo4jPilotLinkRows(access, size, say)))
    }
    return rows
  })

async function embedded(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const size of wanted('sqlite') ? chosenSizes() : []) {
    const file = await databaseOf(values.data, size, say)
    say(`Asking the store of ${size}`)
    rows.push(...(await sqliteRows(file, size)), ...(await wholeWorldRows(file, size)))
  }
  for (const size of wanted('links') ? chosenSizes() : []) {
    say(`Asking for the pairs at every place of ${size}`)
    rows.push(...(await embeddedPilotLinkRows(values.data, size, say)))
  }
  if (wanted('chart')) rows.push(...(await chartRows()))
  if (wanted('starts')) rows.push(...(await startRows()))
  if (wanted('imports')) rows.push(...(await importRows()))
  if (wanted('page')) rows.push(...(await pageRows(await shippedDatabase(values.data, say))))
  if (!wanted('server')) return rows
  const file = await databaseOf(values.data, 's1', say)
  say('Asking the server of s1 and its ceiling in turn')
  rows.push(...(await serverRows(file, 's1')))
  say('Asking ten heavy questions at once, of s1 and of the shipped world')
  const shipped = await shippedDatabase(values.data, say)
  return [
    ...rows,
    ...(await heavyRows(file, 's1', provinceId(0))),
    ...(await heavyRows(shipped, 'shipped', 'place/vn/quang-ninh')),
  ]
}

/** Says how many bars were missed. */
function told(table: string, missed: number, how: string): void {
  console.log(`${machine()}\n\n${table}`)
  if (missed === 0) return
  console.log(`\n${missed} ${how} their bar.`)
  if (values.strict) process.exitCode = 1
}

async function besidePeer(): Promise<void> {
  refuseMissingPeer()
  const file = await databaseOf(values.data, 's1', say)
  const results = await withNeo4j(async (access) => {
    await loadNeo4j(access, say)
    return comparedWithPeer(access, file, values.data, say)
  })
  told(peerTable(results), missedIn(results), 'ratios under')
}

async function run(): Promise<void> {
  chosenSizes()
  if (values.only === 'peer') return besidePeer()
  const rows = values.store === 'neo4j' ? await onNeo4j() : await embedded()
  told(tableOf(rows), rows.filter(isOver).length, `of ${rows.length} over`)
}

try {
  if (values.help) console.log(HELP)
  else await run()
} catch (error) {
  if (!(error instanceof DualhatError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
