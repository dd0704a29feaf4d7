import { createHash } from 'node:crypto'
import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import { evidenceIn, type Quote } from '../../model/origin.ts'
import { quoted } from '../../model/text.ts'
import type { Find } from '../../rules/consistency/found.ts'
import { pathTo } from './path-to.ts'

function misquote({ document, start, end, words }: Quote, find: Find): string | null {
  const source = find(document)
  // That the document is not there is a fault of its own.
  if (source === undefined) return null
  if (source.kind !== 'Document' || source.held === null)
    return `quotes ${quoted(document)}, whose text is not held; cite it instead.`
  const found = source.held.text.slice(start, end)
  return found === words
    ? null
    : `quotes ${quoted(words)} at ${start}-${end} of ${quoted(document)}, where the text has ${quoted(found)}.`
}

/** Quotes in an entry, however deep, that are not in the text they are taken from, as far as its document is known. */
export const quoteFaults = (entry: Entry, find: Find): readonly Issue[] =>
  evidenceIn(entry).flatMap((evidence) => {
    const message = evidence.type === 'QUOTE' ? misquote(evidence, find) : null
    return message === null ? [] : [{ path: pathTo(entry, evidence), message }]
  })

/** A held text must be the one its hash and size were taken from. */
export function textFaults(entry: Entry): readonly Issue[] {
  if (entry.kind !== 'Document' || entry.held === null) return []
  const { text, sha256, bytes } = entry.held
  const found = createHash('sha256').update(text).digest('hex')
  const size = Buffer.byteLength(text)
  if (found === sha256 && size === bytes) return []
  const message = `holds a text of ${size} bytes with SHA-256 ${found}, but says ${bytes} and ${sha256}.`
  return [{ path: 'held', message }]
}
