import { z } from 'zod'
import { Interval } from './interval.ts'
import { NameText } from './plain-text.ts'

/** Languages of names: ISO 639-1. Vietnamese is the sources' own; English follows Thông tư 03/2009/TT-BNG where it has a term. */
export const Language = z.enum(['vi', 'en'])
export type Language = z.infer<typeof Language>

/** One name of a thing. A renamed thing keeps its identity and both names, each with its own time. */
export const Name = z
  .strictObject({
    language: Language,
    text: NameText,
    /** PREFERRED is shown; ALTERNATE is only found by search (press variants, abbreviations). */
    use: z.enum(['PREFERRED', 'ALTERNATE']),
    /** When it was the name; unbounded when no source dates it. */
    valid: Interval,
  })
  .readonly()
export type Name = z.infer<typeof Name>

/** At least one Vietnamese or English name; a preferred one first of its language. */
export const Names = z
  .array(Name)
  .min(1)
  .refine((names) => names.some(({ use }) => use === 'PREFERRED'), {
    error: 'Mark one name as PREFERRED: it is the one shown.',
  })
  .readonly()
export type Names = z.infer<typeof Names>
