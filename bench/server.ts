import { Agent } from 'node:http'
import type { Row } from './measure.ts'
import { answerFrom, type Side, start, usageOf } from './side.ts'
import { LOOKED_AT, type SizeName } from './world.ts'

const CONNECTIONS = 16
const ROUNDS = 9
const WARM_UP = 400
const REQUESTS = 200

/** The page of a hundred suspended holdings, as a list shows it. */
export const PAGE_OF_SUSPENDED = `{
  concurrentHoldings(first: 100, filter: { standing: [SUSPENDED] }, at: { validAt: "${LOOKED_AT}" }) {
    nodes { id mainPost { name } concurrentPost { name } place { name } level { code } standing { state } }
  }
}`

/** The same with all that says why, which is most of what is answered. */
export const PAGE_WITH_REASONS = `{
  concurrentHoldings(first: 100, filter: { standing: [SUSPENDED] }, at: { validAt: "${LOOKED_AT}" }) {
    nodes {
      id mainPost { name } concurrentPost { name } place { name } level { code } execution { state }
      standing { state since because { role text quote { words document { name } } } }
    }
  }
}`

export const ONE_POST = `{ post(id: "post/vn/p1/d1/1/1") { key name organization { key name place { key name } } } }`

/** What both servers are asked. */
interface Asked {
  readonly what: string
  readonly query: string
  readonly bar: number
  /** What the answer has, and how often: an answer to something else is no measure. */
  readonly has: readonly [text: string, times: number]
}

const ASKED: readonly Asked[] = [
  { what: 'a list of 100', query: PAGE_OF_SUSPENDED, bar: 1.35, has: ['"state":"SUSPENDED"', 100] },
  { what: 'a page of 100 with reasons', query: PAGE_WITH_REASONS, bar: 1.6, has: ['"because":[{', 100] },
  { what: 'one post', query: ONE_POST, bar: 1.4, has: ['"key":"post/vn/p1/d1/1/1"', 1] },
]

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
const ask = (side: Side, query: string) => answerFrom(side, agent, '/graphql', query)

async function askMany(side: Side, query: string, count: number): Promise<void> {
  let left = count
  const client = async () => {
    for (; left > 0; left -= 1) await ask(side, query)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
}

/** Microseconds of CPU per request over one round. */
async function round(side: Side, query: string): Promise<number> {
  const before = (await usageOf(side)).cpu
  await askMany(side, query, REQUESTS)
  return ((await usageOf(side)).cpu - before) / REQUESTS
}

async function refuseUnequal(ours: Side, ceiling: Side, { query, has: [text, times] }: Asked): Promise<void> {
  const [answer, expected] = await Promise.all([ask(ours, query), ask(ceiling, query)])
  if (answer !== expected || answer.split(text).length - 1 !== times)
    throw new Error(`The two servers answer differently:\n${answer.slice(0, 500)}\n${expected.slice(0, 500)}`)
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Both sides take turns, so that whatever else the machine does falls on both. */
async function compared(ours: Side, ceiling: Side, query: string) {
  const costs: { readonly ours: number; readonly ceiling: number }[] = []
  for (let n = 0; n < ROUNDS; n += 1)
    costs.push({ ours: await round(ours, query), ceiling: await round(ceiling, query) })
  return {
    ours: middle(costs.map((one) => one.ours)),
    ceiling: middle(costs.map((one) => one.ceiling)),
    ratio: middle(costs.map((one) => one.ours / one.ceiling)),
  }
}

async function rowOf(ours: Side, ceiling: Side, asked: Asked, size: SizeName): Promise<Row> {
  await refuseUnequal(ours, ceiling, asked)
  for (const side of [ours, ceiling]) await askMany(side, asked.query, WARM_UP)
  const { ratio, ...cpu } = await compared(ours, ceiling, asked.query)
  const shown = `${Math.round(cpu.ours)} over ${Math.round(cpu.ceiling)} µs of CPU a request, ${ROUNDS} rounds of ${REQUESTS}`
  return { what: `server over its ceiling, ${asked.what}, ratio`, size, value: ratio, shown, bar: asked.bar }
}

/** CPU per request of the whole server over that of the least that could answer the same bytes. */
export async function serverRows(file: string, size: SizeName): Promise<readonly Row[]> {
  const [ours, ceiling] = await Promise.all([start('ours', file), start('ceiling', file)])
  try {
    const rows: Row[] = []
    for (const asked of ASKED) rows.push(await rowOf(ours, ceiling, asked, size))
    return rows
  } finally {
    agent.destroy()
    ours.process.disconnect()
    ceiling.process.disconnect()
  }
}
