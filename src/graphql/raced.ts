import { Timeout } from '../model/errors.ts'
import type { View } from '../store/store.ts'

const stopped = (signal: AbortSignal) =>
  new Timeout(
    signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
      ? 'The answer took longer than the server allows.'
      : 'The request was given up before its answer was complete.',
    'Ask for less at once: a smaller page, fewer fields, or a narrower filter.',
  )

/** The work, or a Timeout once the signal fires; the work itself goes on, but nobody waits for it. */
export function raced<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
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
export const racedView = (view: View, signal: AbortSignal): View => ({
  at: view.at,
  entries: (ids) => raced(() => view.entries(ids), signal),
  linked: (ids, link, direction) => raced(() => view.linked(ids, link, direction), signal),
  versions: (ids) => raced(() => view.versions(ids), signal),
  find: (query, page) => raced(() => view.find(query, page), signal),
  count: (query) => raced(() => view.count(query), signal),
  arrangements: (query, page) => raced(() => view.arrangements(query, page), signal),
  countArrangements: (query) => raced(() => view.countArrangements(query), signal),
  tally: (query, by) => raced(() => view.tally(query, by), signal),
  search: (text, kinds, page) => raced(() => view.search(text, kinds, page), signal),
  chart: (root, depth, query) => raced(() => view.chart(root, depth, query), signal),
})
