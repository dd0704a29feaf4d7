import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ShippedWorld } from '../actions/seed/take-prepared.ts'
import type { Access } from '../store/neo4j/index.ts'
import type { Lost, StartKeeper, Told } from '../store/replica/index.ts'

/** What the thread is begun with: the server, the folder of replicas, and the world that a new one may begin with. */
export interface ReplicaRequest {
  readonly access: Access
  readonly folder: string
  readonly world: ShippedWorld
}
/** What it is told from then on: to follow. */
export interface Follow {
  readonly lost: Lost
}

const LONGEST_STOP_MS = 5_000
const WORKER = new URL('./replica-worker.ts', import.meta.url)

/** Keeps a replica in a thread of its own: to copy a large revision takes seconds, and questions are answered meanwhile. */
export const keeperInThread =
  (request: ReplicaRequest): StartKeeper =>
  (hear) => {
    let worker: Worker | null = null
    const begun = () => {
      const made = new Worker(WORKER, { workerData: request })
      const ended = (why: string) => {
        if (worker !== made) return
        worker = null
        hear({ is: 'failed', why })
      }
      made.on('message', (told: Told) => hear(told))
      made.on('error', (error: unknown) => ended(error instanceof Error ? error.message : String(error)))
      made.on('exit', (code) => ended(`the thread that copies ended with ${code}`))
      return made
    }
    return {
      follow(lost) {
        worker ??= begun()
        worker.postMessage({ lost } satisfies Follow)
      },
      // A revision that is not copied to its end is as if it had not been begun. What the system keeps busy ends with the process.
      async stop() {
        const last = worker
        worker = null
        last?.unref()
        await Promise.race([last?.terminate(), setTimeout(LONGEST_STOP_MS, undefined, { ref: false })])
      },
    }
  }
