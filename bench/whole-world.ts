import { createApi } from '../src/graphql/index.ts'
import { openQuietly } from './database.ts'
import { watchTurns } from './loop-turns.ts'
import { type Row, type Times, timesOf } from './measure.ts'
import type { SizeName } from './world.ts'

/** In milliseconds of CPU: a machine that does something else beside takes none of it. */
const BARS = {
  compare: { s1: 10, s10: 60 },
  because: { s1: 7, s10: null },
  stretch: { s1: null, s10: 20 },
} as const satisfies Record<string, Record<SizeName, number | null>>

const ROUNDS = 30
const WARM_UP = 5

/** A day like no other that is asked for: nothing that is kept of one helps with the next. */
const dayAt = (year: number, n: number): string => new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10)

/** Each of the n-th day. */
export const WHOLE_WORLD = {
  compare: (n: number) => `{ compare(from: "${dayAt(2021, n)}", to: "${dayAt(2022, 200 + n)}") {
    arrangements(first: 20) { totalCount nodes { standingChange arrangement { key } before { state } after { state } } } } }`,
  statistics: (n: number) =>
    `{ statistics(byModel: false, byPlace: PROVINCE, at: {validAt: "${dayAt(2022, n)}"}) { rows { place { key } state count } } }`,
  because: (
    n: number,
  ) => `{ concurrentHoldings(first: 100, filter: {standing: [SUSPENDED]}, at: {validAt: "${dayAt(2022, 200 + n)}"}) {
    totalCount nodes { id mainPost { name } concurrentPost { name } place { name } level { code } execution { state }
      standing { state since because { role text quote { words document { name } } } } } } }`,
  count: (n: number) => `{ posts(at: {validAt: "${dayAt(2022, n)}"}) { totalCount } }`,
} as const

interface Taken {
  readonly cpu: Times
  /** The longest turns of the event loop, one of each answer. */
  readonly stretch: Times
}

type Ask = (query: string) => Promise<void>

function asking(api: ReturnType<typeof createApi>): Ask {
  const headers = { 'content-type': 'application/json' }
  return async (query) => {
    const answer = await api.fetch('http://bench/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) })
    const text = await answer.text()
    if (text.includes('"errors"')) throw new Error(text.slice(0, 500))
  }
}

/** Of all threads of this process, in milliseconds. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Each answer of a day of its own, from one on. */
async function each(ask: Ask, question: (n: number) => string, from: number, before: () => void, after: () => number) {
  const taken: number[] = []
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    before()
    await ask(question(from + n))
    // The turn in which the answer ended is over with the next.
    await new Promise((done) => setImmediate(done))
    const one = after()
    if (n >= WARM_UP) taken.push(one)
  }
  return timesOf(taken)
}

/** Watched apart from what it costs: a watched loop is never at rest while a thread works. */
async function takenBy(ask: Ask, question: (n: number) => string): Promise<Taken> {
  let began = 0
  const begin = () => {
    began = cpu()
  }
  const spent = await each(ask, question, 0, begin, () => cpu() - began)
  const turns = watchTurns()
  const longest = () => turns.take().reduce((most, one) => Math.max(most, one), 0)
  const stretch = await each(ask, question, WARM_UP + ROUNDS, turns.take, longest)
  turns.stop()
  return { cpu: spent, stretch }
}

/** What the process holds once all was asked. */
function memoryRow(size: SizeName): Row {
  const { rss, heapUsed } = process.memoryUsage()
  const shown = `${Math.round(heapUsed / 1e6)} MB of it V8's heap; the caches of SQLite are 64 MB for each of three connections`
  return { what: 'held after all of these, MB of RSS', size, value: rss / 1e6, shown, bar: null }
}

/** What questions that look at a whole world take over a file, each of a day that was never asked for. */
export async function wholeWorldRows(file: string, size: SizeName): Promise<readonly Row[]> {
  const store = await openQuietly(file)
  const ask = asking(createApi({ store }))
  const rows: Row[] = []
  for (const [what, question] of Object.entries(WHOLE_WORLD)) {
    const { cpu, stretch } = await takenBy(ask, question)
    const shown = (times: Times) => `p50 ${times.p50.toFixed(1)}, p99 ${times.p99.toFixed(1)} of ${times.count}`
    const bar = what === 'compare' || what === 'because' ? BARS[what][size] : null
    rows.push({ what: `${what}, new, CPU ms`, size, value: cpu.p50, shown: shown(cpu), bar })
    const longest = { what: `${what}, new, longest turn, CPU ms`, size, value: stretch.p50 }
    rows.push({
      ...longest,
      shown: shown(stretch),
      bar: what === 'statistics' || what === 'count' ? BARS.stretch[size] : null,
    })
  }
  rows.push(memoryRow(size))
  await store.close()
  return rows
}
