import { Unavailable } from '../../model/errors.ts'
import type { Store } from '../store.ts'
import { append } from './append.ts'
import { backUp } from './backup.ts'
import { bodiesOf } from './bodies.ts'
import type { Connection } from './driver.ts'
import { closed } from './errors.ts'
import { facetBitsOf } from './facets.ts'
import { checkInBackground } from './in-background.ts'
import { type OpenFile, openFile } from './open.ts'
import { log } from './questions/log.ts'
import { headOf, revisionFor } from './revisions.ts'
import { type Reading, viewOf } from './view.ts'
import { wordsOf } from './words.ts'
import { type Desk, entitiesOf } from './written.ts'

/** Refuses every call to a store that was closed, or that a check in the background has found damaged. */
function guardOf({ file, writer, unchecked }: OpenFile): { readonly usable: () => void; readonly stop: () => void } {
  let damage: unknown = null
  const usable = () => {
    if (!writer.isOpen()) throw closed(file)
    if (damage) throw damage
  }
  if (!unchecked) return { usable, stop: () => {} }
  const { done, stop } = checkInBackground(file, false)
  done.catch((cause: unknown) => {
    // That the file could not be looked at says nothing about it.
    if (!(cause instanceof Unavailable)) damage = cause
  })
  return { usable, stop }
}

/** Refreshes the engine's statistics, which is worth neither waiting nor failing for. */
function tidy(writer: Connection): void {
  try {
    writer.exec('PRAGMA busy_timeout = 0; PRAGMA optimize')
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
  }
}

/** The store over a file that was opened and brought up to date. */
export function storeOn(open: OpenFile): Store {
  const { file, reader, writer } = open
  const { usable, stop } = guardOf(open)
  const words = wordsOf(reader, writer)
  const facets = facetBitsOf(reader, writer)
  const reading: Reading = { reader, words, facets, bodies: bodiesOf(reader), usable }
  const desk: Desk = { writer, words, facets, entities: entitiesOf(writer) }
  return {
    supports: { onlineBackup: true },
    head: async () => {
      usable()
      return headOf(reader)
    },
    revision: async (wanted) => {
      usable()
      return revisionFor(reader, wanted)
    },
    append: async (batch) => {
      usable()
      return append(desk, batch)
    },
    view: (at) => viewOf(reading, at),
    warm: async () => undefined,
    log: (after) => log(reading, after),
    check: async () => {
      if (!writer.isOpen()) throw closed(file)
      return checkInBackground(file, true).done
    },
    backup: async (target, progress = () => {}) => {
      usable()
      return backUp(file, target, progress)
    },
    close: async () => {
      stop()
      if (!writer.isOpen()) return
      try {
        tidy(writer)
      } finally {
        reader.close()
        writer.close()
      }
    },
  }
}

/**
 * Opens the store in a file, and makes one where there is none.
 * @param waitMs how long to wait for another process's lock
 * @throws Damaged when the file is corrupt, foreign or newer; Unavailable when it cannot be opened or written
 */
export async function openSqliteStore(
  file: string,
  { waitMs = 5000 }: { readonly waitMs?: number } = {},
): Promise<Store> {
  return storeOn(await openFile(file, waitMs))
}
