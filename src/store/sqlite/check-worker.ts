import { parentPort, workerData } from 'node:worker_threads'
import { faultsIn } from './check.ts'
import { derivedFaultsIn } from './check-derived.ts'
import type { CheckRequest, CheckResult } from './check-in-background.ts'
import { connect } from './driver.ts'
import { quickCheck } from './quick-check.ts'
import { refusalOf } from './refusals.ts'

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

function resultOf(request: CheckRequest): CheckResult {
  try {
    return { faults: faultsOf(request) }
  } catch (error) {
    return { refusal: refusalOf(error) }
  }
}

/** A whole look at a store takes seconds: it has a thread and a connection of its own. */
parentPort?.postMessage(resultOf(workerData as CheckRequest))
