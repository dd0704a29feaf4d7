import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestIdFrom, type WireCode } from '../graphql/index.ts'

/** A question should not take longer; one that does is worth a line. */
const SLOW_MS = 500

/** One line of the log. What was asked is not in it: questions may hold what is nobody's business. */
export interface RequestLine {
  readonly requestId: string
  /** `refused` is the client's own mistake, which is no fault and no failure. */
  readonly what: 'failed' | 'slow' | 'refused'
  readonly method: string
  readonly path: string
  /** Null when the connection ended before the answer was given. */
  readonly status: number | null
  /** Why it failed or was refused, as its client was told. A GraphQL answer may be a failure with status 200. */
  readonly code: WireCode | null
  readonly ms: number
}

export interface Observer {
  readonly path: string
  /** Whether a failure is one: while the world is being recorded, waiting is what is meant. */
  readonly isReady: () => boolean
  readonly log: (line: RequestLine) => void
}

/** What the server did not manage, whatever it was asked; every other code is a mistake of who asked. */
const GIVEN_UP: readonly WireCode[] = ['TIMEOUT', 'QUERY_TOO_COMPLEX', 'STORE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']
const isGivenUp = (code: WireCode) => GIVEN_UP.includes(code)

const told = new WeakMap<ServerResponse, WireCode>()

/** Remembers with which codes a request is answered, for its line: of many errors one that the server is to blame for. */
export function toldOf(response: ServerResponse, codes: readonly WireCode[]): void {
  const code = codes.find(isGivenUp) ?? codes[0]
  if (code !== undefined) told.set(response, code)
}

type Ended = Pick<RequestLine, 'status' | 'code' | 'ms'>

function whatOf({ status, code, ms }: Ended, { isReady }: Observer): RequestLine['what'] | null {
  const isFailure = (status !== null && status >= 500) || (code !== null && isGivenUp(code))
  if (isFailure && isReady()) return 'failed'
  if (ms >= SLOW_MS) return 'slow'
  return !isFailure && (code !== null || (status ?? 0) >= 400) ? 'refused' : null
}

/**
 * Names a request: its client gets the id, and every line about it bears it. Logs it when it failed, was slow or was refused.
 * @returns the id
 */
export function observe(request: IncomingMessage, response: ServerResponse, observer: Observer): string {
  const began = performance.now()
  const requestId = requestIdFrom(request.headers['x-request-id'])
  response.setHeader('x-request-id', requestId)
  response.once('close', () => {
    const ms = Math.round(performance.now() - began)
    const status = response.writableFinished ? response.statusCode : null
    const ended = { status, code: told.get(response) ?? null, ms }
    // A body that was never sent to its end is the client's affair.
    const what = request.complete ? whatOf(ended, observer) : null
    if (what) observer.log({ what, requestId, method: request.method ?? '', path: observer.path, ...ended })
  })
  return requestId
}
