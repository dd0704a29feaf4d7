import { always, type ClassSpan } from './called.ts'
import { sortKeyOf } from './collation.ts'
import { type Day, FIRST_DAY, LAST_DAY } from './date.ts'
import type { Entry, EntryOf, Kind } from './entry.ts'
import type { Id } from './ids.ts'
import type { Interval } from './interval.ts'
import type { Facets, KindRow } from './kind-row.ts'
import { KINDS } from './kinds.ts'
import { type Link, type LinkKind, links } from './link.ts'
import type { ListOrder } from './list-order.ts'
import { type Language, type Name, namesShown, type ShownName } from './name.ts'
import { groundsIn, type Origin } from './origin.ts'
import type { OwnText } from './own-text.ts'
import type { Code } from './place.ts'
import { containersOf, type Dated, type Relation, type Span, targetsOf } from './relation.ts'
import type { Coded } from './term.ts'
import { END, searchKeyOf, termsOf as wordsOf } from './text.ts'

/** What the store and the surfaces may know of an entry, whatever its kind. */
export interface Traits {
  readonly names: readonly Name[]
  readonly listedBy: string | null
  readonly codes: readonly Code[]
  /** What it lives in, over all time, the earliest first; none: it lives in nothing. */
  readonly containers: readonly Span<Id>[]
  readonly showsContainer: boolean
  /** Who holds it, and only while alive; null: nobody, or nothing that is held. */
  readonly holder: Id | null
  readonly valid: Interval
  readonly facets: Omit<Facets, 'class'>
  /** All that it may be of its kind over all time, the earliest first. */
  readonly classes: readonly ClassSpan[]
  readonly origin: Origin | null
}

const containersIn = (container: Relation<Id> | null): readonly Span<Id>[] =>
  container === null ? [] : containersOf(container)

function traitsIn<E extends Entry>(row: KindRow<E>, entry: E): Traits {
  const { class: own, ...facets } = row.facets(entry)
  return {
    names: row.names(entry),
    listedBy: row.listedBy?.(entry) ?? null,
    codes: row.codes(entry),
    containers: containersIn(row.container(entry)),
    showsContainer: row.showsContainer ?? false,
    holder: row.holder?.(entry) ?? null,
    valid: row.valid(entry),
    facets,
    classes: row.classes?.(entry) ?? always(own),
    origin: originOf(entry),
  }
}

const rowOf = <K extends Kind>(entry: EntryOf<K>) => KINDS[entry.kind as K] as unknown as KindRow<EntryOf<K>>

/** Reads an entry through its kind's row. */
export const traitsOf = <K extends Kind>(entry: EntryOf<K>): Traits => traitsIn(rowOf<K>(entry), entry)

export const namesOf = <K extends Kind>(entry: EntryOf<K>): readonly Name[] => rowOf<K>(entry).names(entry)
export const originOf = (entry: Entry): Origin | null => ('origin' in entry ? entry.origin : null)

/** What those who keep the world wrote themselves in it. */
export function ownTextsOf<K extends Kind>(entry: EntryOf<K>): readonly OwnText[] {
  const origin = originOf(entry)
  const own = rowOf<K>(entry).ownTexts?.(entry) ?? []
  return [...own, origin?.basis === 'INTERPRETED' ? origin.reading : null].filter((one) => one !== null)
}

/** The words of the world's vocabularies that it is told in, each once. */
export function termsOf<K extends Kind>(entry: EntryOf<K>): readonly Coded[] {
  const row = rowOf<K>(entry)
  const own = row.terms?.(entry) ?? []
  const languages = row.names(entry).map(({ language }): Coded => ({ vocabulary: 'LANGUAGE', code: language }))
  return [...new Map([...own, ...languages].map((one) => [`${one.vocabulary} ${one.code}`, one])).values()]
}

/** Whether it ever lay in, or answered to, anything else than now, as far as its record tells. */
export const hasMoved = <K extends Kind>(entry: EntryOf<K>): boolean =>
  rowOf<K>(entry)
    .moves?.(entry)
    .some((one) => one !== null && typeof one !== 'string') ?? false

/** Whether a person holds what is of this kind: see {@link KindRow}. */
export const isHeldKind = (kind: Kind): boolean => 'isHeld' in KINDS[kind]

/**
 * Everything that an entry refers to or rests on, each once: what its kind's row names, the documents of all evidence inside it
 * however deep, and what it was derived from.
 */
