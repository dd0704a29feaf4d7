import { Incorrect } from '../model/errors.ts'
import { quoted } from '../model/text.ts'

/** The command line itself is wrong; the exit code is 2. */
export class WrongUse extends Incorrect {}

/** The one file that a command takes. @throws WrongUse */
export function oneWord(words: readonly string[], what: string): string {
  const [word] = words
  if (word !== undefined && words.length === 1) return word
  if (word === undefined) throw new WrongUse('No file is named.', `Name ${what}.`)
  throw new WrongUse(
    `${quoted(words.slice(1).join(' '))} is too much.`,
    `Name only ${what}; put a name with spaces in quotes.`,
  )
}

/** What a command that takes no word holds against one. @throws WrongUse */
export function noWords(words: readonly string[], remedy: string): void {
  if (words.length > 0) throw new WrongUse(`${quoted(words.join(' '))} has no meaning here.`, remedy)
}
