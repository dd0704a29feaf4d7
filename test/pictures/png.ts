import { crc32, inflateSync } from 'node:zlib'

/** The points of a PNG as our own writer makes them. */
export interface Points {
  readonly width: number
  readonly height: number
  readonly colourAt: (x: number, y: number) => string
  readonly redAt: (x: number, y: number) => number
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

function* chunksIn(file: Buffer): Generator<Chunk> {
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const [body, sum] = [file.subarray(at + 4, at + 8 + length), file.readUInt32BE(at + 8 + length)]
    if (crc32(body) !== sum) throw new Error('A part of the PNG is not as its sum says.')
    yield { type: body.toString('latin1', 0, 4), data: body.subarray(4) }
    at += 12 + length
  }
}

/** Reads a PNG of three bytes a point. @throws Error where it is none */
export function pointsIn(bytes: Uint8Array): Points {
  const file = Buffer.from(bytes)
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG.')
  const chunks = [...chunksIn(file)]
  const head = chunks[0]?.data ?? Buffer.alloc(0)
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  if (rows.length !== height * (3 * width + 1)) throw new Error('The PNG has not as many points as it says.')
  const at = (x: number, y: number) => y * (3 * width + 1) + 1 + 3 * x
  return {
    ...{ width, height, redAt: (x, y) => rows[at(x, y)] ?? 0 },
    colourAt: (x, y) => `#${rows.toString('hex', at(x, y), at(x, y) + 3)}`,
  }
}
