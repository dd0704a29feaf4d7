import type { Arrangement } from '../model/arrangement.ts'
import { type Day, rangeOf } from '../model/date.ts'
import type { Effect } from '../model/effect.ts'
import type { Entry } from '../model/entry.ts'
import type { Id, ModelId, PlaceId } from '../model/ids.ts'
import type { Cohort, KnownState } from '../model/standing.ts'
import type { Action, Level } from '../model/vocabulary.ts'

/** What each action leaves behind in what it reaches; null: it says nothing about standing. A new action does not compile without a row. */
const STATE_AFTER = {
  AUTHORISE: 'ACTIVE',
  CONTINUE: 'ACTIVE',
  RESUME: 'ACTIVE',
  SUSPEND: 'SUSPENDED',
  END: 'ENDED',
  ESTABLISH: null,
  MERGE: null,
  SPLIT: null,
  RENAME: null,
  TRANSFER: null,
  REPLACE: null,
  AMEND: null,
} as const satisfies Record<Action, KnownState | null>

/** An effect that decides standing, with the place under its issuer's authority; null: everywhere. */
export interface StandingEffect {
  readonly effect: Effect
  readonly state: KnownState
  readonly authority: PlaceId | null
}

/** The effect as a standing effect; null when it orders nothing about standing: a wish, a request, or another action. */
export function standingEffectOf(effect: Effect, authority: PlaceId | null): StandingEffect | null {
  const state = STATE_AFTER[effect.action]
  return state === null || effect.modality !== 'ORDERED' || effect.target === null ? null : { effect, state, authority }
}

type Find = (id: Id) => Entry | undefined

/** The place under the authority of an effect's issuer; null: the whole country. undefined: not recorded, so it reaches nothing. */
function authorityOf(effect: Effect, find: Find): PlaceId | null | undefined {
  const directive = find(effect.directive)
  const issuer = directive?.kind === 'Directive' && directive.issuer ? find(directive.issuer) : undefined
  const place = issuer?.kind === 'Organization' ? find(issuer.place) : undefined
  if (place?.kind !== 'Place') return undefined
  return place.level === 'COUNTRY' ? null : place.id
}

/** The standing effects among effects, in order. @param find gives the directives of the effects, their issuers and the places of these */
export const standingEffectsAmong = (effects: readonly Effect[], find: Find): readonly StandingEffect[] =>
  inOrder(
    effects.flatMap((effect) => {
      const authority = authorityOf(effect, find)
      return (authority === undefined ? null : standingEffectOf(effect, authority)) ?? []
    }),
  )

/** Oldest first. Effects of one day keep the order of their ids; `rules/conflicts.ts` reports where they disagree. */
export function inOrder(standingEffects: readonly StandingEffect[]): readonly StandingEffect[] {
  const key = ({ effect }: StandingEffect) => {
    const { earliest, latest } = rangeOf(effect.effectiveFrom)
    return `${latest} ${earliest} ${effect.id}`
  }
  return standingEffects
    .map((standingEffect) => [key(standingEffect), standingEffect] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, standingEffect]) => standingEffect)
}

/**
 * Whether a standing effect reaches an arrangement: it names the arrangement, or the model it follows at its level,
 * and the arrangement lies under the issuer's authority.
 * @param ancestors the arrangement's place and all it lies within
 */
export function reaches(
  { effect, authority }: StandingEffect,
  arrangement: Arrangement,
  ancestors: readonly PlaceId[],
): boolean {
  if (authority !== null && !ancestors.includes(authority)) return false
  if (effect.target === arrangement.id) return true
  return effect.target === arrangement.model && effect.levels.includes(arrangement.level)
}

/** What standing effects come to on a day. */
export interface Outcome {
  readonly possible: readonly KnownState[]
  readonly orderedSince: Day | null
  /** The standing effects that may be the latest; none when no standing effect is in force. */
  readonly decisive: readonly StandingEffect[]
}

const forceOf = ({ effect }: StandingEffect) => rangeOf(effect.effectiveFrom)
const isOrder = ({ state }: StandingEffect) => state === 'SUSPENDED' || state === 'ENDED'

/** Whether a later standing effect, in force for certain, surely came after the one at `index`. */
const superseded = (standingEffects: readonly StandingEffect[], index: number, day: Day): boolean => {
  const one = standingEffects[index]
  return standingEffects.some(
    (other, at) =>
      one !== undefined && at > index && forceOf(other).latest <= day && forceOf(other).earliest >= forceOf(one).latest,
  )
}

/** The day from which the unbroken run of orders up to the last certain standing effect stands for certain. */
function standsSince(certain: readonly StandingEffect[]): Day | null {
  const run = certain.slice(certain.findLastIndex((standingEffect) => !isOrder(standingEffect)) + 1)
  return run[0] ? forceOf(run[0]).latest : null
}

/**
 * What the standing effects that reach one arrangement come to: the state of the latest in force; several states where the dates
 * leave it open which that is, or whether it was in force yet.
 * @param standingEffects in order, oldest first
 * @param before the states possible where no standing effect is in force for certain
 */
export function outcomeOf(
  standingEffects: readonly StandingEffect[],
  day: Day,
  before: readonly KnownState[] = ['ACTIVE'],
): Outcome {
  const begun = standingEffects.filter((standingEffect) => forceOf(standingEffect).earliest <= day)
  const certain = begun.filter((standingEffect) => forceOf(standingEffect).latest <= day)
  const decisive = begun.filter((_, index) => !superseded(begun, index, day))
  const states = [...(certain.length === 0 ? before : []), ...decisive.map(({ state }) => state)]
  return { possible: [...new Set(states)], orderedSince: standsSince(certain), decisive }
}

/** Where places lie: a place and all it lies within, the nearest first. */
export type Ancestors = (place: PlaceId) => readonly PlaceId[]

const isModel = (id: string): id is ModelId => id.startsWith('model/')

/** The classes of arrangements that standing effects on models tell apart, each once. */
function classesOf(
  standingEffects: readonly StandingEffect[],
): readonly { model: ModelId; level: Level; place: PlaceId | null }[] {
  const all = standingEffects.flatMap(({ effect, authority }) =>
    effect.target !== null && isModel(effect.target)
      ? effect.levels.flatMap((level) =>
          [null, authority].map((place) => ({ model: effect.target as ModelId, level, place })),
        )
      : [],
  )
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

/**
 * What the standing effects come to on a day for every class of arrangements, so that a store can filter and count by state.
 * @param standingEffects all of a view, in order
 * @param named the arrangements that standing effects name
 */
export function cohortsOf(
  standingEffects: readonly StandingEffect[],
  named: readonly Arrangement[],
  ancestors: Ancestors,
  day: Day,
): readonly Cohort[] {
  const classes = classesOf(standingEffects).map((one): Cohort => {
    const under = one.place === null ? [] : ancestors(one.place)
    const reaching = standingEffects.filter(
      ({ effect, authority }) =>
        effect.target === one.model &&
        effect.levels.includes(one.level) &&
        (authority === null || under.includes(authority)),
    )
    const { possible, orderedSince } = outcomeOf(reaching, day)
    return { ...one, arrangement: null, possible, orderedSince }
  })
  const single = named.map((arrangement): Cohort => {
    const reaching = standingEffects.filter((standingEffect) =>
      reaches(standingEffect, arrangement, ancestors(arrangement.place)),
    )
    const { possible, orderedSince } = outcomeOf(reaching, day)
    return {
      model: arrangement.model,
      level: arrangement.level,
      place: null,
      arrangement: arrangement.id,
      possible,
      orderedSince,
    }
  })
  return [...classes, ...single]
}
