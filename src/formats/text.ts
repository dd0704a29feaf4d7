import { Incorrect } from '../model/errors.ts'

const newlinesIn = (text: string): number => text.split('\n').length - 1

/** The line of the first byte that is no UTF-8, within one chunk. */
function faultyLine(chunk: Uint8Array): number {
  const text = new TextDecoder().decode(chunk)
  return newlinesIn(text.slice(0, Math.max(0, text.indexOf('\uFFFD'))))
}

/** Files of other kinds that are given by mistake, by how they begin. */
const OTHERS: readonly (readonly [start: string, what: string, remedy: string])[] = [
  ['\x1f\x8b', 'is compressed', 'Unpack it with gunzip, and name what comes of it.'],
  ['PK\x03\x04', 'is compressed', 'Unpack it with unzip, and name what comes of it.'],
  ['SQLite format 3', 'is a database', 'A store is copied into another with "dualhat copy --from … --to …".'],
]

function refuseOthers(begin: Uint8Array): void {
  const text = Buffer.from(begin.subarray(0, 16)).toString('latin1')
  const other = OTHERS.find(([start]) => text.startsWith(start))
  if (other) throw new Incorrect(`The file ${other[1]}, and not text.`, other[2])
}

function refuse(line: number, cause: unknown): never {
  throw new Incorrect(`The file is not UTF-8 text from line ${line} on.`, 'Save it as UTF-8 and try again.', [], {
    cause,
  })
}

/**
 * The text of bytes that come in pieces, which may fall within a character. A byte order mark at the start is no part of it.
 * @throws Incorrect where the bytes are no UTF-8: a replaced character would be an altered name
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let isBegun = false
  for await (const chunk of bytes) {
    if (!isBegun) refuseOthers(chunk)
    isBegun = true
    const text = decoded(
      () => decoder.decode(chunk, { stream: true }),
      () => line + faultyLine(chunk),
    )
    line += newlinesIn(text)
    if (text !== '') yield text
  }
  decoded(
    () => decoder.decode(),
    () => line,
  )
}

function decoded(decode: () => string, line: () => number): string {
  try {
    return decode()
  } catch (error) {
    return refuse(line(), error)
  }
}

/** One line of a text, from 1; `text` is without its end. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** No entry comes near this; a file that does is no file of ours, and would only fill memory. */
const LONGEST_LINE = 64 * 1024 * 1024

function checkLength(length: number, number: number): void {
  if (length <= LONGEST_LINE) return
  throw new Incorrect(
    `Line ${number} has more than ${LONGEST_LINE} characters.`,
    'Give one entry per line; this file seems to be of another kind.',
  )
}

/** CRLF ends a line as LF does: a file that an editor or version control rewrote so still says the same. */
const lineOf = (number: number, parts: readonly string[]): Line => {
  const text = parts.join('')
  return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text }
}

/** The lines of a text that comes in pieces. A last line without an end counts. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  // Joined only when the line is whole: joining at every piece takes minutes for a long line.
  let parts: string[] = []
  let length = 0
  let number = 1
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n')
    parts.push(first)
    length += first.length
    for (const next of others) {
      yield lineOf(number++, parts)
      parts = [next]
      length = next.length
    }
    checkLength(length, number)
  }
  if (length > 0) yield lineOf(number, parts)
}
