import { existsSync, statSync } from 'node:fs'
import { Damaged, Unavailable } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { GenerationalCache } from '../cache.ts'
import { removeLeftParts } from '../part-file.ts'
import type { Store } from '../store.ts'
import { append } from './append.ts'
import { asideOf, type Lengths } from './aside.ts'
import { backUp } from './backup.ts'
import { checkInBackground } from './check-in-background.ts'
import type { Connection } from './driver.ts'
import { entryCacheOf } from './entry-cache.ts'
import { entitiesOf, type Writer } from './entry-row.ts'
import { closed, translated } from './errors.ts'
import { facetBitsOf } from './facets.ts'
import { isWritable, stateOf } from './immutable.ts'
import { log } from './log.ts'
import { memo, noteMemo } from './memos.ts'
import { knownMigrations } from './migrations.ts'
import { isEmptyFile, type OpenFile, openFile } from './open.ts'
import { placeTreeOf } from './place-tree.ts'
import { headOf, revisionFor } from './revisions.ts'
import { type Slicing, slicesOf } from './slices.ts'
import { symbolTableOf } from './symbol-table.ts'
import { type Reading, viewOf } from './view.ts'

/**
 * When a store is checked that is too large to be checked at opening. What asks one question has its answer by then, and would only have
 * to wait at its end for a check that tells it nothing any more.
 */
const CHECKED_AFTER_MS = 1500

/** Keys of ids that are remembered. */
const MOST_KEYS = 10_000

/** Begins a check of a file in a while, unless it is stopped before. */
function checkSoon(file: string, onDamage: (cause: Damaged) => void): { readonly stop: () => void } {
  let stop = () => {}
  const begin = () => {
    const check = checkInBackground(file, false)
    stop = check.stop
    check.done.catch((cause: unknown) => {
      // That nobody could look at the file, for want of memory or of rights, says nothing about it.
      if (cause instanceof Damaged) onDamage(cause)
    })
  }
  const timer = setTimeout(begin, CHECKED_AFTER_MS)
  timer.unref()
  return {
    stop: () => {
      clearTimeout(timer)
      stop()
    },
  }
}

/** Refuses every call to a store that was closed, or that a check in the background has found damaged. */
function usabilityOf({ file, writer, unchecked }: OpenFile): {
  readonly assertUsable: () => void
  readonly stop: () => void
} {
  let damage: unknown = null
  const assertUsable = () => {
    if (!writer.isOpen()) throw closed(file)
    if (damage) throw damage
  }
  if (!unchecked) return { assertUsable, stop: () => {} }
  const { stop } = checkSoon(file, (cause) => {
    damage = cause
  })
  return { assertUsable, stop }
}

/** Best effort: PRAGMA optimize, without waiting for a lock. */
function optimize(writer: Connection): void {
  try {
    writer.exec('PRAGMA busy_timeout = 0; PRAGMA optimize')
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
  }
}

const inodeOf = (file: string): number | undefined =>
  translated(file, () => statSync(file, { throwIfNoEntry: false })?.ino)

/**
 * Refuses to go on over a file that is not at its place any more: others read and write another there. Of one that can only be
 * read without locks, any change would be half seen.
 */
function placeOf({ file, writable }: OpenFile): () => void {
  const state = () => (writable ? inodeOf(file) : stateOf(file))
  const before = state()
  return () => {
    if (state() === before) return
    throw new Unavailable(
      `The store "${file}" was ${writable ? '' : 'changed, '}removed or replaced while it was in use.`,
      'Start again with the file that is there now.',
    )
  }
}

/**
 * The store over a file that was opened and brought up to date.
 * @param long how many rows are too many to be read where others wait
 */
export function storeOn(open: OpenFile, long?: Lengths, sliced?: Slicing): Store {
  const { file, reader, writer: connection } = open
  const { assertUsable, stop } = usabilityOf(open)
  const assertInPlace = placeOf(open)
  const symbols = symbolTableOf(reader, connection)
  const facets = facetBitsOf(reader, connection)
  const aside = asideOf(file, reader, assertInPlace, long)
  const slices = slicesOf(reader, aside, sliced)
  const placeTree = placeTreeOf(reader, symbols, aside)
  const keys = new GenerationalCache<Id, number>(MOST_KEYS)
  const engine = { reader, symbols, facets, entryCache: entryCacheOf(reader), keys }
  const reading: Reading = { ...engine, aside, slices, placeTree, assertUsable }
  const writer: Omit<Writer, 'order'> = { connection, symbols, facets, entities: entitiesOf(connection) }
  return {
    head: async () => {
      assertUsable()
      assertInPlace()
      return headOf(reader)
    },
    revision: async (wanted) => {
      assertUsable()
      return revisionFor(reader, wanted)
    },
    append: async (batch) => {
      assertUsable()
      assertInPlace()
      return append(writer, batch)
    },
    view: (at, asker) => viewOf(reading, at, asker ?? null),
    warm: async () => {
      assertUsable()
      const { number } = headOf(reader)
      await aside.warm(number)
      for await (const _ of slices.from('', number, null));
      await placeTree.warm(number)
    },
    log: (after) => log(reading, after),
    memo: async (name) => {
      assertUsable()
      return memo(reader, name)
    },
    noteMemo: async (name, text) => {
      assertUsable()
      noteMemo(connection, name, text)
    },
    check: async () => {
      if (!connection.isOpen()) throw closed(file)
      return checkInBackground(file, true).done
    },
    backup: async (target, progress = () => {}) => {
      assertUsable()
      return backUp(file, target, progress)
    },
    close: async () => {
      stop()
      await aside.close()
      if (!connection.isOpen()) return
      try {
        optimize(connection)
      } finally {
        reader.close()
        connection.close()
      }
    },
  }
}

/** Whether there is a file at a path that is empty: no store, but one may be begun in it. */
export const hasNoStore = (file: string): boolean => translated(file, () => isEmptyFile(file))

/** Whether there is something at a path that this user may read at most. */
export const canOnlyBeRead = (file: string): boolean => existsSync(file) && !isWritable(file)

/**
 * Opens the store in a file, and makes one where there is none. One that this user may not write is read.
 * @param waitMs how long to wait for another process's lock
 * @param isSound whether the caller has just made the file, and knows that every byte of it is right
 * @throws Damaged when the file is corrupt, foreign or newer; Unavailable when it cannot be opened or written
 */
export async function openSqliteStore(
  file: string,
  { waitMs = 5000, isSound = false }: { readonly waitMs?: number; readonly isSound?: boolean } = {},
): Promise<Store> {
  removeLeftParts(file)
  return storeOn(await openFile(file, waitMs, knownMigrations(), isSound))
}
