import { Readable } from 'node:stream'
import { constants, crc32, createDeflate } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const BITS = 8
const RGB = 2
/** Each row begins with how it was made ready: left as it is. */
const AS_IT_IS = 0
/** Charts are plain areas: more effort makes files little smaller and takes three times as long. */
const EFFORT = 3

function chunk(type: string, data: Buffer): Buffer {
  const [head, tail] = [Buffer.alloc(8), Buffer.alloc(4)]
  head.writeUInt32BE(data.length)
  head.write(type, 4, 'latin1')
  tail.writeUInt32BE(crc32(data, crc32(head.subarray(4))))
  return Buffer.concat([head, data, tail])
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width)
  data.writeUInt32BE(height, 4)
  data.set([BITS, RGB], 8)
  return chunk('IHDR', data)
}

/** Rows of a PNG from points of red, green, blue and an opacity that nobody needs. */
function rowsOf(points: Uint8Array, width: number): Buffer {
  const rows = Buffer.allocUnsafe((points.length / (4 * width)) * (3 * width + 1))
  let [from, to] = [0, 0]
  while (from < points.length) {
    rows[to] = AS_IT_IS
    to += 1
    for (let x = 0; x < width; x += 1, from += 4, to += 3) {
      rows[to] = points[from] ?? 0
      rows[to + 1] = points[from + 1] ?? 0
      rows[to + 2] = points[from + 2] ?? 0
    }
  }
  return rows
}

/** A PNG of strips of points below each other: only one of them, and the file, is held at a time. */
export async function pngOf(width: number, height: number, strips: Iterable<Uint8Array>): Promise<Buffer> {
  const rows = Readable.from(
    (function* () {
      for (const strip of strips) yield rowsOf(strip, width)
    })(),
  )
  const deflate = createDeflate({ level: EFFORT, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY })
  const parts: Buffer[] = [SIGNATURE, header(width, height)]
  rows.on('error', (error) => deflate.destroy(error))
  for await (const part of rows.pipe(deflate)) parts.push(chunk('IDAT', part as Buffer))
  return Buffer.concat([...parts, chunk('IEND', Buffer.alloc(0))])
}
