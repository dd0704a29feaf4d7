import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Revision } from '../../model/as-of.ts'
import { copyLog } from '../../store/copy-log.ts'
import { isSound, pack } from '../../store/packed.ts'
import { partFile } from '../../store/part-file.ts'
import type { Store } from '../../store/store.ts'
import type { OnProgress } from '../progress.ts'
import { type SeedOptions, seedStore } from './seed.ts'
import { packedFileOf, packedIn, type ShippedWorld, takePrepared } from './take-prepared.ts'
import { SEED_MEMO } from './up-to-date.ts'

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
  /** Writes a store in a file anew, in as little room as it takes. */
  readonly compact: (file: string) => void
}

async function record({ open, compact, ...options }: Preparing, file: string): Promise<void> {
  const store = await open(file)
  await seedStore(store, options).finally(() => store.close())
  compact(file)
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
  for (const other of packedIn(prepared)) if (other !== packed) rmSync(other, { force: true })
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
  const wasThere = existsSync(file) && isSound(file)
  if (!wasThere) await prepareAnew(prepared, file, preparing)
  return { file, bytes: statSync(file).size, wasThere }
}
