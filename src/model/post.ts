import { z } from 'zod'
import { OrganizationId, PostId, TypeId } from './ids.ts'
import { Interval } from './interval.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'
import { relation } from './relation.ts'
import { Role } from './vocabulary.ts'

/** A position that exists without a holder (W3C ORG and Popolo: Post). */
export const Post = z
  .strictObject({
    kind: z.literal('Post'),
    id: PostId,
    names: Names,
    role: Role,
    organization: relation(OrganizationId),
    /** Its class in the general model; null when it has none. */
    type: TypeId.nullable().default(null),
    valid: Interval,
    origin: Origin,
  })
  .readonly()
export type Post = z.infer<typeof Post>
