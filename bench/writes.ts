import { uncertainDate } from '../src/model/date.ts'
import type { EntryOf } from '../src/model/entry.ts'
import type { Store } from '../src/store/store.ts'
import { type Hurry, measure, type Times } from './measure.ts'
import { statedIn } from './world-records.ts'

const reportOf = (n: number, marker: string): EntryOf<'ExecutionReport'> => ({
  kind: 'ExecutionReport',
  id: `report/bench-${marker}-${n}`,
  arrangement: `holding/vn/p${n % 60}/d1/${n % 13}`,
  outcome: 'DONE',
  observed: uncertainDate('2026-01-02'),
  origin: statedIn('doc/bench-0'),
})

/** Appends of one entry each, every one on disk before the next; what they added is taken back at the end. */
export async function measureWrites(store: Store, hurry: Hurry): Promise<Times> {
  const marker = Date.now().toString(36)
  const reports = Array.from({ length: hurry.warmUp + hurry.rounds }, (_, n) => reportOf(n, marker))
  const batch = { by: null, source: null, note: 'bench', instant: new Date().toISOString(), expected: null }
  const times = await measure(reports, hurry, (report) => store.append({ ...batch, put: [report], retract: [] }))
  await store.append({ ...batch, put: [], retract: reports.map(({ id }) => id) })
  return times
}
