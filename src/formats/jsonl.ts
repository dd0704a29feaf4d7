import { createHash } from 'node:crypto'
import { z } from 'zod'
import { EarlierForms } from '../model/earlier-forms.ts'
import { Incorrect } from '../model/errors.ts'
import type { LoggedRevision } from '../store/store.ts'
import type { Format, Item } from './format.ts'
import { readEntries } from './jsonl-entries.ts'
import { isObject, itemsOf, parsed, type RevisionReader, readRevision, shaped } from './jsonl-items.ts'
import { readFirstRevision } from './jsonl-version-1.ts'
import { type Line, linesOf } from './text.ts'

const VERSION = 3
const Header = z.strictObject({ dualhat: z.literal('log'), version: z.int() })
const Trailer = z.strictObject({ lines: z.int(), sha256: z.string() })
const asLine = (value: unknown) => `${JSON.stringify(value)}\n`

function* linesFor({ revision, put, retract }: LoggedRevision): Generator<string> {
  yield asLine({ revision })
  for (const entry of put) yield asLine(entry)
  for (const id of retract) yield asLine({ retract: id })
}

/** A header, each revision with its entries, and a last line with the digest of all before it. */
async function* write(log: AsyncIterable<LoggedRevision>): AsyncGenerator<string> {
  const digest = createHash('sha256')
  let lines = 0
  const counted = (line: string) => {
    digest.update(line)
    lines++
    return line
  }
  yield counted(asLine({ dualhat: 'log', version: VERSION }))
  for await (const logged of log) for (const line of linesFor(logged)) yield counted(line)
  yield asLine({ lines, sha256: digest.digest('hex') })
}

/** How the revisions of the log are written. */
function revisionReader(header: unknown): RevisionReader {
  const { version } = shaped(Header, header, 1)
  const reader = [readFirstRevision, readRevision, readRevision][version - 1]
  if (reader) return reader
  throw new Incorrect(
    `The file is a log of version ${version}; this program reads versions 1 to ${VERSION}.`,
    'Import it with a version of Dualhat that wrote it, or a newer one.',
  )
}

function checkTrailer(value: unknown, line: number, sha256: string): void {
  const trailer = shaped(Trailer, value, line)
  if (trailer.sha256 === sha256 && trailer.lines === line - 1) return
  throw new Incorrect(
    'The file was changed after it was exported: its digest does not fit its contents.',
    'Export it again, or take another copy; nothing was recorded.',
  )
}

function missingEnd(last: number): never {
  throw new Incorrect(
    `The file ends after line ${last} without its closing line: a part is missing.`,
    'Copy or export it again; nothing was recorded.',
  )
}

/** The lines of a log between its header and its closing line, which vouch for it. */
async function* readLog(lines: AsyncIterator<Line>, header: Line): AsyncGenerator<Item> {
  const read = revisionReader(parsed(header))
  const digest = createHash('sha256').update(`${header.text}\n`)
  const earlier = new EarlierForms()
  let last = header.number
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const { number, text } = next.value
    const value = parsed(next.value)
    if (isObject(value) && 'sha256' in value && !('kind' in value)) {
      checkTrailer(value, number, digest.digest('hex'))
      if (!(await lines.next()).done)
        throw new Incorrect(`There is more after the closing line ${number}.`, 'Cut it off.')
      return
    }
    digest.update(`${text}\n`)
    last = number
    yield* itemsOf(value, number, earlier, read)
  }
  missingEnd(last)
}

function isHeader({ text }: Line): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && 'dualhat' in value
  } catch {
    return false
  }
}

/** The first line that says anything; what stands before it is blank. */
async function firstOf(lines: AsyncGenerator<Line>): Promise<Line> {
  for (let next = await lines.next(); !next.done; next = await lines.next())
    if (next.value.text.trim() !== '') return next.value
  throw new Incorrect('The file is empty.', 'Give a file with one entry per line, or an export.')
}

async function* again(first: Line, lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield first
  yield* lines
}

/** A log if it says so in its first line; else one entry per line. */
async function* read(text: AsyncIterable<string>): AsyncGenerator<Item> {
  const lines = linesOf(text)
  try {
    const first = await firstOf(lines)
    yield* isHeader(first) ? readLog(lines, first) : readEntries(again(first, lines))
  } finally {
    // A file that is refused in the middle must not stay open.
    await lines.return(undefined)
  }
}

/** JSON lines: the whole log of a store, or entries one per line. */
export const jsonl: Format = {
  name: 'jsonl',
  label: 'JSON lines',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  write,
  read,
}
