import type { Id } from '../src/model/ids.ts'
import type { Store } from '../src/store/store.ts'
import { openQuietly } from './database.ts'
import { type Hot, hotQuestions } from './hot.ts'
import { type Hurry, measure, type Row, type Times, timesShown } from './measure.ts'
import { SEARCHES, viewAt } from './questions.ts'
import type { SizeName } from './world.ts'
import { measureWrites } from './writes.ts'

/** DESIGN §6, in milliseconds. */
const BARS = {
  point: { s1: 0.05, s10: 0.05 },
  suspended: { s1: 2, s10: 4 },
  chart: { s1: 1, s10: 2 },
  search: { s1: 5, s10: 20 },
  write: { s1: 1, s10: 1 },
} as const satisfies Record<string, Record<SizeName, number>>

const A_THOUSAND: Hurry = { warmUp: 200, rounds: 1000 }

/** All of what is asked for once, so that nothing is measured on questions without answers. */
async function provePoints(store: Store, ids: readonly Id[]): Promise<void> {
  const found = await store.view(viewAt((await store.head()).number)).entries(ids)
  if (found.size < new Set(ids).size * 0.9) throw new Error(`Only ${found.size} of the ids asked for are there.`)
}

const timesOf = <T>({ cases, ask }: Hot<T>, hurry: Hurry): Promise<Times> => measure(cases, hurry, ask)

/** What the embedded store takes for each hot question, through its port, in this process. */
export async function sqliteRows(file: string, size: SizeName): Promise<readonly Row[]> {
  const store = await openQuietly(file)
  const hot = await hotQuestions(store, size)
  await provePoints(store, hot.point.cases)
  const row = (what: string, times: Times, bar: keyof typeof BARS, value = times.p50): Row => ({
    what,
    size,
    value,
    shown: timesShown(times),
    bar: BARS[bar][size],
  })
  const searched = await timesOf(hot.search, { warmUp: SEARCHES.length * 3, rounds: SEARCHES.length * 30 })
  const rows = [
    row('entry by id, p50 ms', await timesOf(hot.point, { warmUp: 5000, rounds: 20_000 }), 'point'),
    row('suspended in a province, p50 ms', await timesOf(hot.suspended, A_THOUSAND), 'suspended'),
    row('chart of a province, p50 ms', await timesOf(hot.chart, A_THOUSAND), 'chart'),
    row('search, p99 ms', searched, 'search', searched.p99),
    row('write with fsync, p50 ms', await measureWrites(store, { warmUp: 100, rounds: 500 }), 'write'),
  ]
  await store.close()
  return rows
}
