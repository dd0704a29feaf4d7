import type { IncomingMessage, ServerResponse } from 'node:http'
import type { WireCode } from '../graphql/index.ts'
import { toldOf } from './request-log.ts'

/** Of a body that nobody wants, in bytes: read to its end, so that its sender reads the answer and may ask again. */
const MOST_DRAINED = 1_000_000

/** Whether more of a body may come than is worth reading and throwing away. */
const isEndless = ({ complete, headers }: IncomingMessage): boolean =>
  !complete && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > MOST_DRAINED)

/** Hangs up after the answer on who would go on sending. */
export function hangUpOnEndless(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (isEndless(request)) request.socket.destroySoon()
  })
}

/** An error outside GraphQL, as application/problem+json (RFC 9457) with the closed codes of the API. */
export function problem(response: ServerResponse, status: number, code: WireCode, detail: string): void {
  toldOf(response, [code])
  if (isEndless(response.req)) response.setHeader('connection', 'close')
  response.writeHead(status, { 'content-type': 'application/problem+json; charset=utf-8' })
  response.end(JSON.stringify({ type: 'about:blank', status, code, detail }))
}
