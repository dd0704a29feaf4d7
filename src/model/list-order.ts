import { type Collation, collationBy, plainly } from './collation.ts'
import { kindsOf, type Language, type Languages } from './name.ts'
import type { Term } from './term.ts'
import { byCodePoint } from './text.ts'
import { USUAL_ALPHABETS } from './usual-alphabets.ts'
import type { Level } from './vocabulary.ts'

/** In which language things are listed, how its letters follow one another, and which places come first, as the terms of a world tell. */
export interface ListOrder {
  /** The world's own, the first one first; none: things are listed by the first of their names. */
  readonly languages: Languages
  readonly collationIn: (language: Language | null) => Collation
  /** Where a level comes among the levels, the highest first; behind all, where its term does not say. */
  readonly heightOf: (level: Level) => number
  /** The same for the same order. */
  readonly mark: string
}

/** Changes with how keys are made, so that those of an earlier program are not taken for ours. */
const FORM = 3

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

interface Told {
  readonly languages: Languages
  readonly lettered: readonly Lettered[]
  /** The highest first. */
  readonly levels: readonly Level[]
}

function orderOf({ languages, lettered, levels }: Told, mark: string): ListOrder {
  const own = new Map([...USUAL, ...lettered].map(([language, ...letters]) => [language, collationBy(...letters)]))
  const of = (language: Language) =>
    kindsOf(language)
      .flatMap((kind) => own.get(kind) ?? [])
      .at(0) ?? plainly
  const heights = new Map(levels.map((level, at) => [level, at]))
  return {
    ...{ languages, mark, collationIn: (language) => (language === null ? plainly : of(language)) },
    heightOf: (level) => heights.get(level) ?? levels.length,
  }
}

/** What the terms of languages and levels of a world say of it; those of other vocabularies say nothing. */
export function listOrderOf(terms: readonly Term[]): ListOrder {
  const placedIn = (of: Term['vocabulary']) =>
    terms
      .filter(({ vocabulary, position }) => vocabulary === of && position !== null)
      .toSorted(inPosition)
      .map(({ code }) => code)
  const lettered = terms.filter(({ vocabulary }) => vocabulary === 'LANGUAGE').flatMap(letteredIn)
  const [languages, levels] = [placedIn('LANGUAGE'), placedIn('LEVEL')]
  const mark = JSON.stringify([FORM, languages, lettered.toSorted(([a], [b]) => byCodePoint(a, b)), levels])
  const order = kept.get(mark) ?? orderOf({ languages, lettered, levels }, mark)
  // What is made for it knows the words of its names: one is kept for each order, of which a process meets few.
  if (kept.size > MOST_KEPT) kept.clear()
  kept.set(mark, order)
  return order
}

/** Of a world that says nothing of it. */
export const AS_WRITTEN: ListOrder = listOrderOf([])
