import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_LIMITS } from '../src/graphql/limits/limits.ts'
import { openSqliteStore } from '../src/store/sqlite/index.ts'
import type { Store } from '../src/store/store.ts'
import { loadBatches } from './loading.ts'
import { type Hurry, measure, type Row, timed, timesShown } from './measure.ts'
import { type AskOwn, ownSide } from './own-side.ts'
import { pairBatches } from './pairs-world.ts'
import { provincesOf } from './questions.ts'
import { LOOKED_AT, SIZES, type SizeName } from './world.ts'
import { MODELS } from './world-orders.ts'

export const HURRY: Hurry = { warmUp: 10, rounds: 60 }
/** The first question may take longer than a server would let it. */
const UNLIMITED = { ...DEFAULT_LIMITS, deadlineMs: 600_000 }
/** All but one of the models are suspended. */
export const SUSPENDED_HERE = MODELS.length - 1

async function made(folder: string, size: SizeName, say: (line: string) => void): Promise<Store> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `pairs-${size}.db`)
  for (const old of ['', '-wal', '-shm']) rmSync(file + old, { force: true })
  const store = await openSqliteStore(file)
  await loadBatches(store, pairBatches(size), say)
  return store
}

interface Answer {
  readonly pilotLinks: { readonly nodes?: readonly unknown[]; readonly totalCount?: number }
}
const day = LOOKED_AT

const linksIn = (ask: AskOwn) => async (place: string | null) => {
  const { pilotLinks } = (await ask('pilot-links', { place, day })) as Answer
  if ((pilotLinks.nodes?.length ?? 0) < SUSPENDED_HERE) throw new Error(`Too few links in ${place}.`)
}

const countOf = (ask: AskOwn, size: SizeName) => async () => {
  const { pilotLinks } = (await ask('pilot-link-count', { day })) as Answer
  const { provinces, districts } = SIZES[size]
  const expected = (provinces + districts) * SUSPENDED_HERE
  if (pilotLinks.totalCount !== expected) throw new Error(`${pilotLinks.totalCount} links, not ${expected}.`)
}

const row = (what: string, size: SizeName, value: number, shown: string): Row => ({
  what,
  size,
  value,
  shown,
  bar: null,
})

/** What our API takes over a store that holds the pairs; the first question of a revision finds all of them. */
export async function pilotLinkRows(store: Store, size: SizeName): Promise<readonly Row[]> {
  const ask = ownSide(store, UNLIMITED)
  const first = await timed(() => linksIn(ask)(null))
  const times = {
    province: await measure(provincesOf(SIZES[size]), HURRY, linksIn(ask)),
    country: await measure([null], HURRY, linksIn(ask)),
    count: await measure([null], HURRY, countOf(ask, size)),
  }
  return [
    row('pilot links, the first question of a revision, ms', size, first, 'once'),
    row('suspended pilot links of a province, p50 ms', size, times.province.p50, timesShown(times.province)),
    row('… of the country, page of 100, p50 ms', size, times.country.p50, timesShown(times.country)),
    row('… of the country, counted, p50 ms', size, times.count.p50, timesShown(times.count)),
  ]
}

export async function embeddedPilotLinkRows(folder: string, size: SizeName, say: (line: string) => void) {
  const store = await made(folder, size, say)
  const rows = await pilotLinkRows(store, size)
  await store.close()
  return rows
}
