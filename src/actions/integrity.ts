import { createHash } from 'node:crypto'
import type { Entry } from '../model/entry.ts'
import type { Issue } from '../model/errors.ts'
import type { Id } from '../model/ids.ts'
import { linksOf } from '../model/kinds.ts'
import { evidenceIn, type Quote } from '../model/origin.ts'
import { quoted } from '../model/text.ts'
import type { Located } from './located.ts'

type World = ReadonlyMap<Id, Entry>

/** Everything an entry refers to. */
export const referencesOf = (entry: Entry): readonly Id[] => [...new Set(linksOf(entry).map(({ to }) => to))]

function misquote({ document, start, end, words }: Quote, world: World): string | null {
  const source = world.get(document)
  // That the document is not there is a fault of its own.
  if (source === undefined) return null
  if (source.kind !== 'Document' || source.held === null)
    return `quotes ${quoted(document)}, whose text is not held; cite it instead.`
  const found = source.held.text.slice(start, end)
  return found === words
    ? null
    : `quotes ${quoted(words)} at ${start}-${end} of ${quoted(document)}, where the text has ${quoted(found)}.`
}

/** Quotes of an entry that are not in the text they are taken from, as far as its document is known. */
export const quoteFaults = ({ value, where }: Located<Entry>, world: World): readonly Issue[] =>
  evidenceIn(value).flatMap((evidence) => {
    const message = evidence.type === 'QUOTE' ? misquote(evidence, world) : null
    return message === null ? [] : [{ path: where, message: `${quoted(value.id)} ${message}` }]
  })

/** A held text must be the one its hash and size were taken from. */
export function textFaults({ value, where }: Located<Entry>): readonly Issue[] {
  if (value.kind !== 'Document' || value.held === null) return []
  const { text, sha256, bytes } = value.held
  const found = createHash('sha256').update(text).digest('hex')
  const size = Buffer.byteLength(text)
  if (found === sha256 && size === bytes) return []
  const message = `${quoted(value.id)} holds a text of ${size} bytes with SHA-256 ${found}, but says ${bytes} and ${sha256}.`
  return [{ path: where, message }]
}

const referenceFaults = ({ value, where }: Located<Entry>, world: World, known: string): readonly Issue[] =>
  referencesOf(value)
    .filter((id) => !world.has(id))
    .map((id) => ({ path: where, message: `${quoted(value.id)} refers to ${quoted(id)}, which is not ${known}.` }))

function duplicates(entries: readonly Located<Entry>[]): readonly Issue[] {
  const first = new Map<Id, string>()
  return entries.flatMap(({ value: { id }, where }) => {
    const before = first.get(id)
    first.set(id, before ?? where)
    return before === undefined ? [] : [{ path: where, message: `${quoted(id)} stands already in ${before}.` }]
  })
}

/**
 * What is wrong between entries: an id twice, a reference to nothing, a quote that is not in the text, a text that is not
 * the one it says.
 * @param world all that is known with the entries
 * @param known where that is, for messages: "in the seed"
 */
export const faultsBetween = (entries: readonly Located<Entry>[], world: World, known: string): readonly Issue[] => [
  ...duplicates(entries),
  ...entries.flatMap((entry) => [
    ...referenceFaults(entry, world, known),
    ...quoteFaults(entry, world),
    ...textFaults(entry),
  ]),
]
