import type { Revision } from '../../model/as-of.ts'
import { type Day, dayOf } from '../../model/date.ts'
import { Unsupported } from '../../model/errors.ts'
import type { Batch, Store } from '../store.ts'
import { append } from './append.ts'
import { cachedQueryOf } from './cached-query.ts'
import { check } from './check.ts'
import { type Access, connect, type Graph } from './driver.ts'
import { entryCacheOf } from './entry-cache.ts'
import { headCacheOf } from './head-cache.ts'
import { listOrderCacheOf } from './list-order.ts'
import { log } from './log.ts'
import { memo, noteMemo } from './memos.ts'
import { migrate } from './migrations.ts'
import { mayChangeOrder, orderIfDue } from './order-again.ts'
import { entriesOf } from './queries/entries.ts'
import { movesOf, withinOf } from './queries/places.ts'
import { revisionFor } from './revisions.ts'
import { mayChangeLines, refreshSuspendedNow } from './suspended-now.ts'
import { type Reading, viewOf } from './view.ts'
import { warm } from './warm.ts'

export type { Access } from './driver.ts'

/** Which day it is, where the answers are given. */
export type Today = () => Day
const todayInUtc: Today = () => dayOf(new Date().toISOString().slice(0, 10))

async function refreshLines(graph: Graph, reading: Reading, today: Today): Promise<void> {
  const { number: revision } = await reading.headCache.latest()
  if (revision > 0) await refreshSuspendedNow(graph, reading, { validAt: today(), revision })
}

/** Does what a new day asks for, when it is first asked on that day; what fails then is done with the next append or start. */
function dailyOf(today: Today, work: () => Promise<void>): () => Promise<void> {
  let last = today()
  return async () => {
    const day = today()
    if (day === last) return
    last = day
    await work().catch(() => undefined)
  }
}

function readingOf({ read: run }: Graph): Reading {
  const entryCache = entryCacheOf(run)
  const movesIn = movesOf(run)
  const entries = entriesOf(run, entryCache)
  const headCache = headCacheOf(run, entries.forgetOrder)
  return {
    run,
    cachedQuery: cachedQueryOf(run),
    entryCache,
    entries,
    movesIn,
    within: withinOf(run, movesIn),
    cohortParamsCache: new WeakMap(),
    headCache,
    listOrder: listOrderCacheOf(run, headCache.seen),
  }
}

interface Parts {
  readonly graph: Graph
  readonly reading: Reading
  readonly today: Today
}

async function appendAndMark({ graph, reading, today }: Parts, batch: Batch): Promise<Revision> {
  const { headCache } = reading
  const revision = await append(graph.unhurried(), batch).catch((error: unknown) => {
    // A conflict says that there is a later head, and a lost answer may hide one.
    headCache.forget()
    throw error
  })
  headCache.note(revision)
  const ids = [...Array.from(batch.put, ({ id }) => id), ...batch.retract]
  if (mayChangeOrder(ids)) reading.entries.forgetOrder()
  // A picture only: what was recorded stands, and the next append or start looks again.
  if (mayChangeLines(ids)) await refreshLines(graph, reading, today).catch(() => undefined)
  return revision
}

/** The store over a database that is connected and brought up to date. */
export function storeOn(graph: Graph, today: Today = todayInUtc): Store {
  const { read: run } = graph
  const reading = readingOf(graph)
  const unhurried = graph.unhurried()
  const { headCache } = reading
  const eachDay = dailyOf(today, () => refreshLines(graph, reading, today))
  return {
    head: async () => {
      await eachDay()
      return headCache.latest()
    },
    revision: async (wanted) => {
      const revision = await revisionFor(run, wanted)
      headCache.note(revision)
      return revision
    },
    append: (batch) => appendAndMark({ graph, reading, today }, batch),
    view: (at) => viewOf(reading, at),
    warm: async () => warm(run, viewOf(reading, { validAt: today(), revision: (await headCache.latest()).number })),
    log: (after) => log(run, after),
    check: () => check(unhurried.read, readingOf(unhurried)),
    memo: (name) => memo(graph, name),
    noteMemo: (name, text) => noteMemo(graph, name, text),
    backup: async () => {
      throw new Unsupported(
        'Neo4j’s Community edition cannot copy itself while it is in use.',
        'Export the store instead: dualhat export --out FILE.',
      )
    },
    close: () => graph.close(),
  }
}

/** The store over a database that is connected, which is brought up to date first; where that fails, the connection is closed. */
export async function openedOn(graph: Graph, today: Today = todayInUtc): Promise<Store> {
  // A server that has just begun itself takes long for its first answers.
  const unhurried = graph.unhurried()
  try {
    await migrate(unhurried)
    // One that can only be read stays as it is.
    await orderIfDue(unhurried).catch(() => undefined)
    // A picture only: a server that can only be read is read all the same.
    await refreshLines(unhurried, readingOf(unhurried), today).catch(() => undefined)
    return storeOn(graph, today)
  } catch (error) {
    await graph.close()
    throw error
  }
}

/**
 * Opens the store in a Neo4j database, and brings its schema up to date.
 * @param today the day of which drawn lines say that a holding is suspended; the one that questions are answered as of
 * @throws Unavailable, Forbidden, Incorrect when it cannot be reached so; Damaged when it holds other data
 */
export const openNeo4jStore = async (access: Access, today: Today = todayInUtc): Promise<Store> =>
  openedOn(await connect(access), today)

/**
 * The store in a Neo4j database that was opened before and is up to date, beside others that are open on it.
 * @throws Unavailable, Forbidden when it cannot be reached so
 */
export const joinNeo4jStore = async (access: Access, today: Today = todayInUtc): Promise<Store> =>
  storeOn(await connect(access), today)
