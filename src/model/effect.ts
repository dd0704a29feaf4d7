import { z } from 'zod'
import { UncertainDate } from './date.ts'
import { DirectiveId, EffectId, Id, ObligationId, OrganizationId } from './ids.ts'
import { listOf } from './list.ts'
import { Origin, Quote } from './origin.ts'
import { OwnText } from './own-text.ts'
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
    subject: OwnText,
    /** The levels it names; only arrangements at these are reached. */
    levels: listOf(Level).default([]),
    effectiveFrom: UncertainDate,
    /** What the date rests on, when it is not stated: for example "taken to be effective on the date of issue". */
    dateBasis: OwnText.nullable().default(null),
    /** The provision: an article, or the sentence of a reported notice. */
    provision: OwnText.nullable().default(null),
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
    addressee: OwnText,
    addressees: listOf(OrganizationId).default([]),
    /** The levels whose arrangements the duty is about. */
    levels: listOf(Level).default([]),
    condition: OwnText.nullable().default(null),
    outcome: OwnText,
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
