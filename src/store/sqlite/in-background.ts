import { Worker } from 'node:worker_threads'

const WORKER = new URL('./check-worker.ts', import.meta.url)

/** Checks a store in another thread. Gives the faults of a thorough check; a quick one only fails. */
export function checkInBackground(
  file: string,
  thorough: boolean,
): { readonly done: Promise<readonly string[]>; stop(): void } {
  const worker = new Worker(WORKER, { workerData: { file, thorough } })
  const done = new Promise<readonly string[]>((resolve, reject) => {
    let faults: readonly string[] = []
    worker.on('message', (found: readonly string[]) => {
      faults = found
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve(faults))
  })
  return { done, stop: () => void worker.terminate() }
}
