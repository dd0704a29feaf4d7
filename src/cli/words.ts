import { quoted } from '../model/text.ts'
import { WrongUse } from './wrong-use.ts'

/** The one word that a command takes. @throws WrongUse */
export function oneWord(words: readonly string[], what: string): string {
  const [word] = words
  if (word !== undefined && words.length === 1) return word
  if (word === undefined) throw new WrongUse(`There is no word for ${what}.`, `Give ${what}.`)
  throw new WrongUse(
    `There is more than ${what}: ${quoted(words.slice(1).join(' '))}.`,
    'Put names with spaces in quotes.',
  )
}

/** What a command that takes no word holds against one. @throws WrongUse */
export function noWords(words: readonly string[], remedy: string): void {
  if (words.length > 0) throw new WrongUse(`${quoted(words.join(' '))} has no meaning here.`, remedy)
}
