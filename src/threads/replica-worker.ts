import { parentPort, workerData } from 'node:worker_threads'
import { inSilence } from '../actions/progress.ts'
import { takePrepared } from '../actions/seed/take-prepared.ts'
import { joinNeo4jStore } from '../store/neo4j/index.ts'
import { keeperOn } from '../store/replica/index.ts'
import { openSqliteStore } from '../store/sqlite/index.ts'
import { knownMigrations } from '../store/sqlite/migrations.ts'
import type { Store } from '../store/store.ts'
import type { Follow, ReplicaRequest } from './replica-thread.ts'

/** Another process may record a large revision in the same file; nobody waits for this thread. */
const WAIT_MS = 60_000

const { access, folder, world } = workerData as ReplicaRequest
let joined: Promise<Store> | null = null

/** One that was not there may be there later. */
function server(): Promise<Store> {
  joined ??= joinNeo4jStore(access).catch((error: unknown) => {
    joined = null
    throw error
  })
  return joined
}

const keeper = keeperOn({
  folder,
  form: knownMigrations().length,
  server,
  open: (file) => openSqliteStore(file, { waitMs: WAIT_MS }),
  begin: (file) => takePrepared(world, file, inSilence),
  hear: (told) => parentPort?.postMessage(told),
})
parentPort?.on('message', ({ lost }: Follow) => keeper.follow(lost))
