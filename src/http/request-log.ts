import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestIdFrom } from '../graphql/index.ts'

/** A question should not take longer; one that does is worth a line. */
const SLOW_MS = 500

/** One line of the log. What was asked is not in it: questions may hold what is nobody's business. */
export interface RequestLine {
  readonly requestId: string
  readonly what: 'failed' | 'slow'
  readonly method: string
  readonly path: string
  /** Null when the connection ended before the answer was given. */
  readonly status: number | null
  readonly ms: number
}

export interface Observer {
  readonly path: string
  /** Whether a failure is one: while the world is being recorded, waiting is what is meant. */
  readonly isReady: () => boolean
  readonly log: (line: RequestLine) => void
}

function whatOf(status: number | null, ms: number, { isReady }: Observer): RequestLine['what'] | null {
  if (status !== null && status >= 500 && isReady()) return 'failed'
  return ms >= SLOW_MS ? 'slow' : null
}

/**
 * Names a request: its client gets the id, and every line about it bears it. Logs it when it failed or was slow.
 * @returns the id
 */
export function observe(request: IncomingMessage, response: ServerResponse, observer: Observer): string {
  const began = performance.now()
  const requestId = requestIdFrom(request.headers['x-request-id'])
  response.setHeader('x-request-id', requestId)
  response.once('close', () => {
    const ms = Math.round(performance.now() - began)
    const status = response.writableFinished ? response.statusCode : null
    // A body that was never sent to its end is the client's affair.
    const what = request.complete ? whatOf(status, ms, observer) : null
    if (what) observer.log({ what, requestId, method: request.method ?? '', path: observer.path, status, ms })
  })
  return requestId
}
