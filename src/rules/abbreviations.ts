import type { Name } from '../model/name.ts'
import { fold, TERM } from '../model/text.ts'

/** What short forms stand for, by their letters alone: `gddt` for `Giáo dục và Đào tạo`, however it is cut or stopped. */
export type Abbreviations = ReadonlyMap<string, readonly string[]>

interface Words {
  readonly text: string
  readonly words: readonly Word[]
  readonly folded: readonly string[]
}

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

function wordsOf(given: string): Words {
  const text = given.normalize('NFC')
  const words = [...text.matchAll(TERM)].map(({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }))
  return { text, words, folded: words.map((word) => fold(word.text)) }
}

/** In how many words two texts begin alike. */
function alike(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at])
  return differs === -1 ? one.length : differs
}

/** What is left of two texts without the words that they begin and end with alike. */
function differing(short: Words, long: Words) {
  const before = alike(short.folded, long.folded)
  const [one, other] = [short.folded.slice(before), long.folded.slice(before)]
  const behind = alike(one.toReversed(), other.toReversed())
  const words = long.words.slice(before, long.words.length - behind)
  return {
    letters: one.slice(0, one.length - behind).join(''),
    folded: words.map(({ text }) => fold(text)),
    /** As it is written there. */
    text: long.text.slice(words[0]?.from, words.at(-1)?.to),
  }
}

/** Fewer than half of the words may have no letter in a short form, such as the `và` of `GD&ĐT`. */
const MOST_SILENT = 0.5

/** Whether letters are those with which words begin, in their order; the first and the last have one. */
function areInitials(letters: string, words: readonly string[]): boolean {
  if (letters === '' || words[0]?.[0] !== letters[0] || words.at(-1)?.[0] !== letters.at(-1)) return false
  const rest = words.reduce((left, word) => (word[0] === left[0] ? left.slice(1) : left), letters)
  return rest === '' && words.length - letters.length < words.length * MOST_SILENT
}

function pairsOf({ names }: { readonly names: readonly Name[] }): readonly (readonly [short: Words, long: Words])[] {
  const told = names.map(({ language, text, use }) => ({ language, use, ...wordsOf(text) }))
  return told
    .filter(({ use }) => use === 'ALTERNATE')
    .flatMap((short) =>
      told.filter((long) => long !== short && long.language === short.language).map((long) => [short, long] as const),
    )
}

/**
 * The short forms among the other names of a world's words and kinds of bodies: what differs from another name of the same thing in this
 * alone, that it has the first letters of words instead of these: `TX` is `Thị xã`, and `UBND cấp tỉnh` tells that UBND is
 * `Ủy ban nhân dân`.
 */
export function abbreviationsOf(named: readonly { readonly names: readonly Name[] }[]): Abbreviations {
  const found = new Map<string, Map<string, string>>()
  for (const [short, long] of named.flatMap(pairsOf)) {
    const { letters, folded, text } = differing(short, long)
    if (!areInitials(letters, folded) || letters === folded.join('')) continue
    const meant = found.get(letters) ?? new Map<string, string>()
    if (!meant.has(fold(text))) meant.set(fold(text), text)
    found.set(letters, meant)
  }
  return new Map([...found].map(([letters, meant]) => [letters, [...meant.values()]]))
}

/** A short form is at most so many words: `NN & PTNT`. */
const MOST_WORDS = 3
/** So many texts are made of one: a short form may stand for several things. */
const MOST_TEXTS = 3
/** `Q1` is `Q 1`. */
const NUMBERED = /(?<=^|[^\p{L}\p{N}])(\p{L}+)(?=\d+(?:$|[^\p{L}\p{N}]))/gu

/** A text with a space before the number that follows a short form. */
const apart = (text: string, known: Abbreviations): string =>
  text.replace(NUMBERED, (letters) => (known.has(fold(letters)) ? `${letters} ` : letters))

interface Form {
  readonly from: number
  readonly to: number
  readonly meant: readonly string[]
}

/** The longest short form that begins at a word; a single letter is one only before something: `Q. 1`. */
function formAt({ words, folded }: Words, at: number, known: Abbreviations): Form | null {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
    const letters = folded.slice(at, at + length).join('')
    const meant = letters.length > 1 || at + 1 < words.length ? known.get(letters) : undefined
    if (meant) return { from: at, to: at + length, meant }
  }
  return null
}

function formsIn(words: Words, known: Abbreviations): readonly Form[] {
  const forms: Form[] = []
  for (let at = 0; at < words.words.length; ) {
    const form = formAt(words, at, known)
    if (form) forms.push(form)
    at = form?.to ?? at + 1
  }
  return forms
}

/** A text with the short forms in it written out, in each way that they may be meant; none: it has no short forms. */
export function writtenOut(given: string, known: Abbreviations): readonly string[] {
  if (known.size === 0) return []
  const all = wordsOf(apart(given, known))
  const forms = formsIn(all, known)
  if (forms.length === 0) return []
  const between = (from: Form | undefined, to: Form | undefined) =>
    all.text.slice(all.words[from?.to ?? 0]?.from ?? all.text.length, all.words[to?.from ?? all.words.length]?.from)
  const ends = forms.map((form, at) => (form.to === all.words.length ? '' : between(form, forms[at + 1])))
  const begun = forms[0]?.from === 0 ? '' : between(undefined, forms[0])
  const texts = forms.reduce<readonly string[]>(
    (made, { meant }, at) =>
      made.flatMap((text) => meant.map((one) => `${text}${one} ${ends[at]}`)).slice(0, MOST_TEXTS),
    [begun],
  )
  return texts.map((text) => text.trim())
}
