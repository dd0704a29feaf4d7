import { Agent } from 'node:http'
import type { Row } from './measure.ts'
import { answerFrom, type Side, start, usageOf } from './side.ts'
import { LOOKED_AT, type SizeName } from './world.ts'

/** DESIGN §6. */
const BAR = 1.6
const CONNECTIONS = 16
const ROUNDS = 9
const WARM_UP = 400
const REQUESTS = 300

/** The page of a hundred suspended holdings, as a list shows it. */
export const PAGE_OF_SUSPENDED = `{
  concurrentHoldings(first: 100, filter: { standing: [SUSPENDED] }, at: { validAt: "${LOOKED_AT}" }) {
    nodes { id mainPost { name } concurrentPost { name } place { name } level { code } standing { state } }
  }
}`

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
const ask = (side: Side) => answerFrom(side, agent, '/graphql', PAGE_OF_SUSPENDED)

async function askMany(side: Side, count: number): Promise<void> {
  let left = count
  const client = async () => {
    for (; left > 0; left -= 1) await ask(side)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
}

/** Microseconds of CPU per request over one round. */
async function round(side: Side): Promise<number> {
  const before = (await usageOf(side)).cpu
  await askMany(side, REQUESTS)
  return ((await usageOf(side)).cpu - before) / REQUESTS
}

async function refuseUnequal(ours: Side, ceiling: Side): Promise<void> {
  const [answer, expected] = await Promise.all([ask(ours), ask(ceiling)])
  const count = answer.split('SUSPENDED').length - 1
  if (answer !== expected || count !== 100)
    throw new Error(`The two servers answer differently:\n${answer.slice(0, 500)}\n${expected.slice(0, 500)}`)
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Both sides take turns, so that whatever else the machine does falls on both. */
async function compared(ours: Side, ceiling: Side) {
  const costs: { readonly ours: number; readonly ceiling: number }[] = []
  for (let n = 0; n < ROUNDS; n += 1) costs.push({ ours: await round(ours), ceiling: await round(ceiling) })
  return {
    ours: middle(costs.map((one) => one.ours)),
    ceiling: middle(costs.map((one) => one.ceiling)),
    ratio: middle(costs.map((one) => one.ours / one.ceiling)),
  }
}

/** CPU per request of the whole server over that of the least that could answer the same bytes. */
export async function serverRows(file: string, size: SizeName): Promise<readonly Row[]> {
  const [ours, ceiling] = await Promise.all([start('ours', file), start('ceiling', file)])
  try {
    await refuseUnequal(ours, ceiling)
    for (const side of [ours, ceiling]) await askMany(side, WARM_UP)
    const { ratio, ...cpu } = await compared(ours, ceiling)
    const shown = `${Math.round(cpu.ours)} over ${Math.round(cpu.ceiling)} µs of CPU a request, ${ROUNDS} rounds of ${REQUESTS}`
    return [{ what: 'server over its ceiling, ratio', size, value: ratio, shown, bar: BAR }]
  } finally {
    agent.destroy()
    ours.process.disconnect()
    ceiling.process.disconnect()
  }
}
