import type { Entry, Kind } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { type Coded, type Term, termIdOf, type Vocabulary } from '../../model/term.ts'
import { quoted } from '../../model/text.ts'
import { termsOf } from '../../model/traits.ts'
import { remedyFor } from '../../rules/vocabularies.ts'
import { anyOf } from '../../store/queries.ts'
import { everyEntry, pages } from '../../store/scan.ts'
import type { View } from '../../store/store.ts'
import type { Entries, Placed } from '../entries.ts'
import type { Known } from './known.ts'
import { pathTo } from './path-to.ts'

/** `zh-Hant-TW`, `zh-Hant`, `zh`: a language has a term, or what it is a kind of has one. */
const kindsOf = (tag: string): readonly string[] =>
  tag.split('-').map((_, at, parts) => parts.slice(0, parts.length - at).join('-'))

/** The ids of the terms of which one says what a code means. */
export const termIdsOf = ({ vocabulary, code }: Coded): readonly Id[] =>
  (vocabulary === 'LANGUAGE' ? kindsOf(code) : [code]).map((one) => termIdOf({ vocabulary, code: one }))

/** The codes of each vocabulary. */
export type Codes = (vocabulary: Vocabulary) => readonly string[]

export const codesAmong = (terms: readonly Term[]): Codes => {
  const codes = Map.groupBy(terms, ({ vocabulary }) => vocabulary)
  return (vocabulary) => codes.get(vocabulary)?.map(({ code }) => code) ?? []
}

const faultOf = (coded: Coded, codes: readonly string[]): string =>
  `has ${quoted(coded.code)}, which is no ${coded.vocabulary} of this world. ${remedyFor(coded, codes)} A code of your own is explained by a line of kind Term with the id ${quoted(termIdOf(coded))}.`

/**
 * Codes of an entry that no term has. A vocabulary without terms is open: so are worlds of earlier versions, and files from before there
 * were terms.
 */
export const codeFaults = (entry: Entry, hasTerm: (id: Id) => boolean, codes: Codes): readonly Issue[] =>
  termsOf(entry)
    .filter((coded) => codes(coded.vocabulary).length > 0 && !termIdsOf(coded).some(hasTerm))
    .map((coded) => ({ path: pathTo(entry, coded.code), message: faultOf(coded, codes(coded.vocabulary)) }))

/** The terms that there will be. */
async function termsAfter(view: View, known: Known, put: Entries): Promise<readonly Term[]> {
  const kept = (await everyEntry(view, anyOf('Term'))).filter(({ id }) => !known.isChanged(id))
  return [...kept, ...put.ofKind('Term').map(([, term]) => term)]
}

/** The codes that there will be; read once, and only where something has another. */
export function codesAfter(view: View, known: Known, put: Entries): () => Promise<Codes> {
  let codes: Promise<Codes> | null = null
  return () => {
    codes ??= termsAfter(view, known, put).then(codesAmong)
    return codes
  }
}

/** Codes that the world will have no term of. */
export async function unknownCodes(
  known: Known,
  put: readonly Placed[],
  codesOf: () => Promise<Codes>,
): Promise<readonly Issue[]> {
  const used = put.map(([, entry]) => termsOf(entry))
  await known.load(new Set(used.flat().flatMap(termIdsOf)))
  const hasTerm = known.isThere
  if (used.every((all) => all.every((coded) => termIdsOf(coded).some(hasTerm)))) return []
  const codes = await codesOf()
  return put.flatMap(([at, entry]) =>
    codeFaults(entry, hasTerm, codes).map(({ path, message }) => ({
      path: path === '' ? `put.${at}` : `put.${at}.${path}`,
      message: `${quoted(entry.id)} ${message}`,
    })),
  )
}

const AT_ONCE = 1000

/** Vocabularies that get their first terms: until now any code would do. */
async function closedBy(view: View, terms: readonly Placed<'Term'>[]): Promise<readonly Vocabulary[]> {
  const closed: Vocabulary[] = []
  for (const vocabulary of new Set(terms.map(([, term]) => term.vocabulary)))
    if ((await view.count({ ...anyOf('Term'), class: [vocabulary] })) === 0) closed.push(vocabulary)
  return closed
}

/** Codes of vocabularies that nobody will explain, each with the first entry that goes on having it. */
async function unexplained(view: View, known: Known, closed: readonly Vocabulary[]) {
  const hasTerm = known.isThere
  const found = new Map<Id, { readonly coded: Coded; readonly user: Id }>()
  for (const kind of KIND_NAMES)
    for await (const { items } of pages((page) => view.find(anyOf(kind), page), AT_ONCE))
      for (const { item } of items.filter((one) => !known.isChanged(one.item.id)))
        for (const coded of termsOf(item))
          if (closed.includes(coded.vocabulary) && !termIdsOf(coded).some(hasTerm) && !found.has(termIdOf(coded)))
            found.set(termIdOf(coded), { coded, user: item.id })
  return [...found.values()]
}

/**
 * Codes that were recorded before there was any term of their vocabulary, and would be left without one: a filter would not know them
 * any more. All terms of a vocabulary come together.
 */
export async function codesLeftOut(view: View, known: Known, put: Entries): Promise<readonly Issue[]> {
  const terms = put.ofKind('Term')
  const closed = await closedBy(view, terms)
  if (closed.length === 0) return []
  return (await unexplained(view, known, closed)).map(({ coded, user }) => {
    const [at, term] = terms.find(([, { vocabulary }]) => vocabulary === coded.vocabulary) ?? []
    const first = `${quoted(term?.id ?? '')} would be of the first terms of ${coded.vocabulary} in this world`
    const message = `${first}, and leave ${quoted(coded.code)} of ${quoted(user)} without one. Record ${quoted(termIdOf(coded))} with it.`
    return { path: `put.${at}`, message }
  })
}

/** Whether a code is explained by a term that goes, and by no other: `zh-Hant` may have one of its own beside that of `zh`. */
async function losesItsTerm(known: Known, coded: Coded, term: Id): Promise<boolean> {
  const ids = termIdsOf(coded)
  if (!ids.includes(term)) return false
  await known.load(ids)
  return !ids.some(known.isThere)
}

/** An entry of a kind that has a code which would be left without a term, and that code. */
async function userOf(view: View, known: Known, kind: Kind, term: Id) {
  for await (const { items } of pages((page) => view.find(anyOf(kind), page), AT_ONCE))
    for (const { item } of items.filter((one) => !known.isChanged(one.item.id)))
      for (const coded of termsOf(item))
        if (await losesItsTerm(known, coded, term)) return { user: item.id, code: coded.code }
  return null
}

/** Terms that would be withdrawn while something has their codes: looked for through the whole store, which is seldom asked. */
export async function termsInUse(view: View, known: Known, retract: readonly Id[]): Promise<readonly Issue[]> {
  const issues: Issue[] = []
  for (const [at, id] of retract.entries()) {
    if (known.before(id)?.kind !== 'Term') continue
    for (const kind of KIND_NAMES) {
      const found = await userOf(view, known, kind, id)
      if (found === null) continue
      const message = `${quoted(found.user)} has the code ${quoted(found.code)}, which would be left without a term: ${quoted(id)} explains it.`
      issues.push({ path: `retract.${at}`, message })
      break
    }
  }
  return issues
}
