import { Agent } from 'node:http'
import { type Row, timed, timesOf, timesShown } from './measure.ts'
import { answerFrom, heapOf, longestTurnOf, type Side, start, usageOf } from './side.ts'
import { LOOKED_AT } from './world.ts'
import { COUNTRY } from './world-orders.ts'

/** Milliseconds that a question may keep another client waiting, at p99. */
const BAR = 250
/** What the memory may grow by from round to round, once it is warm: none, but for what the collector leaves. */
const GROWTH = 1.1
const ROUNDS = 10
/** Rounds in which what is kept for all requests is filled. */
const WARM_UP = 3
const PAUSE_MS = 20

const AT = `at: { validAt: "${LOOKED_AT}" }`
const chartOf = (province: string) => `orgChart(root: { place: "${province}" }, depth: 3, ${AT})`
const times = (count: number, text: string) =>
  Array.from({ length: count }, (_, n) => text.replaceAll('#', `a${n}`)).join(' ')

/** The dearest that the limits allow, and the dearest of those that they end. @param chart of a province */
export const heavyQuestions = (chart: string): readonly string[] => [
  `{ ${chart} { posts { ${times(25, '#: name')} } organizations { key valid { from to } names { text } } links { kind from to } } }`,
  `{ ${chart} { posts { organization { place { organizations { place { organizations { key } } } } } } } }`,
  `{ ${times(30, `#: ${chart} { links { kind } }`)} }`,
  `{ places(first: 100, filter: {level: DISTRICT}, ${AT}) { nodes { organizations { posts { name exists { state because { text } } successors { post { name } } } } } } }`,
  `{ persons(first: 100) { nodes { occupancies { post { organization { place { organizations { posts { key } } } } } } } } }`,
  `{ concurrentHoldings(first: 100, ${AT}) { totalCount nodes { standing { state because { text quote { words } } } standingHistory { state since } execution { state because { text } } exists { state } history { node { id } } } } }`,
  `{ compare(from: "2018-01-01", to: "2025-12-31") { arrangements(first: 100) { totalCount nodes { standingChange arrangement { id } before { since } after { since } } } } }`,
  `{ ${times(30, `#: statistics(byModel: true, byPlace: DISTRICT, ${AT}) { total }`)} }`,
  `{ ${times(30, '#: search(text: "an", first: 100) { nodes { node { id } } }')} }`,
  `{ conflicts(first: 100, ${AT}) { totalCount nodes { rule explanation facts { id } } } }`,
]
const POINT = `{ place(by: { id: "${COUNTRY}" }) { name } }`

/** Refused, answered, or ended by a limit: never a server that is gone. */
function refuseFault(answer: string, query: string): void {
  const { errors = [] } = JSON.parse(answer)
  const codes = errors.map((error: { extensions: { code: string } }) => error.extensions.code)
  if (codes.length > 1 || codes.some((code: string) => !['QUERY_TOO_COMPLEX', 'TIMEOUT'].includes(code)))
    throw new Error(`${query}\n${answer.slice(0, 500)}`)
}

async function askAllAtOnce(side: Side, agent: Agent, queries: readonly string[]): Promise<void> {
  const answers = await Promise.all(queries.map((query) => answerFrom(side, agent, '/graphql', query)))
  for (const [n, answer] of answers.entries()) refuseFault(answer, queries[n] ?? '')
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

interface Waits {
  readonly health: readonly number[]
  readonly point: readonly number[]
}

/** How long another client waits while the work is done, in milliseconds. */
async function waitsDuring(side: Side, agent: Agent, work: Promise<void>): Promise<Waits> {
  const waits = { health: [] as number[], point: [] as number[] }
  let isDone = false
  const done = work.finally(() => {
    isDone = true
  })
  while (!isDone) {
    waits.health.push(await timed(() => answerFrom(side, agent, '/healthz')))
    waits.point.push(await timed(() => answerFrom(side, agent, '/graphql', POINT)))
    await pause(PAUSE_MS)
  }
  await done
  return waits
}

interface Round extends Waits {
  /** Milliseconds of CPU of the longest turn of the event loop. */
  readonly turn: number
  /** Bytes of the heap afterwards, all garbage collected. */
  readonly heap: number
}

async function roundOf(side: Side, agent: Agent, queries: readonly string[]): Promise<Round> {
  await longestTurnOf(side)
  const waits = await waitsDuring(side, agent, askAllAtOnce(side, agent, queries))
  const turn = await longestTurnOf(side)
  await pause(10 * PAUSE_MS)
  return { ...waits, turn, heap: await heapOf(side) }
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`

/** The heap of the last rounds over that of the first ones. */
function growthRow(rounds: readonly Round[], size: string, rss: number): Row {
  const heaps = rounds.slice(WARM_UP).map(({ heap }) => heap)
  const half = heaps.length >> 1
  const [before, after] = [middle(heaps.slice(0, half)), middle(heaps.slice(-half))]
  const shown = `${megabytes(before)} to ${megabytes(after)} of heap in ${heaps.length} rounds; ${megabytes(rss)} held by the process`
  return { what: 'memory after ten heavy questions, growth', size, value: after / before, shown, bar: GROWTH }
}

function rowsOf(rounds: readonly Round[], size: string, rss: number): readonly Row[] {
  const waited = (what: string, taken: readonly number[]): Row => {
    const times = timesOf(taken)
    return {
      what: `${what} beside ten heavy questions, p99 ms`,
      size,
      value: times.p99,
      shown: timesShown(times),
      bar: BAR,
    }
  }
  const turns = rounds.map(({ turn }) => turn)
  return [
    waited(
      '/healthz',
      rounds.flatMap(({ health }) => health),
    ),
    waited(
      'a point query',
      rounds.flatMap(({ point }) => point),
    ),
    {
      what: 'longest turn of the event loop, ms of CPU',
      size,
      value: Math.max(...turns),
      shown: `a round's longest: ${turns.map(Math.round).join(', ')}`,
      bar: BAR,
    },
    growthRow(rounds, size, rss),
  ]
}

/**
 * What one client may do to another: the heavy questions at once, again and again, beside one who asks for little.
 * @param province whose chart is asked for
 */
export async function heavyRows(file: string, size: string, province: string): Promise<readonly Row[]> {
  const side = await start('ours', file)
  const queries = heavyQuestions(chartOf(province))
  const agent = new Agent({ keepAlive: true, maxSockets: queries.length + 1 })
  try {
    const rounds: Round[] = []
    for (let n = 0; n < ROUNDS; n += 1) rounds.push(await roundOf(side, agent, queries))
    return rowsOf(rounds, size, (await usageOf(side)).rss)
  } finally {
    agent.destroy()
    side.process.disconnect()
  }
}
