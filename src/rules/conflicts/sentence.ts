import type { Id } from '../../model/ids.ts'

/** An entry that a sentence speaks of. Whoever shows the sentence tells it by its name in the view and language asked for. */
export interface Mention {
  readonly mentions: Id
}

/** A sentence in English, in parts: its words, and what it speaks of. */
export type Sentence = readonly (string | Mention)[]

export const mention = (id: Id): Mention => ({ mentions: id })

/** A sentence of a template, into which words, mentions and other sentences are put. */
export const sentence = (words: TemplateStringsArray, ...parts: readonly (string | Mention | Sentence)[]): Sentence =>
  words.flatMap((text, n) => [text, ...[parts[n] ?? []].flat()]).filter((part) => part !== '')

/** Sentences one after the other. */
export const joined = (sentences: readonly Sentence[], between: string): Sentence =>
  sentences.flatMap((one, n) => (n === 0 ? one : [between, ...one]))
