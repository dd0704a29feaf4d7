import { z } from 'zod'
import { DocumentId, Id } from './ids.ts'
import { listOf } from './list.ts'

/** Words of a document whose text we hold: `text.slice(start, end) === words`, in UTF-16 code units of the text as received. */
export const Quote = z
  .strictObject({
    type: z.literal('QUOTE'),
    document: DocumentId,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    words: z.string().min(1),
  })
  .refine(({ start, end, words }) => end - start === words.length, {
    error: 'The offsets span another number of characters than the words have: take both from the text as received.',
  })
  .readonly()
export type Quote = z.infer<typeof Quote>

/** A document that says so, whose text we do not hold: the words are as another work cites them, or none. */
export const Citation = z
  .strictObject({
    type: z.literal('CITATION'),
    document: DocumentId,
    words: z.string().min(1).nullable(),
    /** Where in the document, or what it shows, in English. */
    note: z.string().min(1).nullable(),
  })
  .readonly()
export type Citation = z.infer<typeof Citation>

export const Evidence = z.discriminatedUnion('type', [Quote, Citation])
export type Evidence = z.infer<typeof Evidence>

/** HIGH: well sourced. MEDIUM: one weak or indirect source. What has no source is not a record. */
export const Confidence = z.enum(['HIGH', 'MEDIUM'])
export type Confidence = z.infer<typeof Confidence>

const evidence = z.array(Evidence).min(1).readonly()
const Derived = z.strictObject({
  basis: z.literal('DERIVED'),
  rule: z.string().min(1),
  inputs: listOf(Id, { min: 1 }),
})

/**
 * Why we hold a record to be true. STATED: a source says it. INTERPRETED: a source's words are read so, and `reading` says how.
 * DERIVED: a rule or template made it from other records; never to be shown as a stated fact.
 */
export const Origin = z
  .discriminatedUnion('basis', [
    z.strictObject({ basis: z.literal('STATED'), confidence: Confidence, evidence }),
    z.strictObject({ basis: z.literal('INTERPRETED'), confidence: Confidence, evidence, reading: z.string().min(1) }),
    Derived,
  ])
  .readonly()
export type Origin = z.infer<typeof Origin>

export const isDerived = ({ basis }: Origin): boolean => basis === 'DERIVED'

/** The evidence of a record; a derived one has none of its own, only inputs. */
export const evidenceOf = (origin: Origin): readonly Evidence[] => (origin.basis === 'DERIVED' ? [] : origin.evidence)

/** Every object inside a value, itself included. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []

/** Quotes and citations anywhere in a value, however deep. */
export const evidenceIn = (value: unknown): readonly Evidence[] =>
  objectsIn(value).flatMap((one) => {
    const read = 'type' in one && 'document' in one ? Evidence.safeParse(one) : null
    return read?.success ? [read.data] : []
  })

/** What was given to the rules and templates that made the derived parts of a value, however deep. */
export const inputsIn = (value: unknown): readonly Id[] =>
  objectsIn(value).flatMap((one) => {
    const read = 'basis' in one && 'inputs' in one ? Derived.safeParse(one) : null
    return read?.success ? read.data.inputs : []
  })
