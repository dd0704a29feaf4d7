import {
  chmodSync,
  closeSync,
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { syncName } from './named.ts'
import { partFile } from './part-file.ts'

/** A store has hundreds of megabytes. Packed in pieces, each is unpacked into the memory that the one before it had. */
const PIECE = 1 << 20
const WITH_CHECKSUM = { [constants.ZSTD_c_checksumFlag]: 1 }
/** With room for a byte that never comes: where a piece fills it, the engine takes as much again to look for more. */
const ROOM = { chunkSize: PIECE + 1 }

/** Stands before each piece: a frame that other programs skip. It tells how long the piece is, and a checksum of all those before it. */
const SKIPPED = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 8, 0, 0, 0])
const HEAD = SKIPPED.length + 8

function headOf(length: number, before: number): Buffer {
  const head = Buffer.alloc(HEAD)
  SKIPPED.copy(head)
  head.writeUInt32LE(length, SKIPPED.length)
  head.writeUInt32LE(before, SKIPPED.length + 4)
  return head
}

/** How long the piece is of which the head is there; 0: the one before was the last. */
function lengthIn(head: Buffer, before: number): number {
  const length = head.length === HEAD ? head.readUInt32LE(SKIPPED.length) : 0
  if (head.equals(headOf(length, before))) return length
  throw new Error('What is packed does not go on as it was packed.')
}

async function* packedPieces(file: string): AsyncGenerator<Buffer> {
  let sum = 0
  for await (const piece of createReadStream(file, { highWaterMark: PIECE })) {
    const packed = zstdCompressSync(piece, { params: WITH_CHECKSUM })
    yield headOf(packed.length, sum)
    yield packed
    sum = crc32(packed, sum)
  }
  yield headOf(0, sum)
}

/** So many bytes of a file from where it was read to; fewer at its end. */
function nextOf(file: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  return bytes.subarray(0, readSync(file, bytes))
}

function* unpackedPieces(packed: string): Generator<Buffer> {
  const file = openSync(packed, 'r')
  try {
    let sum = 0
    for (let length = lengthIn(nextOf(file, HEAD), sum); length > 0; length = lengthIn(nextOf(file, HEAD), sum)) {
      const piece = nextOf(file, length)
      sum = crc32(piece, sum)
      yield zstdDecompressSync(piece, ROOM)
    }
    if (nextOf(file, 1).length > 0) throw new Error('More is there than was packed.')
  } finally {
    closeSync(file)
  }
}

/** Packs a file into another, which is there whole or not at all, with checksums of each piece and of all before it. Whoever reads this program may read it. */
export async function pack(file: string, packed: string): Promise<void> {
  const part = partFile(packed)
  try {
    await pipeline(packedPieces(file), createWriteStream(part.path, { flags: 'r+', flush: true }))
    chmodSync(part.path, 0o644)
    renameSync(part.path, packed)
    syncName(packed)
  } finally {
    part.remove()
  }
}

/** Writes what is packed into a file that is there. @throws where not every byte is what was packed */
export function unpackInto(packed: string, path: string): void {
  const file = openSync(path, 'r+')
  try {
    for (const piece of unpackedPieces(packed)) writeFileSync(file, piece)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Whether every byte of a packed file is what was packed. */
export function isSound(packed: string): boolean {
  try {
    for (const _piece of unpackedPieces(packed));
    return true
  } catch {
    return false
  }
}
