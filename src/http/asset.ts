import type { IncomingMessage, ServerResponse } from 'node:http'
import { etagOf, gzipped, hasTag, takesGzip } from '../graphql/index.ts'

/** A file that does not change while the server runs, with what a client needs to keep it. */
export interface Asset {
  readonly type: string
  readonly body: Buffer
  readonly gzipped: Buffer | null
  /** Of the body; the gzipped bytes are others, and have one of their own. */
  readonly etag: string
}

/** @param isLoose whether gzip makes it smaller; pictures of points and pages of print are packed already */
export async function assetOf(type: string, content: string | Uint8Array, isLoose = true): Promise<Asset> {
  const body =
    typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.buffer, content.byteOffset, content.length)
  return { type, body, etag: etagOf(body), gzipped: isLoose ? await gzipped(body) : null }
}

/** How long a client keeps a file: it asks anew each time, since a new version keeps the address; or for ever, where each has its own. */
export type Keeping = 'no-cache' | 'public, max-age=31536000, immutable'
export const FOR_EVER: Keeping = 'public, max-age=31536000, immutable'

/** Sends a file, or nothing where the client has it. */
export function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset,
  keeping: Keeping = 'no-cache',
): void {
  const packed = takesGzip(request.headers['accept-encoding']) ? asset.gzipped : null
  const etag = `"${asset.etag}${packed ? '-gzip' : ''}"`
  response.setHeader('etag', etag)
  response.setHeader('cache-control', keeping)
  response.appendHeader('vary', 'accept-encoding')
  if (hasTag(request.headers['if-none-match'], etag)) return void response.writeHead(304).end()
  if (packed) response.setHeader('content-encoding', 'gzip')
  const body = packed ?? asset.body
  response.writeHead(200, { 'content-type': asset.type, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
