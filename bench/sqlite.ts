import { sharedFacts } from '../src/graphql/loaders/shared-facts.ts'
import type { Revision } from '../src/model/as-of.ts'
import { uncertainDate } from '../src/model/date.ts'
import type { EntryOf } from '../src/model/record.ts'
import type { Store } from '../src/store/store.ts'
import { openQuietly } from './database.ts'
import { measure, type Row, type Times } from './measure.ts'
import { arrangementsIn, provincesOf, SEARCHED, SEARCHES, someIds, viewAt } from './questions.ts'
import { LOOKED_AT, SIZES, type SizeName } from './world.ts'
import { statedIn } from './world-records.ts'

/** DESIGN §6, in milliseconds. */
const BARS = {
  point: { s1: 0.05, s10: 0.05 },
  suspended: { s1: 2, s10: 4 },
  chart: { s1: 1, s10: 2 },
  search: { s1: 5, s10: 20 },
  write: { s1: 1, s10: 1 },
} as const satisfies Record<string, Record<SizeName, number>>

const ms = (value: number) => (value < 1 ? value.toFixed(3) : value.toFixed(2))
const shown = ({ p50, p99, count }: Times) => `p50 ${ms(p50)}, p99 ${ms(p99)} ms of ${count}`

interface Bench {
  readonly store: Store
  readonly size: SizeName
  readonly head: Revision
}

const viewOf = ({ store, head }: Bench) => store.view(viewAt(head.number))

async function point(bench: Bench): Promise<Times> {
  const ids = someIds(SIZES[bench.size], 20_000)
  const found = await viewOf(bench).entries(ids)
  if (found.size < new Set(ids).size * 0.9) throw new Error(`Only ${found.size} of the ids asked for are there.`)
  return measure(ids, { warmUp: 5000, rounds: 20_000 }, (id) => viewOf(bench).entries([id]))
}

async function suspended(bench: Bench): Promise<Times> {
  const cohorts = await sharedFacts(bench.store).cohorts(LOOKED_AT, bench.head)
  const provinces = provincesOf(SIZES[bench.size])
  return measure(provinces, { warmUp: 200, rounds: 1000 }, async (province) => {
    const query = arrangementsIn(province, cohorts, { states: ['SUSPENDED'] })
    const { items } = await viewOf(bench).arrangements(query, { first: 100, after: null })
    if (items.length < 30) throw new Error(`Only ${items.length} arrangements are suspended in ${province}.`)
  })
}

async function chart(bench: Bench): Promise<Times> {
  const cohorts = await sharedFacts(bench.store).cohorts(LOOKED_AT, bench.head)
  const provinces = provincesOf(SIZES[bench.size])
  const query = arrangementsIn(null, cohorts, { kinds: ['ConcurrentHolding', 'BodyMerger'] })
  return measure(provinces, { warmUp: 200, rounds: 1000 }, async (province) => {
    const { posts, arrangements } = await viewOf(bench).chart(province, 1, query)
    if (posts.length < 150 || arrangements.length < 10) throw new Error(`The chart of ${province} is too small.`)
  })
}

const search = (bench: Bench): Promise<Times> =>
  measure(SEARCHES, { warmUp: SEARCHES.length * 3, rounds: SEARCHES.length * 30 }, (text) =>
    viewOf(bench).search(text, SEARCHED, { first: 20, after: null }),
  )

const reportOf = (n: number, marker: string): EntryOf<'ExecutionReport'> => ({
  kind: 'ExecutionReport',
  id: `report/bench-${marker}-${n}`,
  arrangement: `holding/vn/p${n % 60}/d1/${n % 13}`,
  outcome: 'DONE',
  observed: uncertainDate('2026-01-02'),
  origin: statedIn('doc/bench-0'),
})

/** Appends of one entry each, every one on disk before the next; what they added is taken back at the end. */
async function write({ store }: Bench): Promise<Times> {
  const marker = Date.now().toString(36)
  const reports = Array.from({ length: 600 }, (_, n) => reportOf(n, marker))
  const batch = { note: 'bench', instant: new Date().toISOString(), expected: null }
  const times = await measure(reports, { warmUp: 100, rounds: 500 }, (report) =>
    store.append({ ...batch, put: [report], retract: [] }),
  )
  await store.append({ ...batch, put: [], retract: reports.map(({ id }) => id) })
  return times
}

/** What the embedded store takes for each hot question, through its port, in this process. */
export async function sqliteRows(file: string, size: SizeName): Promise<readonly Row[]> {
  const store = await openQuietly(file)
  const bench: Bench = { store, size, head: await store.head() }
  const row = (what: string, times: Times, bar: keyof typeof BARS, value: number): Row => ({
    what,
    size,
    value,
    shown: shown(times),
    bar: BARS[bar][size],
  })
  const middle = async (what: string, bar: keyof typeof BARS, take: (bench: Bench) => Promise<Times>) => {
    const times = await take(bench)
    return row(`${what}, p50 ms`, times, bar, times.p50)
  }
  const searched = await search(bench)
  const rows = [
    await middle('entry by id', 'point', point),
    await middle('suspended in a province', 'suspended', suspended),
    await middle('chart of a province', 'chart', chart),
    row('search, p99 ms', searched, 'search', searched.p99),
    await middle('write with fsync', 'write', write),
  ]
  await store.close()
  return rows
}
