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
import type { Known } from './known.ts'
import { pathTo } from './path-to.ts'

const isTerm = (entry: Entry): entry is Term => entry.kind === 'Term'

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
  `has ${quoted(coded.code)}, which is no ${coded.vocabulary} of this world. ${remedyFor(coded, codes)}`

/**
 * Codes of an entry that no term has. A vocabulary without terms is open: so are worlds of earlier versions, and files from before there
 * were terms.
 */
export const codeFaults = (entry: Entry, hasTerm: (id: Id) => boolean, codes: Codes): readonly Issue[] =>
  termsOf(entry)
    .filter((coded) => codes(coded.vocabulary).length > 0 && !termIdsOf(coded).some(hasTerm))
    .map((coded) => ({ path: pathTo(entry, coded.code), message: faultOf(coded, codes(coded.vocabulary)) }))

/** The terms that there will be. */
async function termsAfter(view: View, known: Known, put: readonly Entry[]): Promise<readonly Term[]> {
  const kept = (await everyEntry(view, anyOf('Term'))).filter(({ id }) => !known.isChanged(id))
  return [...kept, ...put.filter(isTerm)]
}

/** Codes that the world will have no term of. */
export async function unknownCodes(view: View, known: Known, put: readonly Entry[]): Promise<readonly Issue[]> {
  const used = put.map(termsOf)
  await known.load(new Set(used.flat().flatMap(termIdsOf)))
  const hasTerm = (id: Id) => known.after(id) !== undefined
  if (used.every((all) => all.every((coded) => termIdsOf(coded).some(hasTerm)))) return []
  const codes = codesAmong(await termsAfter(view, known, put))
  return put.flatMap((entry, at) =>
    codeFaults(entry, hasTerm, codes).map(({ path, message }) => ({
      path: path === '' ? `put.${at}` : `put.${at}.${path}`,
      message: `${quoted(entry.id)} ${message}`,
    })),
  )
}

const AT_ONCE = 1000

/** An entry of a kind that has one of these codes and will go on having it. */
async function userOf(view: View, known: Known, kind: Kind, lost: ReadonlySet<Id>) {
  for await (const { items } of pages((page) => view.find(anyOf(kind), page), AT_ONCE))
    for (const { item } of items)
      if (!known.isChanged(item.id) && termsOf(item).some((coded) => termIdsOf(coded).some((id) => lost.has(id))))
        return item
  return null
}

/** Terms that would be withdrawn while something has their codes: looked for through the whole store, which is seldom asked. */
export async function termsInUse(view: View, known: Known, retract: readonly Id[]): Promise<readonly Issue[]> {
  const issues: Issue[] = []
  for (const [at, id] of retract.entries()) {
    if (known.before(id)?.kind !== 'Term') continue
    for (const kind of KIND_NAMES) {
      const user = await userOf(view, known, kind, new Set([id]))
      if (user === null) continue
      const message = `${quoted(user.id)} has the code of ${quoted(id)}, which would be retracted.`
      issues.push({ path: `retract.${at}`, message })
      break
    }
  }
  return issues
}
