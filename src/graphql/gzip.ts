import { promisify } from 'node:util'
import { gzip as gzipCallback } from 'node:zlib'

const gzip = promisify(gzipCallback)
/** Below this, in bytes, gzip costs more than it saves. */
const WORTH_ZIPPING = 1_400

/** The bytes packed, beside what else is done; null where that is not worth it. A text is one in UTF-8. */
export const gzipped = async (body: Buffer | string): Promise<Buffer<ArrayBuffer> | null> =>
  Buffer.byteLength(body) < WORTH_ZIPPING ? null : gzip(body)

/** Each coding of an Accept-Encoding header with its weight. */
const weightsIn = (header: string) =>
  header.split(',').map((part) => {
    const [coding = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    return [coding, weight === undefined ? 1 : Number(weight.slice(2))] as const
  })

/** Whether a client takes gzip, by its Accept-Encoding header: named with a weight above 0, or covered by `*`. */
export function takesGzip(header: string | null | undefined): boolean {
  const weights = weightsIn(header ?? '')
  const [, weight = 0] =
    weights.find(([coding]) => coding === 'gzip') ?? weights.find(([coding]) => coding === '*') ?? []
  return weight > 0
}
