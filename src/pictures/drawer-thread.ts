import { parentPort } from 'node:worker_threads'
import { LimitExceeded } from '../model/errors.ts'
import { drawn } from './draw.ts'
import type { Drawing, Result } from './drawer.ts'

const say = (result: Result, files: readonly ArrayBuffer[] = []) => parentPort?.postMessage(result, files)

parentPort?.on('message', async ({ pictured, format }: Drawing) => {
  try {
    // A copy of its own: small buffers are parts of one that others use.
    const file = new Uint8Array(await drawn(pictured, format))
    say({ file }, [file.buffer])
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error
    say({ refusal: { what: error.what, remedy: error.remedy } })
  }
})
