import { Worker } from 'node:worker_threads'
import type { OnProgress, Progress } from '../actions/progress.ts'
import type { Config } from '../config.ts'
import { Damaged, type ErrorCode, Incorrect, type Issue, Unavailable } from '../model/errors.ts'

export interface SeedRequest {
  readonly config: Config
  readonly folder: string
}
/** How it goes, or why it did not. */
export type SeedMessage =
  | { readonly progress: Progress }
  | {
      readonly refusal: {
        readonly code: ErrorCode
        readonly what: string
        readonly remedy: string
        readonly issues: readonly Issue[]
      }
    }

const WORKER = new URL('./seed-worker.ts', import.meta.url)

/** An error loses its class on the way from another thread. */
function errorOf({ code, what, remedy, issues }: Extract<SeedMessage, { refusal: unknown }>['refusal']): Error {
  if (code === 'INCORRECT') return new Incorrect(what, remedy, issues)
  return code === 'DAMAGED' ? new Damaged(what, remedy) : new Unavailable(what, remedy)
}

/** Records the shipped world in a file in a thread of its own: it takes seconds, and a server has to say meanwhile that it lives. */
export function seedInThread(request: SeedRequest, progress: OnProgress): Promise<void> {
  const worker = new Worker(WORKER, { workerData: request })
  return new Promise((done, fail) => {
    worker.on('message', (message: SeedMessage) =>
      'progress' in message ? progress(message.progress) : fail(errorOf(message.refusal)),
    )
    worker.on('error', fail)
    worker.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`Recording the shipped world broke off (${code}).`)),
    )
  })
}
