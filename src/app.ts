import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkStore } from './actions/check.ts'
import { copyStore } from './actions/copy.ts'
import { exportStore } from './actions/export.ts'
import { bytesOf, hashed, makeFolder } from './actions/files.ts'
import { importInto } from './actions/import/import.ts'
import { readWordings, seedIfEmpty, seedStore } from './actions/seed/seed.ts'
import { writeWhole } from './actions/write-whole.ts'
import { clockIn, TIME_ZONE } from './answers/clock.ts'
import type { App, OpenApp, Wanted } from './cli/app.ts'
import type { Config } from './config.ts'
import { jsonl } from './formats/jsonl.ts'
import { textOf } from './formats/text.ts'
import { type Api, createApi, DEFAULT_LIMITS, type Report } from './graphql/index.ts'
import { hostNames } from './http/host.ts'
import { listen, stopServing } from './http/listen.ts'
import { createHttpServer } from './http/server.ts'
import { type Log, openLog } from './log.ts'
import { Damaged, Incorrect, NotFound, Unavailable, Unsupported } from './model/errors.ts'
import { quoted, withoutPassword } from './model/text.ts'
import { seedInThread } from './seed-thread.ts'
import { openNeo4jStore } from './store/neo4j/index.ts'
import { newStore } from './store/new-store.ts'
import { type Readable, readable } from './store/readable.ts'
import { canOnlyBeRead, hasNoStore, openSqliteStore } from './store/sqlite/index.ts'
import type { Store } from './store/store.ts'

/** The shipped world. */
const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url))
const NEO4J = /^(neo4j|bolt)(\+s)?:\/\//
const ADDRESS = /^[a-z][a-z0-9+]+:\/\//
const now = () => new Date()

/** Begins a store in a file only where that is wanted. */
function openFile(file: string, wanted: Wanted): Promise<Store> {
  const isEmpty = hasNoStore(file)
  if (wanted === 'existing' && (isEmpty || !existsSync(file)))
    throw new NotFound(
      `There is no store at ${quoted(file)}${isEmpty ? ': the file is empty' : ''}.`,
      'Begin one with "dualhat seed", or name another with --store.',
    )
  if (existsSync(file)) return openSqliteStore(file)
  makeFolder(dirname(file))
  return newStore(file, openSqliteStore)
}

