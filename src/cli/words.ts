import { WrongUse } from './wrong-use.ts'

/** The one word that a command takes. */
export function only(words: readonly string[], what: string): string {
  const [word] = words
  if (word !== undefined && words.length === 1) return word
  throw new WrongUse(`${words.length} words are given where one belongs.`, `Give ${what}.`)
}
