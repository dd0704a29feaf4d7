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

/** How many letters must be put in, left out, changed or swapped with the next to make one word of the other. */
export function distance(one: string, other: string): number {
  let before: readonly number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const at = (line: readonly number[], place: number) => line[place] ?? Number.POSITIVE_INFINITY
      const change = at(row, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swap = isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(change, at(row, j) + 1, at(next, j - 1) + 1, swap))
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}

/** The known word that was probably meant; null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word === '') return null
  const near = Math.max(2, Math.floor(word.length / 3))
  const ranked = known
    .map((one) => ({ one, far: one.startsWith(word) ? 1 : distance(word, one) }))
    .filter(({ one, far }) => far <= near && far < one.length)
    .sort((a, b) => a.far - b.far)
  return ranked[0]?.one ?? null
}

/** `Did you mean "…"?`, or nothing, before what else there is to say. */
export function didYouMean(word: string, known: readonly string[], more: string): string {
  const meant = nearest(word, known)
  return meant === null ? more : `Did you mean "${meant}"? ${more}`
}
