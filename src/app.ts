import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { exportStore } from './actions/export.ts'
import { bytesOf } from './actions/file-bytes.ts'
import { importInto } from './actions/import.ts'
import { makeFolder } from './actions/make-folder.ts'
import { readWordings, seedIfEmpty, seedStore } from './actions/seed.ts'
import { writeWhole } from './actions/write-whole.ts'
import type { OpenProduct, Product, Wanted } from './cli/product.ts'
import type { Config } from './config.ts'
import { jsonl } from './formats/jsonl.ts'
import { textOf } from './formats/utf8.ts'
import { type Api, createApi, DEFAULT_LIMITS } from './graphql/index.ts'
import { listen, stopServing } from './http/listen.ts'
import { currentRequestId } from './http/request-log.ts'
import { createHttpServer } from './http/server.ts'
import { NotFound, Unsupported } from './model/errors.ts'
import { openSqliteStore } from './store/sqlite/index.ts'
import type { Store } from './store/store.ts'

/** The shipped world. */
const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url))
const ADDRESS = /^[a-z][a-z0-9+]+:\/\//
const now = () => new Date()

/** Opens the store that the settings name. A file that is there must be a store; one that is not is begun, where that is wanted. */
async function openStore({ DUALHAT_STORE: file }: Config, wanted: Wanted): Promise<Store> {
  if (ADDRESS.test(file))
    throw new Unsupported(
      `The store "${file}" is an address; this version keeps its world in a file.`,
      'Set DUALHAT_STORE to a file, or leave it out for the default one.',
    )
  if (wanted === 'there' && !existsSync(file))
    throw new NotFound(
      `There is no store at "${file}".`,
      'Begin one with "dualhat seed", or name another with --store.',
    )
  makeFolder(dirname(file))
  return openSqliteStore(file)
}

/** One line of JSON for each event on standard error; within a request it names the request. */
const logOf = ({ DUALHAT_LOG: level }: Config) =>
  pino({ level, mixin: () => ({ requestId: currentRequestId() }) }, pino.destination({ dest: 2, sync: true }))

interface Parts {
  readonly store: Store
  readonly config: Config
  readonly log: pino.Logger
  readonly folder: string
}

async function apiOf({ store, config, log, folder }: Parts): Promise<Api> {
  return createApi({
    store,
    wordings: await readWordings(folder),
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

/** Listens first, so that a port that is taken is said before minutes of work, and health can be asked during them. */
async function serveOver(parts: Parts, prepare: () => Promise<unknown>) {
  const { store, config, log } = parts
  let isOpen = false
  const server = createHttpServer({
    api: await apiOf(parts),
    maxBodyBytes: DEFAULT_LIMITS.bodyBytes,
    isOpen: () => isOpen,
    recorded: () => store.head(),
    report: (error) => log.error(error),
    tell: ({ what, ...request }) => log.warn(request, what),
  })
  const address = await listen(server, config.HOST, config.PORT)
  try {
    await prepare()
  } catch (error) {
    await stopServing(server)
    throw error
  }
  isOpen = true
  return { address, stop: () => stopServing(server) }
}

/** Everything put together, with the shipped world of a folder: the one place that knows which adapter is behind which port. */
export const productWith =
  (folder: string): OpenProduct =>
  async (config, wanted): Promise<Product> => {
    const parts = { config, folder, log: logOf(config), store: await openStore(config, wanted) }
    const { store } = parts
    const prepare: Product['prepare'] = async (progress) =>
      config.DUALHAT_SEED ? seedIfEmpty(store, { folder, now, progress }) : store.head()
    return {
      seed: (progress) => seedStore(store, { folder, now, progress }),
      prepare,
      ask: async (query, variables) => askIn(await apiOf(parts), query, variables),
      serve: (progress) => serveOver(parts, () => prepare(progress)),
      importFrom: (file, note, progress) =>
        importInto(store, jsonl, textOf(file === '-' ? process.stdin : bytesOf(file)), { now, note, progress }),
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

export const openProduct: OpenProduct = productWith(SEED_FOLDER)
