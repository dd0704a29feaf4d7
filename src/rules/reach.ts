import type { Arrangement } from '../model/arrangement.ts'
import { type Day, rangeOf } from '../model/date.ts'
import type { Effect } from '../model/effect.ts'
import type { Id, ModelId, PlaceId } from '../model/ids.ts'
import type { Entry } from '../model/record.ts'
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
export interface Ruling {
  readonly effect: Effect
  readonly state: KnownState
  readonly authority: PlaceId | null
}

/** The effect as a ruling; null when it orders nothing about standing: a wish, a request, or another action. */
export function rulingOf(effect: Effect, authority: PlaceId | null): Ruling | null {
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

/** The rulings among effects, in order. @param find gives the directives of the effects, their issuers and the places of these */
export const rulingsAmong = (effects: readonly Effect[], find: Find): readonly Ruling[] =>
  inOrder(
    effects.flatMap((effect) => {
      const authority = authorityOf(effect, find)
      return (authority === undefined ? null : rulingOf(effect, authority)) ?? []
    }),
  )

/** Oldest first. Effects of one day keep the order of their ids; `rules/conflicts.ts` reports where they disagree. */
export function inOrder(rulings: readonly Ruling[]): readonly Ruling[] {
  const key = ({ effect }: Ruling) => {
    const { earliest, latest } = rangeOf(effect.effectiveFrom)
    return `${latest} ${earliest} ${effect.id}`
  }
  return rulings
    .map((ruling) => [key(ruling), ruling] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ruling]) => ruling)
}

/**
 * Whether a ruling reaches an arrangement: it names the arrangement, or the model it follows at its level,
 * and the arrangement lies under the issuer's authority.
 * @param around the arrangement's place and all it lies within
 */
export function reaches({ effect, authority }: Ruling, arrangement: Arrangement, around: readonly PlaceId[]): boolean {
  if (authority !== null && !around.includes(authority)) return false
  if (effect.target === arrangement.id) return true
  return effect.target === arrangement.model && effect.levels.includes(arrangement.level)
}

/** What rulings come to on a day. */
export interface Outcome {
  readonly possible: readonly KnownState[]
  readonly orderedSince: Day | null
  /** The rulings that may be the latest; none when no ruling is in force. */
  readonly deciding: readonly Ruling[]
}

const forceOf = ({ effect }: Ruling) => rangeOf(effect.effectiveFrom)
const isOrder = ({ state }: Ruling) => state === 'SUSPENDED' || state === 'ENDED'

/** Whether a later ruling, in force for certain, surely came after the one at `index`. */
const superseded = (rulings: readonly Ruling[], index: number, day: Day): boolean => {
  const one = rulings[index]
  return rulings.some(
    (other, at) =>
      one !== undefined && at > index && forceOf(other).latest <= day && forceOf(other).earliest >= forceOf(one).latest,
  )
}

/** The day from which the unbroken run of orders up to the last certain ruling stands for certain. */
function standsSince(certain: readonly Ruling[]): Day | null {
  const run = certain.slice(certain.findLastIndex((ruling) => !isOrder(ruling)) + 1)
  return run[0] ? forceOf(run[0]).latest : null
}

/**
 * What the rulings that reach one arrangement come to: the state of the latest in force; several states where the dates
 * leave it open which that is, or whether it was in force yet.
 * @param rulings in order, oldest first
 * @param before the states possible where no ruling is in force for certain
 */
export function outcomeOf(rulings: readonly Ruling[], day: Day, before: readonly KnownState[] = ['ACTIVE']): Outcome {
  const begun = rulings.filter((ruling) => forceOf(ruling).earliest <= day)
  const certain = begun.filter((ruling) => forceOf(ruling).latest <= day)
  const deciding = begun.filter((_, index) => !superseded(begun, index, day))
  const states = [...(certain.length === 0 ? before : []), ...deciding.map(({ state }) => state)]
  return { possible: [...new Set(states)], orderedSince: standsSince(certain), deciding }
}

/** Where places lie: a place and all it lies within, the nearest first. */
export type Around = (place: PlaceId) => readonly PlaceId[]

const isModel = (id: string): id is ModelId => id.startsWith('model/')

/** The classes of arrangements that rulings on models tell apart, each once. */
function classesOf(rulings: readonly Ruling[]): readonly { model: ModelId; level: Level; place: PlaceId | null }[] {
  const all = rulings.flatMap(({ effect, authority }) =>
    effect.target !== null && isModel(effect.target)
      ? effect.levels.flatMap((level) =>
          [null, authority].map((place) => ({ model: effect.target as ModelId, level, place })),
        )
      : [],
  )
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

/**
 * What the rulings come to on a day for every class of arrangements, so that a store can filter and count by state.
 * @param rulings all of a view, in order
 * @param named the arrangements that rulings name
 */
export function cohortsOf(
  rulings: readonly Ruling[],
  named: readonly Arrangement[],
  around: Around,
  day: Day,
): readonly Cohort[] {
  const classes = classesOf(rulings).map((one): Cohort => {
    const under = one.place === null ? [] : around(one.place)
    const reaching = rulings.filter(
      ({ effect, authority }) =>
        effect.target === one.model &&
        effect.levels.includes(one.level) &&
        (authority === null || under.includes(authority)),
    )
    const { possible, orderedSince } = outcomeOf(reaching, day)
    return { ...one, arrangement: null, possible, orderedSince }
  })
  const single = named.map((arrangement): Cohort => {
    const reaching = rulings.filter((ruling) => reaches(ruling, arrangement, around(arrangement.place)))
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
