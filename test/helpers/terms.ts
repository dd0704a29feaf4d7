import { readFileSync } from 'node:fs'
import { Entry } from '../../src/model/entry.ts'
import type { Term, Vocabulary } from '../../src/model/term.ts'

const FILE = new URL('../../seed/7-vocabularies/terms.json', import.meta.url)

/** The words in which the shipped world is told; small worlds of tests are told in them, too. */
export const TERMS: readonly Term[] = (JSON.parse(readFileSync(FILE, 'utf8')) as readonly unknown[]).flatMap((one) => {
  const entry = Entry.parse(one)
  return entry.kind === 'Term' ? [entry] : []
})

export const codesIn = (wanted: Vocabulary): readonly string[] =>
  TERMS.filter(({ vocabulary }) => vocabulary === wanted).map(({ code }) => code)
