import type { Name } from '../model/name.ts'
import { byCodePoint, fold, spelled, TERM } from '../model/text.ts'

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

/** What nobody sees between the letters of a word. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

/** A text as it is searched: full width as usual, nothing invisible. */
const seen = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '')

function wordsOf(text: string): Words {
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
  const told = names.map(({ language, text, use }) => ({ language, use, ...wordsOf(seen(text)) }))
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
    if (!meant.has(spelled(text))) meant.set(spelled(text), text)
    found.set(letters, meant)
  }
  const inOrder = (meant: ReadonlyMap<string, string>) =>
    [...meant].toSorted(([a], [b]) => byCodePoint(a, b)).map(([, text]) => text)
  return new Map([...found].map(([letters, meant]) => [letters, inOrder(meant)]))
}

/** A text that means more than so many things is searched as it stands: each costs a search, and no real short form means so much. */
const MOST_TEXTS = 12
/** `Q1` is `Q 1`. */
const NUMBERED = /(?<=^|[^\p{L}\p{N}])(\p{L}+)(?=\d+(?:$|[^\p{L}\p{N}]))/gu

/** A text with a space before the number that follows a short form. */
const apart = (text: string, known: Abbreviations): string =>
  text.replace(NUMBERED, (letters) => (known.has(fold(letters)) ? `${letters} ` : letters))

/** What some words may be read as, and the word behind them. */
interface Read {
  readonly to: number
  readonly as: readonly string[]
}

/** The short forms that begin at a word, longest first, in however many words (`U.B.N.D.`); a single letter is one only before something: `Q. 1`. */
function formsAt({ words, folded }: Words, at: number, known: Abbreviations, longest: number): readonly Read[] {
  const forms: Read[] = []
  let letters = ''
  for (let to = at + 1; to <= words.length && letters.length < longest; to += 1) {
    letters += folded[to - 1]
    const meant = letters.length > 1 || to < words.length ? known.get(letters) : undefined
    if (meant) forms.unshift({ to, as: meant.map((text) => `${text} `) })
  }
  return forms
}

/** Each way to read the words from one on; a single letter and several words as they stand, too: names have such (`Ia H'Drai`). */
function readsAt(all: Words, at: number, known: Abbreviations, longest: number): readonly Read[] {
  const forms = formsAt(all, at, known, longest)
  const isForm = (all.folded[at] ?? '').length > 1 && forms.some(({ to }) => to === at + 1)
  if (isForm) return forms
  const asItStands = all.text.slice(all.words[at]?.from, all.words[at + 1]?.from)
  return [...forms, { to: at + 1, as: [asItStands] }]
}

/** All texts that words are read as; null: they are more than are searched. */
function textsBy(all: Words, readsOf: (at: number) => readonly Read[]): readonly string[] | null {
  const made = all.words.map((): string[] => [])
  const whole: string[] = []
  made[0]?.push('')
  for (const [at, begun] of made.entries()) {
    for (const { to, as } of begun.length > 0 ? readsOf(at) : []) {
      if (begun.length * as.length > MOST_TEXTS) return null
      const texts = made[to] ?? whole
      texts.push(...begun.flatMap((text) => as.map((more) => `${text}${more}`)))
    }
  }
  return whole
}

/**
 * A text with the short forms in it written out, in each way that they may be meant, with the longest forms alone where these are too many.
 * @returns none: it has no short forms, or these may mean too much
 */
export function writtenOut(given: string, known: Abbreviations): readonly string[] {
  if (known.size === 0) return []
  const all = wordsOf(apart(seen(given), known))
  const longest = known.keys().reduce((most, { length }) => Math.max(most, length), 0)
  const readsOf = (at: number) => readsAt(all, at, known, longest)
  const asItStands = all.text.slice(all.words[0]?.from).trim()
  const others = (texts: readonly string[] | null) => {
    const found = new Set(texts?.map((text) => text.trim()).filter((text) => text !== asItStands))
    return texts && found.size <= MOST_TEXTS ? [...found] : null
  }
  return others(textsBy(all, readsOf)) ?? others(textsBy(all, (at) => readsOf(at).slice(0, 1))) ?? []
}
