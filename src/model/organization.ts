import { z } from 'zod'
import { OrganizationId, PlaceId, TypeId } from './ids.ts'
import { Interval } from './interval.ts'
import { listBy } from './list.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'
import { oneRelation, relation, saidOf } from './relation.ts'
import { Branch } from './vocabulary.ts'

/** A body of the political system (W3C ORG: Organization). A merged body has two superiors. */
export const Organization = z
  .strictObject({
    kind: z.literal('Organization'),
    id: OrganizationId,
    names: Names,
    branch: Branch,
    /** Its class in the general model; null when it has none, as a merged body. */
    classification: TypeId.nullable().default(null),
    place: relation(PlaceId),
    superiors: listBy(oneRelation(OrganizationId), saidOf).default([]),
    valid: Interval,
    origin: Origin,
  })
  .readonly()
export type Organization = z.infer<typeof Organization>
