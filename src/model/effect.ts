import { z } from 'zod'
import { UncertainDate } from './date.ts'
import { DirectiveId, EffectId, Id, ObligationId, OrganizationId } from './ids.ts'
import { listOf } from './list.ts'
import { Origin, Quote } from './origin.ts'
import { Action, Level, Modality } from './vocabulary.ts'

/** What one provision of a directive does. */
export const Effect = z
  .strictObject({
    kind: z.literal('Effect'),
    id: EffectId,
    directive: DirectiveId,
    action: Action,
    modality: Modality,
    /** What it acts on: a model, an arrangement, a body, a place …; null when the world holds no record of it. */
    target: Id.nullable().default(null),
    /** What it acts on in the provision's own sense, for readers; the only account of it when `target` is null. */
    subject: z.string().min(1),
    /** The levels it names; only arrangements at these are reached. */
    levels: listOf(Level).default([]),
    effectiveFrom: UncertainDate,
    /** What the date rests on, when it is not stated: for example "taken to be effective on the date of issue". */
    dateBasis: z.string().min(1).nullable().default(null),
    /** The provision: an article, or the sentence of a reported notice. */
    provision: z.string().min(1).nullable().default(null),
    origin: Origin,
  })
  .readonly()
export type Effect = z.infer<typeof Effect>

/** Who must do what, under which condition, with which outcome, by when. */
export const Obligation = z
  .strictObject({
    kind: z.literal('Obligation'),
    id: ObligationId,
    directive: DirectiveId,
    /** The bodies addressed, as a class in words; `addressees` lists records where they are single bodies. */
    addressee: z.string().min(1),
    addressees: listOf(OrganizationId).default([]),
    /** The levels whose arrangements the duty is about. */
    levels: listOf(Level).default([]),
    condition: z.string().min(1).nullable().default(null),
    outcome: z.string().min(1),
    /** null: none is stated. */
    deadline: UncertainDate.nullable().default(null),
    /** The words that name the addressee, the condition and the outcome. */
    quotes: z
      .strictObject({
        addressee: Quote.nullable().default(null),
        condition: Quote.nullable().default(null),
        outcome: Quote.nullable().default(null),
      })
      .readonly()
      .default({ addressee: null, condition: null, outcome: null }),
    origin: Origin,
  })
  .readonly()
export type Obligation = z.infer<typeof Obligation>
