import { chmodSync, createReadStream, createWriteStream, renameSync, statSync } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { syncName } from './named.ts'
import { partFile } from './part-file.ts'

/** Large ones: a store has hundreds of megabytes. */
const PIECE = 1 << 20

const written = (path: string) => createWriteStream(path, { flags: 'r+', flush: true })

/** Packs a file into another, which is there whole or not at all, with a checksum of what was packed. Whoever reads this program may read it. */
export async function pack(file: string, packed: string): Promise<void> {
  const part = partFile(packed)
  const params = { [constants.ZSTD_c_checksumFlag]: 1 }
  const packer = createZstdCompress({ chunkSize: PIECE, pledgedSrcSize: statSync(file).size, params })
  try {
    await pipeline(createReadStream(file, { highWaterMark: PIECE }), packer, written(part.path))
    chmodSync(part.path, 0o644)
    renameSync(part.path, packed)
    syncName(packed)
  } finally {
    part.remove()
  }
}

const unpackTo = (packed: string, to: Writable): Promise<void> =>
  pipeline(createReadStream(packed, { highWaterMark: PIECE }), createZstdDecompress({ chunkSize: PIECE }), to)

/** Writes what is packed into a file that is there. @throws where not every byte is what was packed */
export const unpackInto = (packed: string, path: string): Promise<void> => unpackTo(packed, written(path))

/** Whether every byte of a packed file is what was packed. */
export const isSound = (packed: string): Promise<boolean> =>
  unpackTo(packed, new Writable({ write: (_piece, _encoding, done) => done() })).then(
    () => true,
    () => false,
  )
