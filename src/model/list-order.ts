import { type Collation, collationBy, plainly } from './collation.ts'
import { kindsOf, type Language, type Languages } from './name.ts'
import type { Term } from './term.ts'
import { byCodePoint } from './text.ts'
import { USUAL_ALPHABETS } from './usual-alphabets.ts'

/** In which language things are listed, and how its letters follow one another, as the terms of a world tell. */
export interface ListOrder {
  /** The world's own, the first one first; none: things are listed by the first of their names. */
  readonly languages: Languages
  readonly collationIn: (language: Language | null) => Collation
  /** The same for the same order. */
  readonly mark: string
}

/** Changes with how keys are made, so that those of an earlier program are not taken for ours. */
const FORM = 2

const UNPLACED = Number.POSITIVE_INFINITY

/** Terms of a vocabulary in its order; those without a place in it come last, by their code. */
export function inPosition(a: Term, b: Term): number {
  const [one, other] = [a.position ?? UNPLACED, b.position ?? UNPLACED]
  return one === other ? byCodePoint(a.code, b.code) : one - other
}

type Lettered = readonly [language: Language, alphabet: string, accents: string]

const letteredIn = ({ code, alphabet, accents }: Term): readonly Lettered[] =>
  alphabet === undefined && accents === undefined ? [] : [[code, alphabet ?? '', accents ?? '']]

const USUAL: readonly Lettered[] = Object.entries(USUAL_ALPHABETS).map(([language, { alphabet, accents }]) => [
  language,
  alphabet,
  accents,
])

const MOST_KEPT = 8
const kept = new Map<string, ListOrder>()

function orderOf(languages: Languages, lettered: readonly Lettered[], mark: string): ListOrder {
  const own = new Map([...USUAL, ...lettered].map(([language, ...letters]) => [language, collationBy(...letters)]))
  const of = (language: Language) =>
    kindsOf(language)
      .flatMap((kind) => own.get(kind) ?? [])
      .at(0) ?? plainly
  return { languages, mark, collationIn: (language) => (language === null ? plainly : of(language)) }
}

/** What the terms of a world say of it; those of other vocabularies say nothing. */
export function listOrderOf(terms: readonly Term[]): ListOrder {
  const languages = terms.filter(({ vocabulary }) => vocabulary === 'LANGUAGE').toSorted(inPosition)
  const own = languages.flatMap(({ code, position }) => (position === null ? [] : code))
  const lettered = languages.flatMap(letteredIn)
  const mark = JSON.stringify([FORM, own, lettered.toSorted(([a], [b]) => byCodePoint(a, b))])
  const order = kept.get(mark) ?? orderOf(own, lettered, mark)
  // What is made for it knows the words of its names: one is kept for each order, of which a process meets few.
  if (kept.size > MOST_KEPT) kept.clear()
  kept.set(mark, order)
  return order
}

/** Of a world that says nothing of it. */
export const AS_WRITTEN: ListOrder = listOrderOf([])
