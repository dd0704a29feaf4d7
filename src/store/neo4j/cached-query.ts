import { createHash } from 'node:crypto'
import { cachedAll, GenerationalCache } from '../cache.ts'
import type { Params, Run } from './driver.ts'

/** Rows of all answers together. */
const MOST_CACHED = 100_000

/** Parameters may be long; what is kept under them is short. */
const keyOf = (text: string, params: Params) =>
  createHash('sha256').update(text).update(JSON.stringify(params)).digest('base64')

/**
 * Runs texts with short answers that take long, such as counts, which are asked for with every page. A view never counts anew, so
 * they are kept; every such text has the view's revision and day among its parameters.
 */
export function cachedQueryOf(run: Run): Run {
  const answers = new GenerationalCache<string, readonly unknown[]>(MOST_CACHED, (rows) => 1 + rows.length)
  return async <R>(text: string, params: Params = {}) => {
    const key = keyOf(text, params)
    const found = await cachedAll(answers, [key], async () => [[key, await run<R>(text, params)]])
    return (found.get(key) ?? []) as readonly R[]
  }
}
