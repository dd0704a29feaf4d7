import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Revision } from '../../model/as-of.ts'
import { copyLog } from '../../store/copy-log.ts'
import { isSound, pack } from '../../store/packed.ts'
import { partFile } from '../../store/part-file.ts'
import type { Store } from '../../store/store.ts'
import { unpack } from '../../store/unpack.ts'
import type { OnProgress } from '../progress.ts'
import { codeFingerprintOf } from './fingerprint.ts'
import { type SeedOptions, seedStore } from './seed.ts'
import { SEED_MEMO } from './up-to-date.ts'

/** Where the shipped world is: its files, and the packed store that was made of them. */
export interface ShippedWorld {
  readonly folder: string
  /** null: nowhere. */
  readonly prepared: string | null
}

const isPacked = (name: string) => /^world-[0-9a-f]+\.db\.zst$/.test(name)

/** The name says what the world was made of: by files or code that are others now it is not found. */
const packedFileOf = async (folder: string, prepared: string): Promise<string> =>
  join(prepared, `world-${(await codeFingerprintOf(folder)).slice(0, 32)}.db.zst`)

/**
 * Begins a store, in a file that is not there yet, as a copy of what was prepared.
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
  const packed = prepared && (await packedFileOf(folder, prepared))
  if (!packed || !existsSync(packed)) return false
  const told = mayBegin.then(() => progress({ step: 'Copying the shipped world', done: 0, of: null }))
  return unpack(packed, file, told)
}

/** Makes a store of an empty file, or opens it. */
type Open = (file: string) => Promise<Store>

interface Beginning {
  readonly open: Open
  /** A file that is not there: what was prepared lies in it for the time. */
  readonly file: string
  readonly progress: OnProgress
}

async function recordAll(from: Store, to: Store, progress: OnProgress): Promise<void> {
  const { number: of } = await from.head()
  const before = ({ number, note }: Revision) => progress({ step: `Recording: ${note}`, done: number - 1, of })
  await copyLog(from, to, { after: 0, before })
  const memo = await from.memo(SEED_MEMO)
  if (memo !== null) await to.noteMemo(SEED_MEMO, memo)
}

/**
 * Records what was prepared in an empty store of any engine, each revision as it was prepared: so a copy of what was prepared is one of
 * this store, too.
 * @returns false where nothing was prepared of these files by this code
 * @throws Conflict where another process records something at the same time: what is recorded by then stands
 */
export async function recordPrepared(
  world: ShippedWorld,
  store: Store,
  { open, file, progress }: Beginning,
): Promise<boolean> {
  if (!(await takePrepared(world, file, progress))) return false
  const prepared = await open(file)
  await recordAll(prepared, store, progress).finally(() => prepared.close())
  return true
}

interface Preparing extends SeedOptions {
  readonly open: Open
}

async function record({ open, ...options }: Preparing, file: string): Promise<void> {
  const store = await open(file)
  await seedStore(store, options).finally(() => store.close())
}

/** Records the shipped world and packs it; what was prepared of other files or by other code goes. */
async function prepareAnew(prepared: string, packed: string, preparing: Preparing): Promise<void> {
  mkdirSync(prepared, { recursive: true })
  const part = partFile(join(prepared, 'world.db'))
  try {
    await record(preparing, part.path)
    part.assertWhole()
    await pack(part.path, packed)
  } finally {
    part.remove()
  }
  const others = readdirSync(prepared).filter((name) => isPacked(name) && join(prepared, name) !== packed)
  for (const name of others) rmSync(join(prepared, name), { force: true })
}

export interface Prepared {
  readonly file: string
  readonly bytes: number
  /** It was there already, and sound. */
  readonly wasThere: boolean
}

/** Records the shipped world once, so that first starts take a copy instead of recording it. */
export async function prepareWorld(prepared: string, preparing: Preparing): Promise<Prepared> {
  const file = await packedFileOf(preparing.folder, prepared)
  const wasThere = existsSync(file) && (await isSound(file))
  if (!wasThere) await prepareAnew(prepared, file, preparing)
  return { file, bytes: statSync(file).size, wasThere }
}