export function linksOf<K extends Kind>(entry: EntryOf<K>): readonly Link[] {
  const { evidence, inputs } = groundsIn(entry)
  const all = [
    ...rowOf<K>(entry).links(entry),
    ...links('EVIDENCED_BY', ...evidence.map(({ document }) => document)),
    ...links('DERIVED_FROM', ...inputs),
  ]
  return [...new Map(all.map((link) => [`${link.kind} ${link.to} ${link.from}`, link])).values()]
}

const LIES_BY: { readonly [K in Kind]?: LinkKind } = { Place: 'WITHIN', Organization: 'AT_PLACE', Post: 'POST_IN' }

/** The same, and what an entry may lie in though no day shows it there for sure: by links that last no day. */
export function referencesOf<K extends Kind>(entry: EntryOf<K>): readonly Link[] {
  const [all, kind] = [linksOf<K>(entry), LIES_BY[entry.kind]]
  if (kind === undefined || !hasMoved<K>(entry)) return all
  const lists = (rowOf<K>(entry).moves?.(entry) ?? []).filter((one): one is readonly Dated<Id>[] => Array.isArray(one))
  const open = targetsOf(lists.flat()).filter((id) => all.every(({ to }) => to !== id))
  return [...all, ...open.map((to) => ({ kind, to, from: FIRST_DAY, until: FIRST_DAY }))]
}

/** Where an entry stands in lists, for as long as it is shown under one name: from a first day until before another. */
export interface SortKey {
  readonly key: string
  readonly from: Day
  readonly to: Day
}

/** What an entry is listed by; a mark is in no language. */
type ListedName = Omit<ShownName, 'language'> & { readonly language: Language | null }

/** The names by which lists are ordered: those shown, which change over time, or what readers expect instead. */
function listedNames(entry: Entry, { languages }: ListOrder): readonly ListedName[] {
  const { names, listedBy } = traitsOf(entry)
  const shown = listedBy === null ? namesShown(names, languages) : []
  return shown.length > 0 ? shown : [{ name: listedBy ?? '', language: null, from: FIRST_DAY, to: LAST_DAY }]
}

/** Where an entry stands in every list of every store, over all time, the earliest first. Nearly all have one key. */
export const sortKeysOf = (entry: Entry, order: ListOrder): readonly [SortKey, ...SortKey[]] => {
  const keys = listedNames(entry, order).map(({ name, language, from, to }) => ({
    key: sortKeyOf(name, entry.id, order.collationIn(language)),
    ...{ from, to },
  }))
  return keys as unknown as readonly [SortKey, ...SortKey[]]
}

/** The one of successive keys that holds on a day. */
export const keyAmong = (keys: readonly SortKey[], day: Day): string =>
  (keys.find(({ to }) => day < to) ?? keys.at(-1))?.key ?? ''

/** Where an entry stands in the lists of a day. */
export const sortKeyOn = (entry: Entry, day: Day, order: ListOrder): string => keyAmong(sortKeysOf(entry, order), day)

/** Numbers of these lengths follow one another as texts do. */
const digits = (number: number, length: number): string => number.toString(36).padStart(length, '0')

/** The code that comes first in its list, shorter ones before longer ones; what has none behind all. */
const codeIn = ([first]: readonly Code[]): string => (first ? `${digits(first.value.length, 2)}${first.value}` : '~')

/** What tells those of one name apart: posts come last, a place before those of lower levels, and of one level by their codes. */
const apartOf = (entry: Entry, { heightOf }: ListOrder): string =>
  [
    entry.kind === 'Post' || entry.kind === 'PostType' ? 1 : 0,
    entry.kind === 'Place' ? `${digits(heightOf(entry.level), 2)}${codeIn(entry.codes)}` : '',
  ].join('')

/** Where an entry stands among what is found under one rank: by its latest name, whatever the day. */
export const searchKeyOfEntry = (entry: Entry, order: ListOrder): string =>
  searchKeyOf(listedNames(entry, order).at(-1)?.name ?? '', entry.id, apartOf(entry, order))

/** Behind it stands the search key, as far as words count. */
export const TERMS_KEY_LENGTH = 3

/** Where it stands among what only has the words of a text: by how many words it is called by, then a body before posts, then as above. */
export function termsKeyOf(searchKey: string): string {
  const [name = '', [post = '0'] = ''] = searchKey.split(END)
  return `${digits(wordsOf(name).length, TERMS_KEY_LENGTH - 1)}${post}${searchKey}`
}

/** The search key that such a key ends with. */
export const searchKeyIn = (termsKey: string): string => termsKey.slice(TERMS_KEY_LENGTH)
