import { z } from 'zod'

/** A whole number from 0 that every client can hold: GraphQL's Int has 32 bits. */
export const Count = z.int32().nonnegative()

/** Tiers of a state's territory, highest first. */
export const Level = z.enum(['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'])
export type Level = z.infer<typeof Level>

/** The line of the political system a body belongs to. JOINT: a merged body that answers to two of them. */
export const Branch = z.enum(['PARTY', 'GOVERNMENT', 'COUNCIL', 'FRONT', 'JUDICIARY', 'LEGISLATURE', 'JOINT'])
export type Branch = z.infer<typeof Branch>

/** What a post is in its organization (Popolo: role). */
export const Role = z.enum(['HEAD', 'DEPUTY', 'MEMBER'])
export type Role = z.infer<typeof Role>

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

/** The kinds of instrument (ELI: type_document); the label is the Vietnamese term. */
export const DirectiveKind = z.enum([
  'RESOLUTION',
  'CONCLUSION',
  'NOTICE',
  'DECISION',
  'REGULATION',
  'LAW',
  'DECREE',
  'CIRCULAR',
  'OFFICIAL_LETTER',
  'GUIDELINE',
])
export type DirectiveKind = z.infer<typeof DirectiveKind>

/** What kind of territory a place is called; several designations share a level. */
export const Designation = z.enum([
  'COUNTRY',
  'PROVINCE',
  'MUNICIPALITY',
  'URBAN_DISTRICT',
  'RURAL_DISTRICT',
  'TOWN',
  'CITY',
  'WARD',
  'TOWNSHIP',
  'COMMUNE',
  'SPECIAL_ZONE',
])
export type Designation = z.infer<typeof Designation>

/** The languages in which names are made by pattern. */
export const WordedLanguage = z.enum(['vi', 'en'])
export type WordedLanguage = z.infer<typeof WordedLanguage>
