import { z } from 'zod'
import { orMissing } from './entry-faults.ts'

/** A whole number from 0 that every client can hold: GraphQL's Int has 32 bits. */
export const Count = z.int32().nonnegative()

const WRITTEN = 'Write a code of the world in capitals.'

/** A code of a vocabulary of the world: which codes there are is for the world to say, in its terms. */
export const TermCode = z
  .string({ error: ({ input }) => orMissing(input, WRITTEN) })
  .regex(/^[A-Z][A-Z0-9_]{0,63}$/, { error: WRITTEN })
export type TermCode = z.infer<typeof TermCode>

/** A tier of the territory or of the house that a world is about. */
export const Level = TermCode
export type Level = TermCode

/** The line of the political system, or whatever else a world is divided into, that a body belongs to. */
export const Branch = TermCode
export type Branch = TermCode

/** What a post is in its organization (Popolo: role). */
export const Role = TermCode
export type Role = TermCode

/** The kind of instrument that a directive is (ELI: type_document). */
export const DirectiveKind = TermCode
export type DirectiveKind = TermCode

/** What kind of territory a place is called; several designations share a level. */
export const Designation = TermCode
export type Designation = TermCode

/** What a provision does to its target. */
export const Action = z.enum([
  'AUTHORISE',
  'SUSPEND',
  'CONTINUE',
  'RESUME',
  'END',
  'ESTABLISH',
  'MERGE',
  'SPLIT',
  'RENAME',
  'TRANSFER',
  'REPLACE',
  'AMEND',
])
export type Action = z.infer<typeof Action>

/**
 * How firmly a provision speaks. Only ORDERED reaches anything; a wish, a request or a free choice never does. To AUTHORISE is to leave
 * the choice: OPTIONAL does it as well.
 */
export const Modality = z.enum(['ORDERED', 'REQUESTED', 'PROPOSED', 'OPTIONAL'])
export type Modality = z.infer<typeof Modality>

/** What the start date of an arrangement is the date of. */
export const StartBasis = z.enum(['EFFECTIVE', 'DECIDED', 'ANNOUNCED', 'REPORTED'])
export type StartBasis = z.infer<typeof StartBasis>

/** Why somebody no longer holds a post. */
export const EndCause = z.enum(['TERM', 'RESIGNATION', 'DISMISSAL', 'TRANSFER', 'DEATH', 'REORGANISATION'])
export type EndCause = z.infer<typeof EndCause>

/** Whether what a document finds speaks for a thing or against it. */
export const Polarity = z.enum(['POSITIVE', 'NEGATIVE'])
export type Polarity = z.infer<typeof Polarity>
