import type { Revision } from '../../model/as-of.ts'
import type { Store } from '../../store/store.ts'
import { inSilence, type OnProgress } from '../progress.ts'
import { readParts, seedRevisions } from './revisions.ts'

export { readWordings, type SeedRevision, seedRevisions } from './revisions.ts'

export interface SeedOptions {
  /** The folder that holds `revisions.json`. */
  readonly folder: string
  readonly now: () => Date
  readonly progress?: OnProgress
}

/** The notes of the store's revisions, read until all wanted are found. */
async function recordedNotes(store: Store, wanted: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const head = await store.head()
  for (let number = 1; number <= head.number && wanted.some((note) => !found.has(note)); number++)
    found.add((await store.revision({ number })).note)
  return found
}

/**
 * Records the shipped world, one revision per part, and gives the head. Parts already recorded are left alone, so that loading
 * again changes nothing and what analysts recorded since stands; everything is read and checked before the first is appended.
 * @throws Incorrect when the files have a fault; then nothing was recorded
 */
export async function seedStore(store: Store, { folder, now, progress = inSilence }: SeedOptions): Promise<Revision> {
  const notes = (await readParts(folder)).map(({ note }) => note)
  const recorded = await recordedNotes(store, notes)
  if (notes.every((note) => recorded.has(note))) return store.head()
  progress({ step: 'Reading the shipped world', done: 0, of: notes.length })
  const revisions = await seedRevisions(folder)
  for (const [at, { source, note, put, retract }] of revisions.entries()) {
    progress({ step: `Recording ${put.length} entries: ${note}`, done: at, of: notes.length })
    if (!recorded.has(note))
      await store.append({ put, retract, by: null, source, note, instant: now().toISOString(), expected: null })
  }
  progress({ step: 'The shipped world is recorded', done: notes.length, of: notes.length })
  return store.head()
}

/**
 * Records the shipped world where nothing is recorded yet, or goes on where that stopped; any other store stays as it is.
 * @throws Incorrect when the files have a fault; then nothing was recorded
 */
export async function seedIfEmpty(store: Store, options: SeedOptions): Promise<Revision> {
  const head = await store.head()
  if (head.number === 0) return seedStore(store, options)
  const [first] = await readParts(options.folder)
  const { note } = await store.revision({ number: 1 })
  return note === first?.note ? seedStore(store, options) : head
}
