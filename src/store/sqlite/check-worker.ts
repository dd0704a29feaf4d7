import { parentPort, workerData } from 'node:worker_threads'
import { DualhatError } from '../../model/errors.ts'
import { faultsIn } from './check.ts'
import { derivedFaultsIn } from './check-derived.ts'
import type { CheckRequest, CheckResult } from './check-in-background.ts'
import { connect } from './driver.ts'
import { quickCheck } from './quick-check.ts'

/** For another process's lock. */
const WAIT_MS = 5000

function faultsOf({ file, thorough }: CheckRequest): readonly string[] {
  const reader = connect(file, { readOnly: true, waitMs: WAIT_MS })
  try {
    if (thorough) return [...faultsIn(reader), ...derivedFaultsIn(file)]
    quickCheck(file, reader)
    return []
  } finally {
    reader.close()
  }
}

/** An error loses its class on the way to another thread, so it goes as what it says. */
function resultOf(request: CheckRequest): CheckResult {
  try {
    return { faults: faultsOf(request) }
  } catch (error) {
    if (!(error instanceof DualhatError)) throw error
    const { code, what, remedy, cause } = error
    return { refusal: { code, what, remedy, cause: String(cause ?? '') } }
  }
}

/** A whole look at a store takes seconds: it has a thread and a connection of its own. */
parentPort?.postMessage(resultOf(workerData as CheckRequest))
