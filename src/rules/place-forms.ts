import { Incorrect } from '../model/errors.ts'
import { boundsOf, type Interval } from '../model/interval.ts'
import type { Language, Name } from '../model/name.ts'
import type { Place } from '../model/place.ts'
import type { Term } from '../model/term.ts'
import type { Designation } from '../model/vocabulary.ts'
import { fill } from './name-pattern.ts'

/** How names are made for one kind of territory and language: `tỉnh {place}`, `Tỉnh ủy {place}`; `committee` may use `{territory}`. */
export interface Wording {
  readonly territory: string
  readonly committee: string
}
type InLanguages<T> = Readonly<Record<Language, T>>
/** Of each designation, by language; the first of them is that of which the others are made where a place has no name of its own in them. */
export type Wordings = ReadonlyMap<Designation, InLanguages<Wording>>

/** What the terms of designations say. */
export const wordingsOf = (terms: readonly Term[]): Wordings =>
  new Map(
    terms.flatMap(({ vocabulary, code, wordings = [] }) => {
      const worded = wordings.map(({ language, ...wording }) => [language, wording] as const)
      return vocabulary === 'DESIGNATION' && worded.length > 0 ? [[code, Object.fromEntries(worded)] as const] : []
    }),
  )

/** What name patterns say of a place while it bears one name and one designation. */
export interface FormTexts extends Readonly<Record<string, string>> {
  /** The short name: `Yên Bái`. */
  readonly place: string
  /** With its designation: `tỉnh Yên Bái`. */
  readonly territory: string
  /** Its Party committee: `Tỉnh ủy Yên Bái`. */
  readonly committee: string
}
export interface PlaceForm {
  readonly valid: Interval
  /** In each language that its designation is worded in. */
  readonly texts: InLanguages<FormTexts>
}

/** Whether two intervals surely share a day. Two that meet at the same uncertain date do not. */
function surelyOverlap(a: Interval, b: Interval): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  return one.fromLatest < other.toEarliest && other.fromLatest < one.toEarliest
}

const intersection = (a: Interval, b: Interval): Interval => ({
  from: boundsOf(a).fromLatest >= boundsOf(b).fromLatest ? a.from : b.from,
  to: boundsOf(a).toEarliest <= boundsOf(b).toEarliest ? a.to : b.to,
})

const preferred = ({ names }: Place, wanted: Language) =>
  names.filter(({ language, use }) => language === wanted && use === 'PREFERRED')

const NUMBER = /^(\d+|[ivx]+)$/

/**
 * "Quận 1" and "Ho Chi Minh City" already say what they are; "Yên Bái" does not. Nor does "Phường Đúc": a name of one syllable is whole
 * only with the word before it, so that the ward is "phường Phường Đúc".
 */
function withDesignation(name: string, pattern: string): string {
  const word = pattern.replace('{place}', '').trim().toLowerCase()
  const lower = name.toLowerCase()
  const rest = lower.startsWith(`${word} `) ? lower.slice(word.length + 1) : null
  const says = rest !== null && (rest.includes(' ') || NUMBER.test(rest))
  return says || lower.endsWith(` ${word}`) ? name : fill(pattern, { place: name })
}

function textsOf(
  name: string,
  { territory: pattern, committee }: Wording,
  territory = withDesignation(name, pattern),
): FormTexts {
  return { place: name, territory, committee: fill(committee, { place: name, territory }) }
}

/** With an own name, else with that of the other language: one that says there what it is, is not told so twice. */
const textsBeside = (other: FormTexts, own: string | undefined, wording: Wording): FormTexts =>
  own === undefined && other.territory === other.place
    ? textsOf(other.place, wording, other.place)
    : textsOf(own ?? other.place, wording)

function wordingOf(wordings: Wordings, designation: Designation) {
  const wording = wordings.get(designation)
  if (wording) return wording
  throw new Incorrect(
    `No wording says how a place of designation ${designation} is named.`,
    'Give the term of the designation `wordings` in the languages in which names are made.',
  )
}

const wordingIn = (wording: InLanguages<Wording>, language: Language): Wording =>
  wording[language] ?? { territory: '{place}', committee: '{place}' }

/** The texts in the language of a name, and beside them those in the other languages. */
function textsIn(place: Place, { language, text }: Name, during: Interval, wording: InLanguages<Wording>) {
  const own = textsOf(text, wordingIn(wording, language))
  const others = Object.entries(wording).map(([other, worded]) => {
    const name = preferred(place, other).find((one) => surelyOverlap(one.valid, during))
    return [other, other === language ? own : textsBeside(own, name?.text, worded)] as const
  })
  return Object.fromEntries(others)
}

/**
 * Each form a place had: one as a rule, several where its name or its designation changed. Names in the first language that the
 * designation is worded in, and that the place has, make them; without an own name in another of these languages that one serves.
 */
export function formsOf(place: Place, wordings: Wordings): readonly PlaceForm[] {
  return place.designations.flatMap(({ designation, valid }) => {
    const wording = wordingOf(wordings, designation)
    const main = Object.keys(wording).find((language) => preferred(place, language).length > 0)
    const names = preferred(place, main ?? '').filter((name) => surelyOverlap(name.valid, valid))
    return names.map((name) => {
      const during = intersection(name.valid, valid)
      return { valid: during, texts: textsIn(place, name, during, wording) }
    })
  })
}
