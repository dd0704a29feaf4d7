import type { ArrangementInContext } from '../model/arrangement.ts'
import type { Day } from '../model/date.ts'
import type { OrganizationId } from '../model/ids.ts'
import { type ChangePoint, distinctPoints, movesOf } from './change-points.ts'
import { type Lifespan, lifespansAround } from './lifespans.ts'

/** What something is not there without. */
export interface Surroundings {
  readonly on: (day: Day) => readonly Lifespan[]
  /** On any day, each once. */
  readonly ever: readonly Lifespan[]
  /** The dates on which something of it may have moved. None: they are the same on every day. */
  readonly moves: readonly ChangePoint[]
  /** The bodies in it, or that its posts are in, on a day. */
  readonly bodies: (day: Day) => readonly OrganizationId[]
}

/** An arrangement as it was from a day on: what its posts and bodies were in. */
export interface ContextSince {
  readonly from: Day
  readonly context: ArrangementInContext
}

/** The bodies in an arrangement, or that its posts are in. */
export const bodiesOf = ({ members }: ArrangementInContext): readonly OrganizationId[] =>
  members.map(({ organization }) => organization.id)

const NEVER: readonly ChangePoint[] = []

/** Of an arrangement that nothing ever moved in. */
export function surroundingsOf(context: ArrangementInContext): Surroundings {
  const lifespans = lifespansAround(context)
  return { on: () => lifespans, ever: lifespans, moves: NEVER, bodies: () => bodiesOf(context) }
}

const movesIn = ({ members }: ArrangementInContext): readonly ChangePoint[] =>
  members.flatMap(({ post, organization }) => [
    ...(post ? movesOf(post.id, post.organization) : []),
    ...movesOf(organization.id, organization.place),
  ])

/** Of one in which posts or bodies moved. @param contexts over all time, the earliest first */
export function surroundingsOver(contexts: readonly ContextSince[]): Surroundings {
  const turns = contexts.map(({ from, context }) => ({ from, around: surroundingsOf(context) }))
  const turnOn = (day: Day) => turns.findLast(({ from }) => from <= day)?.around
  const all = turns.flatMap(({ around }) => around.ever)
  return {
    on: (day) => turnOn(day)?.ever ?? [],
    ever: [...new Map(all.map((one) => [one.fact, one])).values()],
    moves: distinctPoints(contexts.flatMap(({ context }) => movesIn(context))),
    bodies: (day) => turnOn(day)?.bodies(day) ?? [],
  }
}
