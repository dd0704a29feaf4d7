import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip as gzipCallback } from 'node:zlib'

const gzip = promisify(gzipCallback)
/** Below this, gzip costs more than it saves. */
const WORTH_ZIPPING = 1_400

/** A file that does not change while the server runs, with what a client needs to keep it. */
export interface Asset {
  readonly type: string
  readonly body: Buffer
  readonly gzipped: Buffer | null
  readonly etag: string
}

export async function assetOf(type: string, text: string): Promise<Asset> {
  const body = Buffer.from(text)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { type, body, etag, gzipped: body.length < WORTH_ZIPPING ? null : await gzip(body) }
}

const accepts = (request: IncomingMessage, coding: string) =>
  (request.headers['accept-encoding'] ?? '')
    .toString()
    .split(/\s*,\s*/)
    .includes(coding)

/** Sends a file, or nothing where the client has it. It is asked for anew each time, since a new version keeps the address. */
export function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset): void {
  response.setHeader('etag', asset.etag)
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('vary', 'accept-encoding')
  if (request.headers['if-none-match'] === asset.etag) return void response.writeHead(304).end()
  const packed = accepts(request, 'gzip') ? asset.gzipped : null
  if (packed) response.setHeader('content-encoding', 'gzip')
  const body = packed ?? asset.body
  response.writeHead(200, { 'content-type': asset.type, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
