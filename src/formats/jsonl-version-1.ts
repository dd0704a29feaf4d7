import { z } from 'zod'
import { type RevisionReader, shaped } from './jsonl-items.ts'

const RevisionLine = z.strictObject({
  revision: z.strictObject({ number: z.int().nonnegative(), instant: z.iso.datetime(), note: z.string() }),
})

/** The notes by which the parts of the shipped world were known then. The stores' migrations tell the same. */
const SOURCES: Readonly<Record<string, string>> = {
  'The places, the general model, and what the seed document says': 'seed:1-places-model-and-notice',
  'The chain of directives, other models, and the instances that sources evidence': 'seed:2-chain-and-instances',
  'What the press report of 27 July 2022 adds: number and date of the notice': 'seed:3-press-report',
}

/** A revision as logs told it before they said who recorded it and what it came from. */
export const readFirstRevision: RevisionReader = (value, line) => {
  const { number, instant, note } = shaped(RevisionLine, value, line).revision
  return { number, instant, by: null, source: SOURCES[note] ?? null, note }
}
