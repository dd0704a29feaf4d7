import type { Id } from '../src/model/ids.ts'
import type { Store } from '../src/store/store.ts'
import { openQuietly } from './database.ts'
import { type Hot, type HotQuestions, hotQuestions } from './hot.ts'
import { timesOf as allOf, type Hurry, measure, type Row, type Times, timed, timesShown } from './measure.ts'
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

/** How often something is met for the first time. */
const MET = 300

/** The questions of a store that was just opened. */
type OfNew = <T>(work: (hot: HotQuestions) => Promise<T>) => Promise<T>

/**
 * Each case once of a store that has answered another one, and this one never; then of the next store. The last case is the other one.
 * @param of which of the questions
 */
async function newTimesOf<T>(ofNew: OfNew, of: (hot: HotQuestions) => Hot<T>): Promise<Times> {
  const taken: number[] = []
  while (taken.length < MET)
    await ofNew(async (hot) => {
      const { cases, ask } = of(hot)
      await ask(cases.at(-1) as T)
      for (const one of cases.slice(0, Math.min(cases.length - 1, MET))) taken.push(await timed(() => ask(one)))
    })
  return allOf(taken)
}

const ofNewStore =
  (file: string, size: SizeName): OfNew =>
  async (work) => {
    const store = await openQuietly(file)
    return hotQuestions(store, size)
      .then(work)
      .finally(() => store.close())
  }

type RowOf = (what: string, times: Times, bar: keyof typeof BARS | null) => Row

/** By size, a row of times: what counts of a search is its p99. */
const rowsOfSize =
  (size: SizeName): RowOf =>
  (what, times, bar) => ({
    what,
    size,
    value: what.includes('p99') ? times.p99 : times.p50,
    shown: timesShown(times),
    bar: bar && BARS[bar][size],
  })

/** What was never asked before: the bars are for these. */
async function newRows(file: string, size: SizeName, row: RowOf): Promise<readonly Row[]> {
  const ofNew = ofNewStore(file, size)
  return [
    row('entry by id, new, p50 ms', await newTimesOf(ofNew, ({ point }) => point), 'point'),
    row('suspended in a province, new, p50 ms', await newTimesOf(ofNew, ({ suspended }) => suspended), 'suspended'),
    row('chart of a province, new, p50 ms', await newTimesOf(ofNew, ({ chart }) => chart), 'chart'),
    row('search, new, p99 ms', await newTimesOf(ofNew, ({ search }) => search), 'search'),
  ]
}

/** What comes again: bodies are parsed, and pages of the file read. */
async function againRows({ point, suspended, chart, search }: HotQuestions, row: RowOf): Promise<readonly Row[]> {
  const searches: Hurry = { warmUp: SEARCHES.length * 3, rounds: SEARCHES.length * 30 }
  return [
    row('entry by id, again, p50 ms', await timesOf(point, { warmUp: 20_000, rounds: 20_000 }), null),
    row('suspended in a province, again, p50 ms', await timesOf(suspended, A_THOUSAND), null),
    row('chart of a province, again, p50 ms', await timesOf(chart, A_THOUSAND), null),
    row('search, again, p99 ms', await timesOf(search, searches), null),
  ]
}

/** What the embedded store takes for each hot question, through its port, in this process. */
export async function sqliteRows(file: string, size: SizeName): Promise<readonly Row[]> {
  const row = rowsOfSize(size)
  const store = await openQuietly(file)
  const hot = await hotQuestions(store, size)
  await provePoints(store, hot.point.cases)
  const again = await againRows(hot, row)
  const met = await newRows(file, size, row)
  const writes = await measureWrites(store, { warmUp: 100, rounds: 500 })
  await store.close()
  return [...met, ...again, row('write with fsync, p50 ms', writes, 'write')]
}
