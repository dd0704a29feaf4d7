import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collectEarly } from './actions/collect-early.ts'
import { bytesOf, hashed } from './actions/files.ts'
import { type OnProgress, remembered } from './actions/progress.ts'
import type { ShippedWorld } from './actions/seed/take-prepared.ts'
import { isUpToDate } from './actions/seed/up-to-date.ts'
import type { App, OpenApp } from './cli/app.ts'
import type { Config } from './config.ts'
import { type Log, openLog } from './log.ts'
import { Conflict } from './model/errors.ts'
import { accessOf, isAddress, isNeo4j, openStore, placeOf } from './opening.ts'
import { SHIPPED } from './shipped.ts'
import { readable } from './store/readable.ts'
import { isFull, translate } from './store/sqlite/errors.ts'
import { canOnlyBeRead, openSqliteStore } from './store/sqlite/index.ts'
import type { Store } from './store/store.ts'

const now = () => new Date()

// Read by the commands that need them: most take less time than it takes to read a driver, or all of GraphQL.
const serving = () => import('./serving.ts')
const asking = () => import('./asking.ts')
const seeding = () => import('./actions/seed/seed.ts')
const unpacking = () => import('./actions/seed/take-prepared.ts')
const preparing = () => import('./actions/seed/prepared.ts')
const jsonLines = async () => (await import('./formats/jsonl.ts')).jsonl

/** What a server answers from: of a Neo4j, a copy of its world on this machine, unless the settings forbid it. */
async function servedFrom(store: Store, config: Config, world: ShippedWorld, log: Log): Promise<Store> {
  const { DUALHAT_STORE: at, DUALHAT_REPLICAS: folder } = config
  if (!isNeo4j(at) || folder === 'off') return store
  const { keeperInThread } = await import('./threads/replica-thread.ts')
  const { replicatedStore } = await import('./store/replica/index.ts')
  return replicatedStore(store, {
    start: keeperInThread({ access: accessOf(config), folder, world }),
    open: openSqliteStore,
    warn: (why) => log.to.warn({ why }, 'the copy of the world on this machine is not read from'),
  })
}

/** Revisions of one moment are dated a millisecond apart. */
const SAME_MOMENT_MS = 1_000

/** The clock of a machine may be wrong, and no later revision can be dated before this one. */
async function doubtsOf(store: Store): Promise<readonly string[]> {
  const { number, instant } = await store.head()
  if (Date.parse(instant) <= now().getTime() + SAME_MOMENT_MS) return []
  return [
    `Revision ${number} is dated ${instant}, later than now by the clock of this machine. No later revision is dated earlier. Check the clock.`,
  ]
}

interface Beginning {
  readonly progress: OnProgress
  /** Nothing is recorded sooner, nor where it fails; what was prepared is unpacked meanwhile. */
  readonly mayBegin: Promise<void>
}

/**
 * Begins the store in a file that is not there yet with a copy of the prepared world; where it cannot, it says so in the log.
 * @throws Unavailable where there is no room for it: to record the world takes as much, and long to find out
 */
async function begin(
  world: ShippedWorld,
  { DUALHAT_STORE: file }: Config,
  log: Log,
  { progress, mayBegin }: Beginning,
): Promise<boolean> {
  if (isAddress(file) || existsSync(file)) return false
  const { takePrepared } = await unpacking()
  return takePrepared(world, file, progress, mayBegin).catch(async (error: unknown) => {
    await mayBegin
    if (isFull(error)) throw translate(file, error)
    log.to.warn(
      { err: error },
      'the prepared world could not be copied; "npm run prepare" makes it anew where it is damaged',
    )
    return false
  })
}

