import { z } from 'zod'
import { OccupancyId, PersonId, PostId } from './ids.ts'
import { Interval } from './interval.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'

/** A person, known here only by the public roles that sources state. */
export const Person = z
  .strictObject({ kind: z.literal('Person'), id: PersonId, names: Names, origin: Origin })
  .readonly()
export type Person = z.infer<typeof Person>

/** One holding of a post over an interval (FollowTheMoney: Occupancy; Popolo: Membership). No known holder is not a vacancy. */
export const Occupancy = z
  .strictObject({
    kind: z.literal('Occupancy'),
    id: OccupancyId,
    holder: PersonId,
    post: PostId,
    /** FULL: appointed. ACTING: in charge for now ("quyền"). CONCURRENT: beside another post ("kiêm nhiệm"). */
    tenure: z.enum(['FULL', 'ACTING', 'CONCURRENT']),
    valid: Interval,
    origin: Origin,
  })
  .readonly()
export type Occupancy = z.infer<typeof Occupancy>
