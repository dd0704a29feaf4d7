import { z } from 'zod'
import { UncertainDate } from './date.ts'
import { DirectiveId, EventId, OrganizationId, PlaceId, PostId } from './ids.ts'
import { listBy, listOf } from './list.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'

const Changed = z.union([PlaceId, OrganizationId, PostId])
const Original = z.strictObject({ id: Changed, outcome: z.enum(['ENDED', 'CONTINUED']) }).readonly()

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
    originals: listBy(Original, ({ id }) => id),
    results: listOf(Changed),
    directive: DirectiveId.nullable(),
    origin: Origin,
  })
  .readonly()
export type ChangeEvent = z.infer<typeof ChangeEvent>
