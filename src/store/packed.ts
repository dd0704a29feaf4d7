import { chmodSync, createReadStream, createWriteStream, renameSync, statSync } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { named, syncName } from './named.ts'
import { partFile } from './part-file.ts'

/** Large ones: a store has hundreds of megabytes. */
const PIECE = 1 << 20
/** Larger ones: the next is asked for by a thread that may be busy with other things meanwhile. */
const UNPACKED_PIECE = 8 * PIECE

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

/** @throws where not every byte is what was packed */
const unpackInto = (packed: string, into: Writable): Promise<void> =>
  pipeline(
    createReadStream(packed, { highWaterMark: PIECE }),
    createZstdDecompress({ chunkSize: UNPACKED_PIECE }),
    into,
  )

/** Whether every byte of a packed file is what was packed. */
export const isSound = (packed: string): Promise<boolean> =>
  unpackInto(packed, new Writable({ write: (_piece, _encoding, done) => done() })).then(
    () => true,
    () => false,
  )

/**
 * Makes a file of a packed one, for this user alone, whole or not at all.
 * @param mayBe what its name waits for; where that fails there is no file
 * @returns false where another process gave the name to another meanwhile
 */
export async function unpack(packed: string, file: string, mayBe?: Promise<void>): Promise<boolean> {
  const part = partFile(file)
  try {
    await Promise.all([unpackInto(packed, written(part.path)), mayBe])
    const isFirst = named(part, file)
    syncName(file)
    return isFirst
  } finally {
    part.remove()
  }
}
