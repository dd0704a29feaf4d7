import { WrongUse } from './wrong-use.ts'

/** The one word that a command takes. @throws WrongUse */
export function only(words: readonly string[], what: string): string {
  const [word] = words
  if (word !== undefined && words.length === 1) return word
  throw new WrongUse(`${words.length} words are given where one belongs.`, `Give ${what}.`)
}

/** What a command that takes no word holds against one. @throws WrongUse */
export function none(words: readonly string[], remedy: string): void {
  if (words.length > 0) throw new WrongUse(`"${words.join(' ')}" has no meaning here.`, remedy)
}
