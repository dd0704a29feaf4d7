import type { ServerResponse } from 'node:http'
import type { WireCode } from '../graphql/index.ts'

/** An error outside GraphQL, as application/problem+json (RFC 9457) with the closed codes of the API. */
export function problem(response: ServerResponse, status: number, code: WireCode, detail: string): void {
  response.writeHead(status, { 'content-type': 'application/problem+json; charset=utf-8' })
  response.end(JSON.stringify({ type: 'about:blank', status, code, detail }))
}
