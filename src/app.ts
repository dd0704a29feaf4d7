import { createReadStream } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { exportStore } from './actions/export.ts'
import { importInto } from './actions/import.ts'
import { makeFolder } from './actions/make-folder.ts'
import { readWordings, seedIfEmpty } from './actions/seed.ts'
import { writeWhole } from './actions/write-whole.ts'
import type { OpenProduct, Product } from './cli/product.ts'
import type { Config } from './config.ts'
import { jsonl } from './formats/jsonl.ts'
import { textOf } from './formats/utf8.ts'
import { type Api, createApi, DEFAULT_LIMITS } from './graphql/index.ts'
import { listen, stopServing } from './http/listen.ts'
import { createHttpServer } from './http/server.ts'
import { Unsupported } from './model/errors.ts'
import { openSqliteStore } from './store/sqlite/index.ts'
import type { Store } from './store/store.ts'

/** The shipped world. */
const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url))
const ADDRESS = /^[a-z][a-z0-9+]+:\/\//
const now = () => new Date()

/** Opens the store that the settings name. Its folder is made; a file that is there must be a store. */
async function openStore({ DUALHAT_STORE: file }: Config): Promise<Store> {
  if (ADDRESS.test(file))
    throw new Unsupported(
      `The store "${file}" is an address; this version keeps its world in a file.`,
      'Set DUALHAT_STORE to a file, or leave it out for the default one.',
    )
  makeFolder(dirname(file))
  return openSqliteStore(file)
}

async function apiOf(store: Store, config: Config, log: pino.Logger): Promise<Api> {
  return createApi({
    store,
    wordings: await readWordings(SEED_FOLDER),
    limits: { deadlineMs: config.DUALHAT_DEADLINE_MS },
    introspection: config.DUALHAT_INTROSPECTION,
    corsOrigins: config.DUALHAT_CORS_ORIGINS,
    report: (error) => log.error(error),
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

/** Everything put together: the one place that knows which adapter stands behind which port. */
export const openProduct: OpenProduct = async (config) => {
  const log = pino({ level: config.DUALHAT_LOG }, pino.destination({ dest: 2, sync: true }))
  const store = await openStore(config)
  const seed: Product['seed'] = async (progress) =>
    config.DUALHAT_SEED ? seedIfEmpty(store, { folder: SEED_FOLDER, now, progress }) : store.head()
  return {
    seed,
    ask: async (query, variables) => askIn(await apiOf(store, config, log), query, variables),
    async serve(progress) {
      let isOpen = false
      const server = createHttpServer({
        api: await apiOf(store, config, log),
        maxBodyBytes: DEFAULT_LIMITS.bodyBytes,
        isOpen: () => isOpen,
        recorded: () => store.head(),
        report: (error) => log.error(error),
      })
      const address = await listen(server, config.HOST, config.PORT)
      await seed(progress)
      isOpen = true
      return { address, stop: () => stopServing(server) }
    },
    importFrom: (file, note, progress) =>
      importInto(store, jsonl, textOf(file === '-' ? process.stdin : createReadStream(file)), { now, note, progress }),
    async exportTo(write, progress) {
      for await (const text of exportStore(store, jsonl, progress)) await write(text)
      return store.head()
    },
    async exportToFile(file, progress) {
      await writeWhole(file, exportStore(store, jsonl, progress))
      return store.head()
    },
    async backUp(file, progress) {
      await store.backup(file, (done) => progress({ step: 'Copying', done, of: null }))
      return store.head()
    },
    check: () => store.check(),
    close: () => store.close(),
  }
}
