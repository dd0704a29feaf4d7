import type { Term } from '../model/term.ts'
import { fold, termsOf } from '../model/text.ts'
import type { Designation } from '../model/vocabulary.ts'

/** What stands before the name of a place and behind it, folded: of `{place} District` nothing and `district`. */
type Around = readonly [before: readonly string[], behind: readonly string[]]

/** Words by which a kind of place is told. */
interface KindWords {
  readonly around: Around
  readonly designation: Designation
  /** Whether names are made with them, just so; elsewhere they only mean the kind. */
  readonly isUsual: boolean
}

/** A way to read a text: as the name of a place, and words that tell its kind. */
export interface Reading {
  readonly name: string
  readonly designations: ReadonlySet<Designation>
  /** Whether the words stand as the world puts them. */
  readonly isUsual: boolean
  /** Whether the name ends the text, so that more of it may be to come. */
  readonly isOpen: boolean
  /** Of words for a kind with others between them and the name, both; null: there are none between. */
  readonly beginning: string | null
  /** A word before all that, as in `the district of Ba Chẽ`; null: there is none. */
  readonly lead: string | null
}

const aroundIn = (territory: string): Around => {
  const [before = '', behind = ''] = territory.split('{place}')
  return [termsOf(fold(before)), termsOf(fold(behind))]
}

const isSame = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === others.length && words.every((word, at) => word === others[at])

interface Words {
  readonly words: readonly string[]
  readonly folded: readonly string[]
}

/** The name that words leave within others; null: it does not stand within them, or nothing is left. */
function within({ words, folded }: Words, [before, behind]: Around): readonly string[] | null {
  const until = words.length - behind.length
  if (before.length + behind.length === 0 || until <= before.length) return null
  const fits = isSame(folded.slice(0, before.length), before) && isSame(folded.slice(until), behind)
  return fits ? words.slice(before.length, until) : null
}

/** As names are made with them; and all that means the kind before a name and behind it, as people say it in whatever order. */
function kindWordsOf(terms: readonly Term[]): readonly KindWords[] {
  return terms.flatMap(({ code: designation, names, wordings = [] }) => {
    const made = wordings.map(({ territory }) => aroundIn(territory))
    const meant = [...made.flat(), ...names.map(({ text }) => termsOf(fold(text)))]
    const loose = meant.flatMap((words): readonly Around[] => [
      [words, []],
      [[], words],
    ])
    return [
      ...made.map((around) => ({ around, designation, isUsual: true })),
      ...loose.map((around) => ({ around, designation, isUsual: false })),
    ]
  })
}

/** So many words may stand between those for a kind and the name: `district of the`. */
const MOST_BETWEEN = 2

interface Left extends KindWords {
  readonly words: readonly string[]
  readonly between: number
}

/** What is left of a text, with and without the words behind those for a kind. */
function leftOf(words: Words, kind: KindWords): readonly Left[] {
  const name = within(words, kind.around)
  if (!name) return []
  const most = kind.isUsual || kind.around[0].length === 0 ? 0 : Math.min(MOST_BETWEEN, name.length - 1)
  return Array.from({ length: most + 1 }, (_, between) => ({ ...kind, words: name.slice(between), between }))
}

function readingOf(all: readonly Left[], words: readonly string[]): readonly Reading[] {
  const [first] = all
  if (!first) return []
  const { isUsual, between, around } = first
  const isOpen = around[1].length === 0
  const beginning = between === 0 ? null : words.slice(0, words.length - first.words.length).join(' ')
  const designations = new Set(all.map(({ designation }) => designation))
  return [{ name: first.words.join(' '), designations, isUsual, isOpen, beginning, lead: null }]
}

function readingsIn(words: readonly string[], kinds: readonly KindWords[]): readonly Reading[] {
  const folded = words.map(fold)
  const left = kinds.flatMap((kind) => leftOf({ words, folded }, kind))
  const order = left.toSorted(
    (a, b) => Number(b.isUsual) - Number(a.isUsual) || a.between - b.between || a.words.length - b.words.length,
  )
  const alike = Map.groupBy(order, ({ isUsual, between, words: name, around }) =>
    JSON.stringify([isUsual, between, name, around[1].length === 0]),
  )
  return [...alike.values()].flatMap((all) => readingOf(all, words))
}

/** Those behind one word; alone where others stand between those for the kind and the name too: `Chair district Ba Chẽ` is not of a place. */
function readingsBehindOne([lead = '', ...words]: readonly string[], kinds: readonly KindWords[]): readonly Reading[] {
  const readings = readingsIn(words, kinds).filter(({ beginning }) => beginning !== null)
  return readings.map((reading) => ({ ...reading, lead }))
}

/**
 * How a text can be read as a place that is told to be of some kind, likeliest first: `huyện Đông Triều` as the world words it, the most
 * words for the kind taken away; else with these anywhere before or behind the name, as in `District of Ba Chẽ`; last with a word before
 * them, as in `the district of Ba Chẽ`.
 */
export function readingsOf(text: string, terms: readonly Term[]): readonly Reading[] {
  const words = termsOf(text)
  const kinds = kindWordsOf(terms)
  const readings = readingsIn(words, kinds)
  const [usual] = readings.filter(({ isUsual }) => isUsual)
  const loose = readings.filter(({ isUsual }) => !isUsual)
  return [...(usual ? [usual] : []), ...loose, ...readingsBehindOne(words, kinds)]
}
