import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Revision } from '../model/as-of.ts'
import { Incorrect } from '../model/errors.ts'
import { Id } from '../model/ids.ts'
import { parseEntry } from '../model/record.ts'
import type { LoggedRevision } from '../store/store.ts'
import type { Format, Item } from './format.ts'
import { type Line, linesOf } from './lines.ts'

const VERSION = 1
const Header = z.strictObject({ dualhat: z.literal('log'), version: z.int() })
const Trailer = z.strictObject({ lines: z.int(), sha256: z.string() })
const RevisionLine = z.strictObject({ revision: Revision })
const RetractLine = z.strictObject({ retract: Id })

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

function parsed({ number, text }: Line): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Incorrect(`Line ${number} is not JSON: "${text.slice(0, 60)}".`, 'Give one JSON value per line.', [], {
      cause,
    })
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The item on a line that is neither header nor trailer. */
function itemOf(value: unknown, line: number): Item {
  if (isObject(value) && 'revision' in value)
    return { line, type: 'REVISION', revision: shaped(RevisionLine, value, line).revision }
  if (isObject(value) && 'retract' in value)
    return { line, type: 'RETRACT', id: shaped(RetractLine, value, line).retract }
  try {
    return { line, type: 'PUT', entry: parseEntry(value) }
  } catch (error) {
    if (!(error instanceof Incorrect)) throw error
    throw new Incorrect(`Line ${line}: ${error.what}`, error.remedy, error.issues, { cause: error })
  }
}

function shaped<T>(schema: z.ZodType<T>, value: unknown, line: number): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Incorrect(
    `Line ${line} cannot be read: ${issue?.path.join('.')}: ${issue?.message}.`,
    'Export the file again; this one was changed, or is of another kind.',
  )
}

function checkHeader(value: unknown): void {
  const { version } = shaped(Header, value, 1)
  if (version === VERSION) return
  throw new Incorrect(
    `The file is a log of version ${version}; this program reads version ${VERSION}.`,
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
  checkHeader(parsed(header))
  const digest = createHash('sha256').update(`${header.text}\n`)
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
    yield itemOf(value, number)
  }
  missingEnd(last)
}

/** A log if it says so in its first line; else one entry per line. */
async function* read(text: AsyncIterable<string>): AsyncGenerator<Item> {
  const lines = linesOf(text)
  const first = await lines.next()
  if (first.done) throw new Incorrect('The file is empty.', 'Give a file with one entry per line, or an export.')
  const value = parsed(first.value)
  if (isObject(value) && 'dualhat' in value) return yield* readLog(lines, first.value)
  yield itemOf(value, 1)
  for await (const line of lines) if (line.text.trim() !== '') yield itemOf(parsed(line), line.number)
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
