import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unpack } from '../../store/unpack.ts'
import type { OnProgress } from '../progress.ts'
import { codeFingerprintOf } from './fingerprint.ts'

/** Where the shipped world is: its files, and the packed store that was made of them. */
export interface ShippedWorld {
  readonly folder: string
  /** null: nowhere. */
  readonly prepared: string | null
}

const isPacked = (name: string) => /^world-[0-9a-f]+\.db\.zst$/.test(name)

/** All that was prepared, of whatever. */
export const packedIn = (prepared: string): readonly string[] =>
  existsSync(prepared)
    ? readdirSync(prepared)
        .filter(isPacked)
        .map((name) => join(prepared, name))
    : []

/** The name says what the world was made of: by files or code that are others now it is not found. */
export const packedFileOf = async (folder: string, prepared: string): Promise<string> =>
  join(prepared, `world-${(await codeFingerprintOf(folder)).slice(0, 32)}.db.zst`)

/**
 * Begins a store, in a file that is not there yet, as a copy of what was prepared. To know whether it was of these files by this code takes a
 * look at all of them; what lies there alone nearly always was, so it is unpacked meanwhile.
 * @param mayBegin what the store waits for; it is copied meanwhile
 * @returns false where nothing was prepared of these files by this code, or another process was quicker
 * @throws where what was prepared is damaged; then there is no file
 */
export async function takePrepared(
  { folder, prepared }: ShippedWorld,
  file: string,
  progress: OnProgress,
  mayBegin: Promise<void> = Promise.resolve(),
): Promise<boolean> {
  if (prepared === null) return false
  const there = packedIn(prepared)
  const wanted = () => packedFileOf(folder, prepared)
  const packed = there.length > 1 ? await wanted() : there[0]
  if (packed === undefined || !there.includes(packed)) return false
  return unpack(packed, file, async () => {
    if (packed !== (await wanted())) return false
    await mayBegin
    progress({ step: 'Copying the shipped world', done: 0, of: null })
    return true
  })
}
