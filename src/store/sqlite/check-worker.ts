import { parentPort, workerData } from 'node:worker_threads'
import { DualhatError } from '../../model/errors.ts'
import { faultsIn } from './check.ts'
import { connect } from './driver.ts'
import type { Asked, Told } from './in-background.ts'
import { quickCheck } from './quick-check.ts'

/** For another process's lock. */
const WAIT_MS = 5000

function faultsOf({ file, thorough }: Asked): readonly string[] {
  const reader = connect(file, { readOnly: true, waitMs: WAIT_MS })
  try {
    if (thorough) return faultsIn(reader)
    quickCheck(file, reader)
    return []
  } finally {
    reader.close()
  }
}

/** An error loses its class on the way to another thread, so it goes as what it says. */
function told(asked: Asked): Told {
  try {
    return { faults: faultsOf(asked) }
  } catch (error) {
    if (!(error instanceof DualhatError)) throw error
    const { code, what, remedy } = error
    return { refusal: { code, what, remedy } }
  }
}

/** A whole look at a store takes seconds: it has a thread and a connection of its own. */
parentPort?.postMessage(told(workerData as Asked))
