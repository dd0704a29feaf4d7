import type { ChangeEvent } from '../model/change-event.ts'
import type { Day } from '../model/date.ts'
import type { ModelId, PlaceId, PostId } from '../model/ids.ts'
import type { PostPair } from '../model/pilot-model.ts'
import type { Standing } from '../model/standing.ts'
import type { Level } from '../model/vocabulary.ts'
import { isOver } from './authority.ts'
import type { Lifespan } from './lifespans.ts'
import type { MadeLife } from './made-life.ts'
import { historyOfParts, type Ordered, standingOfParts, standingOfPartsOn } from './ordered.ts'
import { isAboutModel, reachingAt, type StandingEffect } from './reach.ts'
import type { DayStanding } from './standing.ts'
import type { Period } from './timeline.ts'
import type { Whereabouts } from './whereabouts.ts'

/** A pair with what it is not there without: its two types of posts, and the types of bodies that these are in. */
export interface PairInContext {
  readonly pair: PostPair
  readonly lifespans: readonly Lifespan[]
  /** Events that name any of these types as an original; left out: none does. */
  readonly events?: readonly ChangeEvent[]
}

/** The orders on a model at a level that hold everywhere, or may: a province's own directive does not change the model itself. */
export const effectsEverywhere = (model: ModelId, level: Level, all: readonly StandingEffect[]) =>
  all.filter(
    ({ effect, authority }) => effect.target === model && effect.levels.includes(level) && isOver(authority, []),
  )

const orderedPair = ({ pair, lifespans, events = [] }: PairInContext, all: readonly StandingEffect[]): Ordered => ({
  effects: effectsEverywhere(pair.model, pair.level, all),
  lifespans,
  byMergers: [],
  own: [
    { role: 'MODEL', fact: pair.model },
    { role: 'OWN_RECORD', fact: pair.id },
  ],
  events,
})

/** How a pair stands: as its model at its level, within the lives of the types that it joins. */
export const pairStanding = (pair: PairInContext, all: readonly StandingEffect[], day: Day): Standing =>
  standingOfParts([orderedPair(pair, all)], day)

/** How a pair stood at all times, oldest first. */
export const pairHistory = (pair: PairInContext, all: readonly StandingEffect[]): readonly Period[] =>
  historyOfParts([orderedPair(pair, all)])

/** A pair at one place: the two posts there. It follows from types, posts and places, and is recorded nowhere. */
export interface PilotLink {
  readonly pair: PostPair
  readonly place: PlaceId
  readonly mainPost: PostId
  readonly concurrentPost: PostId
  /** The types that the pair joins, the two posts, their bodies and the place. */
  readonly lifespans: readonly Lifespan[]
  /** The lives of these bodies that mergers made. */
  readonly byMergers: readonly MadeLife[]
}

/** The orders of all that ever reach a link. @param where its place lies */
export const ordersReaching = ({ pair }: PilotLink, all: readonly StandingEffect[], where: Whereabouts) =>
  reachingAt(
    all.filter((one) => isAboutModel(one, pair)),
    where,
  )

const orderedLink = (
  { pair, place, lifespans, byMergers }: PilotLink,
  effects: readonly StandingEffect[],
  events: readonly ChangeEvent[],
): Ordered => ({
  effects,
  lifespans,
  byMergers,
  own: [
    { role: 'MODEL', fact: pair.model },
    { role: 'PLACE', fact: place },
    { role: 'OWN_RECORD', fact: pair.id },
  ],
  events,
})

/** A link over all time: a part for each stretch of days on which its posts are in other bodies than before; one where none of them moved. */
export type PilotLinkOverTime = readonly PilotLink[]

const orderedLinks = (
  parts: PilotLinkOverTime,
  effects: readonly StandingEffect[],
  events: readonly ChangeEvent[],
): readonly Ordered[] => parts.map((link) => orderedLink(link, effects, events))

/**
 * How a link stands on a day: as its pair, as far as orders reach its place, within the lives of its posts.
 * @param effects those that reach it
 */
export const linkStandingOn = (parts: PilotLinkOverTime, effects: readonly StandingEffect[], day: Day): DayStanding =>
  standingOfPartsOn(orderedLinks(parts, effects, []), day)

/** The same with its bounds. @param events those that name anything the link is not there without as an original */
export const linkStanding = (
  parts: PilotLinkOverTime,
  effects: readonly StandingEffect[],
  events: readonly ChangeEvent[],
  day: Day,
): Standing => standingOfParts(orderedLinks(parts, effects, events), day)

/** How a link stood at all times, oldest first. */
export const linkHistory = (
  parts: PilotLinkOverTime,
  effects: readonly StandingEffect[],
  events: readonly ChangeEvent[],
): readonly Period[] => historyOfParts(orderedLinks(parts, effects, events))
