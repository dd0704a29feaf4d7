import { parentPort, workerData } from 'node:worker_threads'
import { faultsIn } from './check.ts'
import { connect } from './driver.ts'
import { quickCheck } from './open.ts'

/** A whole look at a store takes seconds: it has a thread and a connection of its own. */
const { file, thorough } = workerData as { readonly file: string; readonly thorough: boolean }
const reader = connect(file, { readOnly: true, waitMs: 5000 })
try {
  if (thorough) parentPort?.postMessage(faultsIn(reader))
  else quickCheck(file, reader)
} finally {
  reader.close()
}
