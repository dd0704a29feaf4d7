import { z } from 'zod'
import { TermId } from './ids.ts'
import { listBy, listOf } from './list.ts'
import { Language, languageTag, Names } from './name.ts'
import { Count, TermCode } from './vocabulary.ts'

/** The vocabularies of a world. The core knows which there are; what is in them, each world says in its terms. */
export const Vocabulary = z.enum(['LEVEL', 'BRANCH', 'DESIGNATION', 'ROLE', 'INSTRUMENT', 'LANGUAGE'])
export type Vocabulary = z.infer<typeof Vocabulary>

/** A word of a vocabulary, as entries carry it. */
export interface Coded {
  readonly vocabulary: Vocabulary
  readonly code: string
}

/** The term of a code has its id from it: one code has one term, and a term keeps its code. */
export const termIdOf = ({ vocabulary, code }: Coded): TermId => `term/${vocabulary.toLowerCase()}/${code}`

const naming = (text: RegExp, error: string) => z.string().regex(text, { error })

/** How names are made for one kind of territory in a language: `tỉnh {place}`, `Tỉnh ủy {place}`; `committee` may use `{territory}`. */
export const Wording = z
  .strictObject({
    language: Language,
    territory: naming(/\{place\}/, 'Write where the name of the place stands: {place}.'),
    committee: naming(/\{(place|territory)\}/, 'Write where the name of the place stands: {place}, or {territory}.'),
  })
  .readonly()
export type Wording = z.infer<typeof Wording>

const isCode = ({ vocabulary, code }: Coded): boolean =>
  vocabulary === 'LANGUAGE' ? languageTag(code) === code : TermCode.safeParse(code).success

interface Said extends Coded {
  readonly id: string
  readonly collective?: boolean | undefined
  readonly wordings?: readonly unknown[] | undefined
  readonly alphabet?: string | undefined
  readonly accents?: string | undefined
  readonly ofRecords?: boolean | undefined
}

function checkTerm({ value, issues }: z.core.ParsePayload<Said>): void {
  const refuse = (field: string, message: string) =>
    issues.push({ code: 'custom', input: value, path: [field], message })
  if (!isCode(value)) refuse('code', 'Write a code in capitals; of a language its tag of BCP 47, such as vi.')
  else if (value.id !== termIdOf(value)) refuse('id', `Write "${termIdOf(value)}": a term has its id from its code.`)
  if (value.collective !== undefined && value.vocabulary !== 'ROLE')
    refuse('collective', 'Only a role is held by one person or by several at once.')
  if (value.wordings !== undefined && value.vocabulary !== 'DESIGNATION')
    refuse('wordings', 'Only a designation words the names of places.')
  for (const field of ['alphabet', 'accents'] as const)
    if (value[field] !== undefined && value.vocabulary !== 'LANGUAGE') refuse(field, 'Only a language has letters.')
  if (value.ofRecords !== undefined && value.vocabulary !== 'LANGUAGE')
    refuse('ofRecords', 'Only a language is one that texts are written in.')
}

const LONGEST_ALPHABET = 500

/**
 * A word in which a world is told (SKOS: Concept): a level, a branch, a kind of place, a role, a kind of instrument, a language. Entries
 * carry its code. It is no fact that a source states, but chosen by those who keep the world.
 */
export const Term = z
  .strictObject({
    kind: z.literal('Term'),
    /** `term/level/PROVINCE`. */
    id: TermId,
    vocabulary: Vocabulary,
    /** Capitals; of a language its tag of BCP 47. */
    code: z.string().min(1).max(64),
    names: Names,
    /**
     * Where it comes in its vocabulary; of levels, the highest first; of languages, the one that lists are in. null: it has no place in
     * an order.
     */
    position: Count.nullable().default(null),
    /** Addresses of the same word elsewhere, as in W3C ORG, Popolo or ELI (SKOS: exactMatch). */
    exactMatch: listOf(z.url({ error: 'Write the address of a term, beginning with https:// or http://.' })).default(
      [],
    ),
    /** Of a role: whether several hold one post of it at once, as members do. Absent: not said. */
    collective: z.boolean().optional(),
    /** Of a designation: how places and their committees are named, by language. */
    wordings: listBy(Wording, ({ language }) => language).optional(),
    /** Of a language: its letters in their order, where it is not the usual one: `aăâbcdđeêghiklmnoôơpqrstuưvxy`. */
    alphabet: z.string().min(1).max(LONGEST_ALPHABET).optional(),
    /** Of a language: a letter with each of its accents, in their order, where it is not the usual one: `àảãáạ`. */
    accents: z.string().min(1).max(LONGEST_ALPHABET).optional(),
    /**
     * Of a language: whether what those who keep the world wrote themselves, such as readings, statements and notes, is in it (MARC:
     * language of cataloging). Absent: not said.
     */
    ofRecords: z.boolean().optional(),
  })
  .check(checkTerm)
  .readonly()
export type Term = z.infer<typeof Term>
