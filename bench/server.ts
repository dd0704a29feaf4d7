import { Agent } from 'node:http'
import type { Row } from './measure.ts'
import { answerFrom, type Posted, type Side, start, usageOf } from './side.ts'
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
  /** What is posted the n-th time. */
  readonly posted: (n: number) => Posted
  /** null: none is set. */
  readonly bar: number | null
  /** What the answer has, and how often: an answer to something else is no measure. */
  readonly has: readonly [text: string, times: number]
}

/** The same each time: all that it needs was met before. */
const again = (query: string) => () => ({ query })

export const ANOTHER_POST =
  'query ($id: ID!) { post(id: $id) { key name organization { key name place { key name } } } }'
const [PROVINCES, DISTRICTS, BODIES] = [60, 11, 8]

/** A post that was not asked for before, until there are no more: each district has as many bodies as each of them has posts. */
function anotherPost(n: number): Posted {
  const [inBody, body, district, province] = [BODIES, BODIES, DISTRICTS, PROVINCES].reduce<readonly number[]>(
    (digits, base) => [...digits.slice(0, -1), (digits.at(-1) ?? 0) % base, Math.floor((digits.at(-1) ?? 0) / base)],
    [n],
  )
  return { query: ANOTHER_POST, variables: { id: `post/vn/p${province}/d${district}/${body}/${inBody}` } }
}

const ASKED: readonly Asked[] = [
  { what: 'a list of 100, again', posted: again(PAGE_OF_SUSPENDED), bar: 1.35, has: ['"state":"SUSPENDED"', 100] },
  {
    what: 'a page of 100 with reasons, again',
    posted: again(PAGE_WITH_REASONS),
    bar: 1.6,
    has: ['"because":[{', 100],
  },
  { what: 'one post, again', posted: again(ONE_POST), bar: 1.4, has: ['"key":"post/vn/p1/d1/1/1"', 1] },
  { what: 'one post, new', posted: anotherPost, bar: null, has: ['"key":"post/vn/p0/d0/0/0"', 1] },
]

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
const ask = (side: Side, posted: Posted) => answerFrom(side, agent, '/graphql', posted)

/** @param from how often each side was asked before */
async function askMany(side: Side, { posted }: Asked, from: number, count: number): Promise<void> {
  let next = from
  const client = async () => {
    while (next < from + count) await ask(side, posted(next++))
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
}

/** Microseconds of CPU per request over one round. */
async function round(side: Side, asked: Asked, from: number): Promise<number> {
  const before = (await usageOf(side)).cpu
  await askMany(side, asked, from, REQUESTS)
  return ((await usageOf(side)).cpu - before) / REQUESTS
}

async function refuseUnequal(ours: Side, ceiling: Side, { posted, has: [text, times] }: Asked): Promise<void> {
  const [answer, expected] = await Promise.all([ask(ours, posted(0)), ask(ceiling, posted(0))])
  if (answer !== expected || answer.split(text).length - 1 !== times)
    throw new Error(`The two servers answer differently:\n${answer.slice(0, 500)}\n${expected.slice(0, 500)}`)
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Both sides take turns, so that whatever else the machine does falls on both. */
async function compared(ours: Side, ceiling: Side, asked: Asked) {
  const costs: { readonly ours: number; readonly ceiling: number }[] = []
  for (let n = 0; n < ROUNDS; n += 1) {
    const from = WARM_UP + n * REQUESTS
    costs.push({ ours: await round(ours, asked, from), ceiling: await round(ceiling, asked, from) })
  }
  return {
    ours: middle(costs.map((one) => one.ours)),
    ceiling: middle(costs.map((one) => one.ceiling)),
    ratio: middle(costs.map((one) => one.ours / one.ceiling)),
  }
}

async function rowOf(ours: Side, ceiling: Side, asked: Asked, size: SizeName): Promise<Row> {
  await refuseUnequal(ours, ceiling, asked)
  for (const side of [ours, ceiling]) await askMany(side, asked, 0, WARM_UP)
  const { ratio, ...cpu } = await compared(ours, ceiling, asked)
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
