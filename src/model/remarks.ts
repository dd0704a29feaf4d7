import { z } from 'zod'
import { UncertainDate } from './date.ts'
import { DocumentId, HoldingId, Id, MergerId, RemarkId, ReportId } from './ids.ts'
import { listOf } from './list.ts'
import { Origin } from './origin.ts'
import { OwnText } from './own-text.ts'
import { Count, Level, Polarity } from './vocabulary.ts'

/** Evidence that an order was, or was not, carried out at one place by a day. Without one, execution is unknown. */
export const ExecutionReport = z
  .strictObject({
    kind: z.literal('ExecutionReport'),
    id: ReportId,
    arrangement: z.union([HoldingId, MergerId]),
    outcome: z.enum(['DONE', 'NOT_DONE']),
    observed: UncertainDate,
    origin: Origin,
  })
  .readonly()
export type ExecutionReport = z.infer<typeof ExecutionReport>

/** A number that a source gives for arrangements it does not name: it is kept as a count, never as invented instances. */
export const CountAssertion = z
  .strictObject({
    kind: z.literal('CountAssertion'),
    id: RemarkId,
    about: Id,
    place: Id.nullable().default(null),
    level: Level.nullable().default(null),
    count: Count,
    of: Count.nullable().default(null),
    statement: OwnText,
    observed: UncertainDate,
    origin: Origin,
  })
  .readonly()
export type CountAssertion = z.infer<typeof CountAssertion>

/** What a document finds of pilots, without naming who: a fault, or something to their credit. */
export const Criticism = z
  .strictObject({
    kind: z.literal('Criticism'),
    id: RemarkId,
    about: listOf(Id, { min: 1 }),
    statement: OwnText,
    /** Left out: NEGATIVE, a fault. */
    polarity: Polarity.optional(),
    origin: Origin,
  })
  .readonly()
export type Criticism = z.infer<typeof Criticism>

/** What was looked for and not found: unknown, which is not the same as absent. */
export const OpenQuestion = z
  .strictObject({
    kind: z.literal('OpenQuestion'),
    id: RemarkId,
    about: listOf(Id, { min: 1 }),
    question: OwnText,
    /** The documents searched without an answer. */
    searched: listOf(DocumentId).default([]),
  })
  .readonly()
export type OpenQuestion = z.infer<typeof OpenQuestion>
