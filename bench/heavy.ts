import { Agent } from 'node:http'
import { type Row, timed, timesOf, timesShown } from './measure.ts'
import { answerFrom, type Side, start, usageOf } from './side.ts'
import { LOOKED_AT, type SizeName } from './world.ts'
import { COUNTRY } from './world-orders.ts'
import { provinceId } from './world-province.ts'

/** Milliseconds that a question may keep another client waiting, at p99. */
const BAR = 250
const ROUNDS = 3
const PAUSE_MS = 20

const AT = `at: { validAt: "${LOOKED_AT}" }`
const CHART = `orgChart(root: { place: "${provinceId(0)}" }, depth: 3, ${AT})`
const times = (count: number, text: string) =>
  Array.from({ length: count }, (_, n) => text.replaceAll('#', `a${n}`)).join(' ')

/** The dearest that the limits allow, and the dearest of those that they end. */
const HEAVY: readonly string[] = [
  `{ ${CHART} { posts { ${times(25, '#: name')} } organizations { key valid { from to } names { text } } links { kind from to } } }`,
  `{ ${CHART} { posts { organization { place { organizations { place { organizations { key } } } } } } } }`,
  `{ ${times(30, `#: ${CHART} { links { kind } }`)} }`,
  `{ places(first: 100, ${AT}) { nodes { organizations { posts { name exists { state because { text } } successors { post { name } } } } } } }`,
  `{ persons(first: 100) { nodes { occupancies { post { organization { place { organizations { posts { key } } } } } } } } }`,
  `{ concurrentHoldings(first: 100, ${AT}) { totalCount nodes { standing { state because { text quote { words } } } standingHistory { state since } execution { state because { text } } exists { state } history { node { id } } } } }`,
  `{ compare(from: "2018-01-01", to: "2025-12-31") { arrangements(first: 100) { totalCount nodes { change arrangement { id } before { since } after { since } } } } }`,
  `{ ${times(30, `#: statistics(byModel: true, byPlace: DISTRICT, ${AT}) { total }`)} }`,
  `{ ${times(30, '#: search(text: "an", first: 100) { nodes { node { id } } }')} }`,
  `{ conflicts(first: 100, ${AT}) { totalCount nodes { rule explanation facts { id } } } }`,
]
const POINT = `{ place(by: { key: "${COUNTRY}" }) { name } }`

/** Refused, answered, or ended by a limit: never a server that is gone. */
function refuseFault(answer: string, query: string): void {
  const { errors = [] } = JSON.parse(answer)
  const codes = errors.map((error: { extensions: { code: string } }) => error.extensions.code)
  if (codes.length > 1 || codes.some((code: string) => !['QUERY_TOO_COMPLEX', 'TIMEOUT'].includes(code)))
    throw new Error(`${query}\n${answer.slice(0, 500)}`)
}

async function askAllAtOnce(side: Side, agent: Agent): Promise<void> {
  const answers = await Promise.all(HEAVY.map((query) => answerFrom(side, agent, '/graphql', query)))
  for (const [n, answer] of answers.entries()) refuseFault(answer, HEAVY[n] ?? '')
}

const pause = () => new Promise((done) => setTimeout(done, PAUSE_MS))

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
    await pause()
  }
  await done
  return waits
}

/** What one client may do to another: the heavy questions at once, again and again, beside one who asks for little. */
export async function heavyRows(file: string, size: SizeName): Promise<readonly Row[]> {
  const side = await start('ours', file)
  const agent = new Agent({ keepAlive: true, maxSockets: HEAVY.length + 1 })
  try {
    const rounds: Waits[] = []
    for (let n = 0; n < ROUNDS; n += 1) rounds.push(await waitsDuring(side, agent, askAllAtOnce(side, agent)))
    const { rss } = await usageOf(side)
    const row = (what: string, taken: readonly number[]): Row => {
      const waited = timesOf(taken)
      const shown = `ms; ${timesShown(waited)}; ${Math.round(rss / 1e6)} MB held at the end`
      return { what: `${what} beside ten heavy questions, p99`, size, value: waited.p99, shown, bar: BAR }
    }
    return [
      row(
        '/healthz',
        rounds.flatMap(({ health }) => health),
      ),
      row(
        'a point query',
        rounds.flatMap(({ point }) => point),
      ),
    ]
  } finally {
    agent.destroy()
    side.process.disconnect()
  }
}
