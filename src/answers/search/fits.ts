import type { Entry } from '../../model/entry.ts'
import { fold, spelled, termsOf } from '../../model/text.ts'
import { traitsOf } from '../../model/traits.ts'

/** What an entry is found by: its names and codes. */
export function spellingsIn(entry: Entry): readonly string[] {
  const { names, codes } = traitsOf(entry)
  return [...names.map(({ text }) => text), ...codes.map(({ value }) => value)]
}

type Fits = (name: string) => boolean

/** How a name may fit a text, best first: it is the text, or that but for accents, begins with it, has all its terms, or some. */
export function fitsOf(text: string): readonly Fits[] {
  const start = fold(text)
  const terms = termsOf(start)
  return [
    (name) => spelled(name) === spelled(text),
    (name) => fold(name) === start,
    (name) => fold(name).startsWith(start),
    (name) => terms.every((term) => fold(name).includes(term)),
    (name) => terms.some((term) => fold(name).includes(term)),
  ]
}

/** Of the names and codes of a hit the first that fits a text best. */
export function nameFound(entry: Entry, text: string): string {
  const all = spellingsIn(entry)
  const found = fitsOf(text).flatMap((isFit) => all.find(isFit) ?? [])
  return found[0] ?? all[0] ?? entry.id
}

/** Fits of a name that is or begins with the text. */
const WITH_ALL = 3

/** How well a store finds an entry by a text, the lowest best; null: not at all, since it lacks a term, of which the last may be a beginning. */
export function fitOf(text: string): (entry: Entry) => number | null {
  const terms = termsOf(fold(text))
  const fits = fitsOf(text).slice(0, WITH_ALL)
  return (entry) => {
    const all = spellingsIn(entry)
    const own = all.flatMap((name) => termsOf(fold(name)))
    const has = (term: string, at: number) =>
      own.some((one) => (at === terms.length - 1 ? one.startsWith(term) : one === term))
    if (!terms.every(has)) return null
    const found = fits.findIndex((isFit) => all.some(isFit))
    return found === -1 ? WITH_ALL : found
  }
}
