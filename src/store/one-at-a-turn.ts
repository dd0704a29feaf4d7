import { setImmediate } from 'node:timers/promises'

/** Ends when the next that asks may go on. */
let gone: Promise<void> = Promise.resolve()

/**
 * Comes back when it is the caller's turn to work for some milliseconds, first come, first served: at once where nobody else
 * does. One goes on in each turn of the event loop. Were each to wait for the next turn by itself, all who wait would go on
 * in the same one, and a request that comes meanwhile would wait for all of them.
 */
export function oneAtATurn(): Promise<void> {
  const before = gone
  gone = before.then(() => setImmediate())
  return before
}
