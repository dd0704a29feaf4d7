import { z } from 'zod'
import { UncertainDate } from './date.ts'
import { DirectiveId, EventId, OrganizationId, PlaceId, PostId } from './ids.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'

const Changed = z.union([PlaceId, OrganizationId, PostId])

/** A change of places, organizations or posts (W3C ORG: ChangeEvent): originals become results. */
export const ChangeEvent = z
  .strictObject({
    kind: z.literal('ChangeEvent'),
    id: EventId,
    names: Names,
    change: z.enum(['MERGER', 'SPLIT', 'RENAME', 'TRANSFER', 'ESTABLISHMENT', 'DISSOLUTION']),
    /** First day of the new state. */
    date: UncertainDate,
    /** What changed, each with what became of it. */
    originals: z.array(z.strictObject({ id: Changed, outcome: z.enum(['ENDED', 'CONTINUED']) }).readonly()).readonly(),
    results: z.array(Changed).readonly(),
    directive: DirectiveId.nullable(),
    origin: Origin,
  })
  .readonly()
export type ChangeEvent = z.infer<typeof ChangeEvent>
