import { z } from 'zod'
import { UncertainDate } from './date.ts'
import { DirectiveId, DocumentId, OrganizationId, PersonId } from './ids.ts'
import { listBy, listOf } from './list.ts'
import { Names } from './name.ts'
import { Evidence, Origin } from './origin.ts'
import { OwnText } from './own-text.ts'
import { Mark } from './plain-text.ts'
import { Count, DirectiveKind } from './vocabulary.ts'

/** A link from a directive to an older one (ELI: based_on, changes, repeals). */
export const DirectiveRelation = z
  .strictObject({
    relation: z.enum(['BASED_ON', 'REVIEWS', 'REPLACES', 'AMENDS', 'REPEALS']),
    directive: DirectiveId,
    evidence: z.array(Evidence).min(1).readonly(),
  })
  .readonly()

/** A document in which the directive is seen. INTERPRETED: that both speak of the same instrument is an inference, and `reading` says why. */
export const Report = z
  .strictObject({
    document: DocumentId,
    basis: z.enum(['STATED', 'INTERPRETED']),
    reading: OwnText.nullable().default(null),
  })
  .readonly()

/** One date that a source gives for a directive; several are kept when sources disagree. */
const StatedDate = z.strictObject({ date: UncertainDate, evidence: z.array(Evidence).min(1).readonly() }).readonly()

/**
 * An instrument of a body (ELI: LegalResource). A number alone is no key: "18-NQ/TW" and "34-KL/TW" each name two.
 * Its natural key is issuer, symbol, number, and date or term; null is what no source in view states.
 */
export const Directive = z
  .strictObject({
    kind: z.literal('Directive'),
    id: DirectiveId,
    /** The title, or what it is known as. */
    names: Names,
    instrument: DirectiveKind,
    /** null when no source in view names it. */
    issuer: OrganizationId.nullable().default(null),
    /** The bodies that issued it together with the issuer; left out: none. */
    jointIssuers: listOf(OrganizationId, { min: 1 }).optional(),
    number: Mark.nullable().default(null),
    /** The whole mark as printed, for example `16-TB/TW`. */
    symbol: Mark.nullable().default(null),
    /** Other marks under which the same text is cited. */
    aliases: listOf(Mark).default([]),
    /** Term of the issuing body, for example 12 for "khóa XII". */
    term: Count.positive().nullable().default(null),
    /** Each date of issue that a source gives; empty when none does. More than one is a conflict, kept and reported. */
    issued: listBy(StatedDate, ({ date }) => date).default([]),
    /** First day in force; equal to the date of issue only by assumption, which the effects then say. */
    effectiveFrom: UncertainDate.nullable().default(null),
    signers: listOf(PersonId).default([]),
    relations: listBy(DirectiveRelation, ({ relation, directive }) => `${relation} ${directive}`).default([]),
    reports: listBy(Report, ({ document }) => document, { min: 1 }),
    origin: Origin,
  })
  .refine(({ issuer, jointIssuers }) => !jointIssuers || (issuer !== null && !jointIssuers.includes(issuer)), {
    error:
      '"jointIssuers" are the other bodies that issued it together with "issuer": name one of them there, and not here.',
  })
  .readonly()
export type Directive = z.infer<typeof Directive>
