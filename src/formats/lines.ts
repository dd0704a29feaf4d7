import { Incorrect } from '../model/errors.ts'

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
