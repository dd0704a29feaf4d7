import type { Arrangement } from './arrangement.ts'
import type { Organization } from './organization.ts'
import type { Place } from './place.ts'
import type { Post } from './post.ts'

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
