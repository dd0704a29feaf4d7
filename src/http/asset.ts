import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip as gzipCallback } from 'node:zlib'
import { etagOf, hasTag } from '../graphql/index.ts'

const gzip = promisify(gzipCallback)
/** Below this, gzip costs more than it saves. */
const WORTH_ZIPPING = 1_400

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
  return { type, body, etag: etagOf(body), gzipped: isLoose && body.length >= WORTH_ZIPPING ? await gzip(body) : null }
}

const partsOf = (header: string | readonly string[] | undefined): readonly string[] =>
  (header ?? '')
    .toString()
    .split(',')
    .map((part) => part.trim())

/** Whether a client takes gzip: named with a weight above 0, or covered by `*`. */
function takesGzip({ headers }: IncomingMessage): boolean {
  const weights = partsOf(headers['accept-encoding']).map((part) => {
    const [coding = '', ...parameters] = part.toLowerCase().split(/\s*;\s*/)
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    return [coding, weight === undefined ? 1 : Number(weight.slice(2))] as const
  })
  const [, weight = 0] =
    weights.find(([coding]) => coding === 'gzip') ?? weights.find(([coding]) => coding === '*') ?? []
  return weight > 0
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
  const gzipped = takesGzip(request) ? asset.gzipped : null
  const etag = `"${asset.etag}${gzipped ? '-gzip' : ''}"`
  response.setHeader('etag', etag)
  response.setHeader('cache-control', keeping)
  response.setHeader('vary', 'accept-encoding')
  if (hasTag(request.headers['if-none-match'], etag)) return void response.writeHead(304).end()
  if (gzipped) response.setHeader('content-encoding', 'gzip')
  const body = gzipped ?? asset.body
  response.writeHead(200, { 'content-type': asset.type, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
