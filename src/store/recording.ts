import { isDeepStrictEqual } from 'node:util'
import type { Revision } from '../model/as-of.ts'
import type { Entry } from '../model/entry.ts'
import { Conflict, Incorrect } from '../model/errors.ts'
import type { Id } from '../model/ids.ts'
import { quoted } from '../model/text.ts'
import type { Batch } from './store.ts'

export const twoThings = (id: Id): Incorrect =>
  new Incorrect(
    `The batch says two things about ${quoted(id)}.`,
    'Keep one of them, or append them one after the other.',
  )

/**
 * What the batch asks of each id, null: to retract it. The same entry twice is one.
 * @throws Incorrect when it says two things about one id
 */
export function askedOf({ put, retract }: Batch): ReadonlyMap<Id, Entry | null> {
  const asked = new Map<Id, Entry | null>()
  const ask = (id: Id, wanted: Entry | null) => {
    if (asked.has(id) && !isDeepStrictEqual(asked.get(id), wanted)) throw twoThings(id)
    asked.set(id, wanted)
  }
  for (const entry of put) ask(entry.id, entry)
  for (const id of retract) ask(id, null)
  return asked
}

/** @throws Conflict when the batch was prepared on another revision than the head */
export function refuseStale(head: Revision, expected: number | null): void {
  if (expected === null || expected === head.number) return
  throw new Conflict(
    `Something was recorded meanwhile: the batch was prepared on revision ${expected}, and the latest is ${head.number}. Nothing of it was recorded.`,
    'Import the file again, or prepare the batch on the latest revision.',
  )
}

/**
 * Milliseconds, so that instants written to different precision compare.
 * @throws Incorrect when the text is no instant
 */
export function momentOf(instant: string): number {
  const moment = Date.parse(instant)
  if (Number.isFinite(moment)) return moment
  throw new Incorrect(`${quoted(instant)} is no instant.`, 'Write it in UTC, for example 2022-08-29T08:00:00Z.')
}

/** The clock of a machine may step back; the recorded one does not. */
export function nextRevision(head: Revision, { instant, by, source, note }: Batch): Revision {
  const at = momentOf(instant) < momentOf(head.instant) ? head.instant : instant
  return { number: head.number + 1, instant: at, by, source, note }
}
