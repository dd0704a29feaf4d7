import type { Revision } from '../../model/as-of.ts'
import type { Day } from '../../model/date.ts'
import { Unsupported } from '../../model/errors.ts'
import type { Batch, Store } from '../store.ts'
import { append } from './append.ts'
import { cachedQueryOf } from './cached-query.ts'
import { check } from './check.ts'
import { type Access, connect, type Graph } from './driver.ts'
import { entryCacheOf } from './entry-cache.ts'
import { headCacheOf } from './head-cache.ts'
import { log } from './log.ts'
import { memo, noteMemo } from './memos.ts'
import { migrate } from './migrations.ts'
import { entriesOf } from './queries/entries.ts'
import { withinOf } from './queries/places.ts'
import { revisionFor } from './revisions.ts'
import { markSuspended, mayChangeLines } from './suspended-now.ts'
import { type Reading, viewOf } from './view.ts'
import { warm } from './warm.ts'

export type { Access } from './driver.ts'

const today = () => new Date().toISOString().slice(0, 10) as Day

async function markToday(graph: Graph, reading: Reading): Promise<void> {
  const { number: revision } = await reading.headCache.latest()
  if (revision > 0) await markSuspended(graph, reading, { validAt: today(), revision })
}

function readingOf({ read: run }: Graph): Reading {
  const entryCache = entryCacheOf(run)
  return {
    run,
    cachedQuery: cachedQueryOf(run),
    entryCache,
    entries: entriesOf(run, entryCache),
    within: withinOf(run),
    cohortParamsCache: new WeakMap(),
    headCache: headCacheOf(run),
  }
}

async function appendAndMark(graph: Graph, reading: Reading, batch: Batch): Promise<Revision> {
  const { headCache } = reading
  const revision = await append(graph, batch).catch((error: unknown) => {
    // A conflict says that there is a later head, and a lost answer may hide one.
    headCache.forget()
    throw error
  })
  headCache.note(revision)
  // A picture only: what was recorded stands, and the next start draws it again.
  if (mayChangeLines([...batch.put.map(({ id }) => id), ...batch.retract]))
    await markToday(graph, reading).catch(() => undefined)
  return revision
}

/** The store over a database that is connected and brought up to date. */
export function storeOn(graph: Graph): Store {
  const { read: run } = graph
  const reading = readingOf(graph)
  const { headCache } = reading
  return {
    head: () => headCache.latest(),
    revision: async (wanted) => {
      const revision = await revisionFor(run, wanted)
      headCache.note(revision)
      return revision
    },
    append: (batch) => appendAndMark(graph, reading, batch),
    view: (at) => viewOf(reading, at),
    warm: async () => warm(run, viewOf(reading, { validAt: today(), revision: (await headCache.latest()).number })),
    log: (after) => log(run, after),
    check: () => check(run),
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

/**
 * Opens the store in a Neo4j database, and brings its schema up to date.
 * @throws Unavailable, Forbidden, Incorrect when it cannot be reached so; Damaged when it holds other data
 */
export async function openNeo4jStore(access: Access): Promise<Store> {
  const graph = await connect(access)
  try {
    await migrate(graph)
    await markToday(graph, readingOf(graph))
    return storeOn(graph)
  } catch (error) {
    await graph.close()
    throw error
  }
}
