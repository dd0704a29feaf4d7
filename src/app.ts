import { existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyStore } from './actions/copy.ts'
import { exportStore } from './actions/export.ts'
import { bytesOf, hashed } from './actions/file-bytes.ts'
import { importInto } from './actions/import/import.ts'
import { makeFolder } from './actions/make-folder.ts'
import { readWordings, seedIfEmpty, seedStore } from './actions/seed/seed.ts'
import { writeWhole } from './actions/write-whole.ts'
import type { App, OpenApp, Wanted } from './cli/app.ts'
import type { Config } from './config.ts'
import { jsonl } from './formats/jsonl.ts'
import { textOf } from './formats/utf8.ts'
import { type Api, createApi, DEFAULT_LIMITS } from './graphql/index.ts'
import { hostNames } from './http/host.ts'
import { listen, stopServing } from './http/listen.ts'
import { createHttpServer } from './http/server.ts'
import { type Log, openLog } from './log.ts'
import { NotFound, Unsupported } from './model/errors.ts'
import { openNeo4jStore } from './store/neo4j/index.ts'
import { openSqliteStore } from './store/sqlite/index.ts'
import type { Store } from './store/store.ts'

/** The shipped world. */
const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url))
const NEO4J = /^(neo4j|bolt)(\+s)?:\/\//
const ADDRESS = /^[a-z][a-z0-9+]+:\/\//
const now = () => new Date()

/** A store that was begun now, and into which nothing came, is taken away again: a command that failed leaves nothing behind. */
const removeIfEmpty = (store: Store, file: string): Store => ({
  ...store,
  async close() {
    const { number } = await store.head()
    await store.close()
    if (number === 0) for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true })
  },
})

/** Begins a store in a file only where that is wanted. */
function openFile(file: string, wanted: Wanted): Promise<Store> {
  if (wanted === 'existing' && !existsSync(file))
    throw new NotFound(
      `There is no store at "${file}".`,
      'Begin one with "dualhat seed", or name another with --store.',
    )
  if (existsSync(file)) return openSqliteStore(file)
  makeFolder(dirname(file))
  return openSqliteStore(file).then((store) => removeIfEmpty(store, file))
}

/** Opens the store that the settings name; what is there already must be a store. */
async function openStore(config: Config, wanted: Wanted): Promise<Store> {
  const { DUALHAT_STORE: store, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = config
  if (NEO4J.test(store)) return openNeo4jStore({ address: store, user, password, database })
  if (!ADDRESS.test(store)) return openFile(store, wanted)
  throw new Unsupported(
    `The store "${store}" is at an address that Dualhat has no store for.`,
    'Name a file, or a Neo4j by neo4j://, neo4j+s:// or bolt://.',
  )
}

interface Parts {
  readonly store: Store
  readonly config: Config
  readonly log: Log
  readonly folder: string
}

async function apiOf({ store, config, log, folder }: Parts): Promise<Api> {
  return createApi({
    store,
    wordings: await readWordings(folder),
    limits: { deadlineMs: config.DUALHAT_DEADLINE_MS },
    introspection: config.DUALHAT_INTROSPECTION,
    corsOrigins: config.DUALHAT_CORS_ORIGINS,
    report: (error, requestId) => log.to.error({ requestId, err: error }),
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
  const { store, config, log } = parts
  let isReady = false
  const server = createHttpServer({
    api: await apiOf(parts),
    maxBodyBytes: DEFAULT_LIMITS.bodyBytes,
    isReady: () => isReady,
    recorded: () => store.head(),
    introspection: config.DUALHAT_INTROSPECTION,
    deadlineMs: config.DUALHAT_DEADLINE_MS,
    names: hostNames(config.HOST, config.DUALHAT_ALLOWED_HOSTS),
    report: (error, requestId) => log.to.error({ requestId, err: error }),
    log: ({ what, ...request }) => log.to.warn(request, what),
  })
  const address = await listen(server, config.HOST, config.PORT)
  try {
    await prepare()
  } catch (error) {
    await stopServing(server)
    throw error
  }
  isReady = true
  return { address, stop: () => stopServing(server) }
}

/** Everything put together, with the shipped world of a folder: the one place that knows which adapter is behind which port. */
export const appWith =
  (folder: string): OpenApp =>
  async (config, wanted): Promise<App> => {
    const parts = { config, folder, log: openLog(config.DUALHAT_LOG), store: await openStore(config, wanted) }
    const { store, log } = parts
    const prepare: App['prepare'] = async (progress) =>
      config.DUALHAT_SEED ? seedIfEmpty(store, { folder, now, progress }) : store.head()
    return {
      seed: (progress) => seedStore(store, { folder, now, progress }),
      prepare,
      ask: async (query, variables) => askIn(await apiOf(parts), query, variables),
      serve: (progress) =>
        serveOver(parts, async () => {
          await prepare(progress)
          // For speed alone: a server too busy to plan is still asked.
          await store.warm().catch((error: unknown) => log.to.warn({ err: error }, 'not every question was planned'))
        }),
      importFrom(file, said, progress) {
        const { bytes, sha256 } = hashed(file === '-' ? process.stdin : bytesOf(file))
        return importInto(store, jsonl, textOf(bytes), { now, ...said, source: () => `import:${sha256()}`, progress })
      },
      async exportTo(write, progress) {
        for await (const text of exportStore(store, jsonl, progress)) await write(text)
        return store.head()
      },
      async exportToFile(file, progress) {
        await writeWhole(file, exportStore(store, jsonl, progress))
        return store.head()
      },
      async backUp(file, progress) {
        await store.backup(file, (done) => progress({ step: 'Copying', done: Math.round(done * 100), of: 100 }))
        return store.head()
      },
      async copyTo(target, progress) {
        const other = await openStore({ ...config, DUALHAT_STORE: target }, 'create')
        return copyStore(store, other, progress).finally(() => other.close())
      },
      check: () => store.check(),
      close: () => store.close().finally(log.close),
    }
  }

export const openApp: OpenApp = appWith(SEED_FOLDER)
