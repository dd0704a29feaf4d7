import { z } from 'zod'
import { DirectiveId, HoldingId, MergerId, ModelId, OrganizationId, PlaceId, PostId } from './ids.ts'
import { Interval } from './interval.ts'
import { listOf } from './list.ts'
import type { Organization } from './organization.ts'
import { Origin } from './origin.ts'
import type { Place } from './place.ts'
import type { Post } from './post.ts'
import { Level, StartBasis } from './vocabulary.ts'

/** What both forms of arrangement share: where, at which level, following which model, since when, decided by what. */
const shared = {
  /** The pilot model it follows; null when no source names one. */
  model: ModelId.nullable().default(null),
  place: PlaceId,
  /** Level of the place; effects name levels. */
  level: Level,
  /** The decision that set it up, when known. */
  decidedBy: DirectiveId.nullable().default(null),
  valid: Interval,
  /** What `valid.from` is the date of; null when it has none. */
  startBasis: StartBasis.nullable().default(null),
  origin: Origin,
}

/**
 * An arrangement, known to have existed, in which one person holds two posts ("X đồng thời là Y").
 * A record, not an edge: a directive can point at it; CONCURRENTLY_HOLDS draws it.
 */
export const ConcurrentHolding = z
  .strictObject({
    kind: z.literal('ConcurrentHolding'),
    id: HoldingId,
    /** The main post: the one the source names before "đồng thời là". */
    first: PostId,
    second: PostId,
    ...shared,
  })
  .readonly()
export type ConcurrentHolding = z.infer<typeof ConcurrentHolding>

/** An arrangement in which bodies are run as one. Its head rule implies a ConcurrentHolding, which is marked as derived from it. */
export const BodyMerger = z
  .strictObject({
    kind: z.literal('BodyMerger'),
    id: MergerId,
    components: listOf(OrganizationId, { min: 2 }),
    /** The body they became; null when no source names it. */
    result: OrganizationId.nullable().default(null),
    ...shared,
  })
  .readonly()
export type BodyMerger = z.infer<typeof BodyMerger>

/** What a pilot model's effects reach. */
export type Arrangement = ConcurrentHolding | BodyMerger

export const isArrangement = (entry: { readonly kind: string }): entry is Arrangement =>
  entry.kind === 'ConcurrentHolding' || entry.kind === 'BodyMerger'

const MEMBERS = { ConcurrentHolding: ['FIRST_POST', 'SECOND_POST'], BodyMerger: ['COMPONENT'] } as const

/** Links from arrangements of some kinds to those who hold them together: two posts, or the bodies run as one. */
export const linksToMembers = (kinds: readonly Arrangement['kind'][]) => kinds.flatMap((kind) => MEMBERS[kind])

/** The same of all kinds. */
export const MEMBER_LINKS = [...MEMBERS.ConcurrentHolding, ...MEMBERS.BodyMerger] as const

/** Links from what is not there without their targets, though it does not live in them: a holding ends with its holder. */
export const BOUNDING_LINKS = [...MEMBER_LINKS, 'HELD_BY'] as const

/** Those who hold it together: two posts, or the bodies run as one. */
export const memberIdsOf = (entry: Arrangement): readonly (PostId | OrganizationId)[] =>
  entry.kind === 'ConcurrentHolding' ? [entry.first, entry.second] : entry.components

/** A body in an arrangement, or a post with its body, and where that is. */
export interface Member {
  /** null in a merger, whose members are bodies. */
  readonly post: Post | null
  readonly organization: Organization
  readonly place: Place
}

/** An arrangement with all that decides its standing but effects: its members and what they live in. */
export interface ArrangementInContext {
  readonly arrangement: Arrangement
  readonly place: Place
  /** A holding's first post, then its second; a merger's components in order. */
  readonly members: readonly Member[]
}
