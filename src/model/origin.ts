import { z } from 'zod'
import { DocumentId, Id } from './ids.ts'
import { listOf } from './list.ts'
import { OwnText } from './own-text.ts'

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
    words: z.string().min(1).nullable().default(null),
    /** Where in the document, or what it shows, in the language of the world's records. */
    note: z.string().min(1).nullable().default(null),
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
    z.strictObject({ basis: z.literal('INTERPRETED'), confidence: Confidence, evidence, reading: OwnText }),
    Derived,
  ])
  .readonly()
export type Origin = z.infer<typeof Origin>

export const isDerived = ({ basis }: Origin): boolean => basis === 'DERIVED'

/** The evidence of a record; a derived one has none of its own, only inputs. */
export const evidenceOf = (origin: Origin): readonly Evidence[] => (origin.basis === 'DERIVED' ? [] : origin.evidence)

/** Visits every object inside a value, itself included. Asked of every entry that is recorded, so it makes nothing. */
function visitObjects(value: unknown, visit: (one: object) => void): void {
  if (typeof value !== 'object' || value === null) return
  visit(value)
  // Most of what is inside is text: it is not called for. The keys of an array are dear.
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === 'object') visitObjects(one, visit)
  } else
    for (const key in value) {
      const one: unknown = value[key as keyof typeof value]
      if (typeof one === 'object') visitObjects(one, visit)
    }
}

/** What a value rests on, however deep inside it that stands. */
export interface Grounds {
  /** Quotes and citations. */
  readonly evidence: readonly Evidence[]
  /** What was given to the rules and templates that made the derived parts. */
  readonly inputs: readonly Id[]
}

export function groundsIn(value: unknown): Grounds {
  const [evidence, inputs]: [Evidence[], Id[]] = [[], []]
  visitObjects(value, (one) => {
    const quoted = 'type' in one && 'document' in one ? Evidence.safeParse(one) : null
    if (quoted?.success) evidence.push(quoted.data)
    const derived = 'basis' in one && 'inputs' in one ? Derived.safeParse(one) : null
    if (derived?.success) inputs.push(...derived.data.inputs)
  })
  return { evidence, inputs }
}

/** Quotes and citations anywhere in a value, however deep. */
export const evidenceIn = (value: unknown): readonly Evidence[] => groundsIn(value).evidence
