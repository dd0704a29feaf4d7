import { Worker } from 'node:worker_threads'
import { named, syncName } from './named.ts'
import { partFile } from './part-file.ts'

/** What a thread unpacks, and into which file, which is there. */
export interface Unpacked {
  readonly packed: string
  readonly path: string
}

const WORKER = new URL('./unpack-worker.ts', import.meta.url)

/** A thread collects as garbage what passed through it without a look at all that the program holds, and waits for none of its modules. */
function inThread(workerData: Unpacked) {
  const worker = new Worker(WORKER, { workerData })
  const done = new Promise<void>((done, fail) => {
    worker.on('error', fail)
    worker.on('exit', (code) => (code === 0 ? done() : fail(new Error(`Unpacking broke off (${code}).`))))
  })
  // Whoever waits for it is told of a failure.
  done.catch(() => undefined)
  return { done, stop: () => worker.terminate() }
}

/**
 * Makes a file of a packed one, for this user alone, whole or not at all.
 * @param mayBe says whether it gets its name, and may take as long as unpacking does; where that fails there is no file
 * @returns false where it may not, or another process gave the name to another meanwhile
 */
export async function unpack(packed: string, file: string, mayBe: () => Promise<boolean>): Promise<boolean> {
  const part = partFile(file)
  const thread = inThread({ packed, path: part.path })
  try {
    if (!(await mayBe())) return false
    await thread.done
    const isFirst = named(part, file)
    syncName(file)
    return isFirst
  } finally {
    await thread.stop()
    part.remove()
  }
}