/** Records the prepared world in a server that has none; where it cannot, the files of the world are recorded. */
async function beginServer(world: ShippedWorld, store: Store, log: Log, progress: OnProgress): Promise<void> {
  if ((await store.head()).number > 0) return
  const folder = mkdtempSync(join(tmpdir(), 'dualhat-'))
  const file = join(folder, 'world.db')
  try {
    const { recordPrepared } = await preparing()
    await recordPrepared(world, store, { open: (at) => openSqliteStore(at, { isSound: true }), file, progress })
  } catch (error) {
    // Another process that begins the same world is no fault.
    if (!(error instanceof Conflict)) log.to.warn({ err: error }, 'the prepared world could not be recorded')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Everything put together, over a shipped world: the one place that knows which adapter is behind which port. */
export const appWith =
  (world: ShippedWorld): OpenApp =>
  async (config, wanted): Promise<App> => {
    let isSound = false
    const place = placeOf(config)
    const store = await openStore(config, wanted, (file) => openSqliteStore(file, { isSound }))
    const log = openLog(config.DUALHAT_LOG)
    const { folder } = world
    const parts = { config, folder, log, store, health: readable(store) }
    let opened = store
    const doubts = await doubtsOf(store).catch(async (error: unknown) => {
      await store.close()
      throw error
    })
    const mayBeSeeded = config.DUALHAT_SEED && !canOnlyBeRead(config.DUALHAT_STORE)
    const begun = async (progress: OnProgress, mayBegin: Promise<void> = Promise.resolve()) => {
      const isCopied = await begin(world, config, log, { progress, mayBegin })
      isSound ||= isCopied
      await mayBegin
      if (isNeo4j(config.DUALHAT_STORE)) await beginServer(world, store, log, progress)
      return isCopied
    }
    const options = (progress: OnProgress) => ({ folder, now, progress })
    const prepare = async (progress: OnProgress, whileServing?: Promise<void>) => {
      if (!mayBeSeeded || (await begun(progress, whileServing))) return store.head()
      const isNew = whileServing && !isAddress(config.DUALHAT_STORE) && (await store.head()).number === 0
      if (isNew) await (await import('./threads/seed-thread.ts')).seedInThread({ config, folder }, progress)
      if (await isUpToDate(store, folder)) return store.head()
      return (await seeding()).seedStore(store, options(progress))
    }
    return {
      store: place,
      doubts,
      async seed(progress) {
        if (await begun(progress)) return store.head()
        return (await seeding()).seedStore(store, options(progress))
      },
      prepare: (progress) => prepare(progress),
      ask: async (query, variables) => (await asking()).ask(parts, query, variables),
      async serve(progress) {
        const { tell, doing } = remembered(progress)
        const listening = Promise.withResolvers<void>()
        const prepared = prepare(tell, listening.promise)
        // Whoever waits for them is told of a failure.
        for (const one of [prepared, listening.promise]) one.catch(() => undefined)
        // Read before the many modules of a server, so that unpacking begins before they are.
        if (!place.wasThere) await unpacking()
        const served = await servedFrom(store, config, world, log)
        const { builtPage } = await import('./built/page.ts')
        opened = served
        const { serve } = await serving()
        return serve(
          { ...parts, store: served, health: readable(served) },
          {
            doing,
            page: () => builtPage(SHIPPED.page, () => tell({ step: 'Building the page', done: 0, of: null })),
            world: async () => {
              listening.resolve()
              await prepared
              // For speed alone: a server too busy to plan is still asked.
              await served
                .warm()
                .catch((error: unknown) => log.to.warn({ err: error }, 'not every question was planned'))
            },
          },
        ).catch((error: unknown) => {
          listening.reject(error)
          throw error
        })
      },
      async importFrom(file, { isTrial = false, ...said }, progress) {
        const { importInto } = await import('./actions/import/import.ts')
        collectEarly()
        const { textOf } = await import('./formats/text.ts')
        const { readShippedTerms } = await import('./actions/seed/revisions.ts')
        const { bytes, sha256 } = hashed(file === '-' ? process.stdin : bytesOf(file))
        return importInto(store, await jsonLines(), textOf(bytes), {
          now,
          ...said,
          isTrial,
          source: () => `import:${sha256()}`,
          earlierTerms: () => readShippedTerms(folder),
          progress,
        })
      },
      async exportTo(write, progress) {
        const { exportStore } = await import('./actions/export.ts')
        const { revision, text } = await exportStore(store, await jsonLines(), progress)
        for await (const part of text) await write(part)
        return revision
      },
      async exportToFile(file, mayReplace, progress) {
        const { exportStore } = await import('./actions/export.ts')
        const { revision, text } = await exportStore(store, await jsonLines(), progress)
        const { writeWhole } = await import('./actions/write-whole.ts')
        await writeWhole(file, text, mayReplace)
        return revision
      },
      backUp: (file, progress) =>
        store.backup(file, (done) => progress({ step: 'Copying', done: Math.round(done * 100), of: 100 })),
      async copyTo(target, progress) {
        const other = await openStore({ ...config, DUALHAT_STORE: target }, 'create')
        const { copyStore } = await import('./actions/copy.ts')
        return copyStore(store, other, progress).finally(() => other.close())
      },
      check: async () => (await import('./actions/check.ts')).checkStore(store),
      close: () => opened.close().finally(log.close),
    }
  }

export const openApp: OpenApp = appWith(SHIPPED)
