import { readFileSync } from 'node:fs'
import { Entry } from '../../src/model/entry.ts'
import type { Term, Vocabulary } from '../../src/model/term.ts'

const FILES = ['1-places-model-and-notice', '7-vocabularies'].map(
  (part) => new URL(`../../seed/${part}/terms.json`, import.meta.url),
)
const termsIn = (file: URL): readonly unknown[] => JSON.parse(readFileSync(file, 'utf8'))

/** The words in which the shipped world is told; small worlds of tests are told in them, too. */
export const TERMS: readonly Term[] = FILES.flatMap(termsIn).flatMap((one) => {
  const entry = Entry.parse(one)
  return entry.kind === 'Term' ? [entry] : []
})

export const codesIn = (wanted: Vocabulary): readonly string[] =>
  TERMS.filter(({ vocabulary }) => vocabulary === wanted).map(({ code }) => code)
