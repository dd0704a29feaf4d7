import { parentPort, workerData } from 'node:worker_threads'
import { type AsideAnswer, type AsideQuestion, CLOSE, readFrom } from './aside-thread.ts'
import type { Connection } from './driver.ts'
import { openReader } from './open-reader.ts'
import { refusalOf } from './refusals.ts'

/** For another process's lock. */
const WAIT_MS = 5000

let reader: Connection | null = null

function answerTo(question: AsideQuestion): AsideAnswer {
  try {
    reader ??= openReader(String(workerData), WAIT_MS)
    return { rows: readFrom(reader, question) }
  } catch (error) {
    return { refusal: refusalOf(error) }
  }
}

/** Runs texts over a connection of its own, one after the other, until it is told to end. */
parentPort?.on('message', (question: AsideQuestion | typeof CLOSE) => {
  if (question !== CLOSE) return parentPort?.postMessage(answerTo(question))
  reader?.close()
  return parentPort?.close()
})
