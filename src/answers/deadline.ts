import { Timeout } from '../model/errors.ts'
import { mapView } from '../store/map-view.ts'
import type { View } from '../store/store.ts'

const stopped = (signal: AbortSignal) =>
  new Timeout(
    signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
      ? 'The answer took longer than the server allows.'
      : 'The request was cancelled before its answer was complete.',
    'Ask for less at once: a smaller page, fewer fields, or a narrower filter.',
  )

/** The work, or a Timeout once the signal fires; the work itself goes on, but nobody waits for it. */
export function withDeadline<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(stopped(signal))
  return new Promise((resolve, reject) => {
    const stop = () => reject(stopped(signal))
    signal.addEventListener('abort', stop, { once: true })
    ask()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}

/** The same view, where every call ends with the signal. */
export const viewWithDeadline = (view: View, signal: AbortSignal): View =>
  mapView(
    view,
    (ask) =>
      (...args) =>
        withDeadline(() => ask(view, ...args), signal),
  )