/** Opens the store that the settings name; what is there already must be a store. */
async function openStore(config: Config, wanted: Wanted): Promise<Store> {
  const { DUALHAT_STORE: store, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = config
  const access = { address: store, user, password, database, deadlineMs: config.DUALHAT_DEADLINE_MS }
  if (ADDRESS.test(store) && withoutPassword(store) !== store)
    throw new Incorrect(
      `The address of the store, ${quoted(store)}, names a user or a password.`,
      'Leave them out, and give them in NEO4J_USER and NEO4J_PASSWORD.',
    )
  if (NEO4J.test(store)) return openNeo4jStore(access, clockIn(TIME_ZONE, now).today)
  if (!ADDRESS.test(store)) return openFile(store, wanted)
  throw new Unsupported(
    `The store ${quoted(store)} is at an address that Dualhat has no store for.`,
    'Name a file, or a Neo4j by neo4j://, neo4j+s:// or bolt://.',
  )
}

interface Parts {
  readonly store: Store
  readonly config: Config
  readonly log: Log
  readonly folder: string
  readonly health: Readable
}

/** Where errors go that clients are not told of. */
const reportTo =
  ({ log, health }: Parts): Report =>
  (error, requestId) => {
    if (error instanceof Unavailable || error instanceof Damaged) health.failed()
    log.to.error({ requestId, err: error })
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

async function apiOf(parts: Parts): Promise<Api> {
  const { store, config, folder } = parts
  return createApi({
    store,
    wordings: await readWordings(folder),
    limits: { deadlineMs: config.DUALHAT_DEADLINE_MS },
    introspection: config.DUALHAT_INTROSPECTION,
    corsOrigins: config.DUALHAT_CORS_ORIGINS,
    report: reportTo(parts),
  })
}

/** Puts one question to the API as a client would, without a server in between. */
async function askIn(api: Api, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

/** Listens first, so that a port that is taken is said before minutes of work, and health can be asked during them. */
async function serveOver(parts: Parts, prepare: () => Promise<unknown>) {
  const { store, config, log, health } = parts
  let isReady = false
  const server = createHttpServer({
    api: await apiOf(parts),
    maxBodyBytes: DEFAULT_LIMITS.bodyBytes,
    isReady: () => isReady,
    recorded: () => store.head(),
    isReadable: health.isReadable,
    introspection: config.DUALHAT_INTROSPECTION,
    deadlineMs: config.DUALHAT_DEADLINE_MS,
    names: hostNames(config.HOST, config.DUALHAT_ALLOWED_HOSTS),
    report: reportTo(parts),
    log: ({ what, ...request }) => log.to.warn(request, what),
  })
  const address = await listen(server, config.HOST, config.PORT)
  // A promise that somebody forgot is a fault to be told, and no reason to leave all who ask without an answer.
  const onForgotten = (error: unknown) => log.to.error({ err: error }, 'a promise failed that nobody waited for')
  process.on('unhandledRejection', onForgotten)
  try {
    await prepare()
  } catch (error) {
    await stopServing(server)
    throw error
  }
  isReady = true
  return { address, stop: () => stopServing(server).finally(() => process.off('unhandledRejection', onForgotten)) }
}

/** Everything put together, with the shipped world of a folder: the one place that knows which adapter is behind which port. */
export const appWith =
  (folder: string): OpenApp =>
  async (config, wanted): Promise<App> => {
    const store = await openStore(config, wanted)
    const log = openLog(config.DUALHAT_LOG)
    const parts = { config, folder, log, store, health: readable(store) }
    const doubts = await doubtsOf(store).catch(async (error: unknown) => {
      await store.close()
      throw error
    })
    const mayBeSeeded = config.DUALHAT_SEED && !canOnlyBeRead(config.DUALHAT_STORE)
    const prepare: App['prepare'] = async (progress) =>
      mayBeSeeded ? seedIfEmpty(store, { folder, now, progress }) : store.head()
    return {
      doubts,
      seed: (progress) => seedStore(store, { folder, now, progress }),
      prepare,
      ask: async (query, variables) => askIn(await apiOf(parts), query, variables),
      serve: (progress) =>
        serveOver(parts, async () => {
          if (mayBeSeeded && !ADDRESS.test(config.DUALHAT_STORE) && (await store.head()).number === 0)
            await seedInThread({ config, folder }, progress)
          await prepare(progress)
          // For speed alone: a server too busy to plan is still asked.
          await store.warm().catch((error: unknown) => log.to.warn({ err: error }, 'not every question was planned'))
        }),
      importFrom(file, said, progress) {
        const { bytes, sha256 } = hashed(file === '-' ? process.stdin : bytesOf(file))
        return importInto(store, jsonl, textOf(bytes), { now, ...said, source: () => `import:${sha256()}`, progress })
      },
      async exportTo(write, progress) {
        const { revision, text } = await exportStore(store, jsonl, progress)
        for await (const part of text) await write(part)
        return revision
      },
      async exportToFile(file, progress) {
        const { revision, text } = await exportStore(store, jsonl, progress)
        await writeWhole(file, text)
        return revision
      },
      backUp: (file, progress) =>
        store.backup(file, (done) => progress({ step: 'Copying', done: Math.round(done * 100), of: 100 })),
      async copyTo(target, progress) {
        const other = await openStore({ ...config, DUALHAT_STORE: target }, 'create')
        return copyStore(store, other, progress).finally(() => other.close())
      },
      check: () => checkStore(store),
      close: () => store.close().finally(log.close),
    }
  }

export const openApp: OpenApp = appWith(SEED_FOLDER)
