import { Incorrect } from '../model/errors.ts'

/** One line of a text, from 1; `text` is without its end. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** No entry comes near this; a file that does is no file of ours, and would only fill memory. */
const LONGEST_LINE = 64 * 1024 * 1024

function checkLength(text: string, number: number): void {
  if (text.length <= LONGEST_LINE) return
  throw new Incorrect(
    `Line ${number} has more than ${LONGEST_LINE} characters.`,
    'Give one entry per line; this file seems to be of another kind.',
  )
}

/** The lines of a text that comes in pieces. A last line without an end counts. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = ''
  let number = 0
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) yield { number: ++number, text }
    checkLength(rest, number + 1)
  }
  if (rest !== '') yield { number: number + 1, text: rest }
}
