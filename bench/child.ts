import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** What a child of the bench says next; an error when it dies instead. */
export async function said(child: ChildProcess): Promise<unknown> {
  const stop = new AbortController()
  const death = once(child, 'exit', { signal: stop.signal }).then(([code]) => {
    throw new Error(`A process of the bench ended with ${code}.`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: stop.signal }), death])
    return message
  } finally {
    death.catch(() => {})
    stop.abort()
  }
}
