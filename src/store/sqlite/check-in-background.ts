import { Worker } from 'node:worker_threads'
import { type Refusal, refusedBy } from './refusals.ts'

export interface CheckRequest {
  readonly file: string
  readonly thorough: boolean
}
/** What the other thread found, or why it could not look. */
export type CheckResult = { readonly faults: readonly string[] } | { readonly refusal: Refusal }

const WORKER = new URL('./check-worker.ts', import.meta.url)

function faultsIn(result: CheckResult): readonly string[] {
  if ('faults' in result) return result.faults
  throw refusedBy(result.refusal)
}

/**
 * Checks a store in another thread. Gives the faults of a thorough check; a quick one only fails.
 * A check that is stopped ends without a fault.
 */
export function checkInBackground(
  file: string,
  thorough: boolean,
): { readonly done: Promise<readonly string[]>; stop(): void } {
  const worker = new Worker(WORKER, { workerData: { file, thorough } satisfies CheckRequest })
  let stopped = false
  const done = new Promise<CheckResult>((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', (code) =>
      stopped ? resolve({ faults: [] }) : reject(new Error(`The check broke off (${code}).`)),
    )
  }).then(faultsIn)
  const stop = () => {
    stopped = true
    void worker.terminate()
  }
  return { done, stop }
}
