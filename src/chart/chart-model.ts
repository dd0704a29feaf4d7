import type { Day } from '../model/day-range.ts'
import type { Origin } from '../model/origin.ts'
import type { ExecutionState, ExistenceState, StandingState } from '../model/standing.ts'

/** What a chart draws: plain data, as the API gives it. Labels are in one language; the order of every list is kept. */
export interface ChartModel {
  /** Of the labels: a tag of BCP 47. */
  readonly language: string
  /** The days for which bodies, posts and places were read, earliest first. Links know their whole history. */
  readonly days: readonly Day[]
  /**
   * Of two readings as known at two revisions, the revision of the first one, with which the other is compared; left out: readings are
   * of days.
   */
  readonly comparedRevision?: string
  /** Where that revision is later than the one that is shown, what is said of what only one of them has; left out: it is not later. */
  readonly recorded?: Readonly<Record<'NEW' | 'GONE', string>>
  /** The lines of bodies, in the order that the world gives them. */
  readonly branches: readonly ChartBranch[]
  readonly places: readonly ChartPlace[]
  readonly bodies: readonly ChartBody[]
  readonly posts: readonly ChartPost[]
  readonly links: readonly ChartLink[]
  /** What stands for links in places below those drawn; left out: there are none. */
  readonly below?: readonly ChartLink[]
  /** The readings of which it is not known how many those are; left out: of none. */
  readonly belowUnknown?: readonly number[]
}

/** A line of bodies, drawn as a column: a coded value of the world. */
export interface ChartBranch {
  readonly code: string
  readonly label: string
}

interface Seen {
  readonly id: string
  /** Whether it is there, on each of the model's days. */
  readonly exists: readonly ExistenceState[]
  /** Of two revisions, whether only one of them has it, of whatever day. */
  readonly recorded?: 'NEW' | 'GONE'
}

/** A place, or a level of the general model: a band of the picture. */
export interface ChartPlace extends Seen {
  readonly label: string
  /** What kind of place, in words; empty: not said. */
  readonly level: string
  /** The same as the world's code; empty: not said. */
  readonly levelCode: string
  /** The place it lies in; null, or one that is not in the chart: a band of its own. */
  readonly parent: string | null
  /** Of two readings, what the earlier one says otherwise; left out: nothing. */
  readonly earlier?: Pick<ChartPlace, 'label' | 'level' | 'levelCode'>
}

/** A body, or a class of bodies. */
export interface ChartBody extends Seen {
  readonly label: string
  readonly branch: string
  readonly place: string | null
  readonly superiors: readonly string[]
  /** Of two readings, what the earlier one says otherwise; left out: nothing. */
  readonly earlier?: Pick<ChartBody, 'branch' | 'place'>
}

/** A post, or a class of posts. */
export interface ChartPost extends Seen {
  readonly label: string
  readonly body: string
  /** Of two readings, what the earlier one says otherwise; left out: nothing. */
  readonly earlier?: Pick<ChartPost, 'body'>
}

/** From a day on, until the next period. */
export interface StandingPeriod {
  readonly from: Day
  readonly state: StandingState
  /** The date of it as far as sources say; null: none does. Left out: that day. */
  readonly since?: string | null
}

interface LinkBase extends Seen {
  /** Short mark of its model or pair; empty: it follows none. */
  readonly code: string
  /** The key of its model. */
  readonly model: string | null
  /** Of what is on record, that sources do not say so: they are read so, or a rule made it. Left out: one says so, or nothing is on record. */
  readonly basis?: Exclude<Origin['basis'], 'STATED'> | undefined
  /** Of two readings, what the earlier one says otherwise of its evidence or model; left out: nothing. */
  readonly earlier?: Pick<ChartLink, 'kind' | 'model' | 'code'>
  /** Of two readings, the id that the other one has for it; left out: the same. */
  readonly idBefore?: string
  /** Where it counts; null: where its first end is. */
  readonly place: string | null
  /** What its ends are called, for those that are not in the chart. */
  readonly labels?: Readonly<Record<string, string>>
  /** How it stood at all times, earliest first. */
  readonly history: readonly StandingPeriod[]
  /** The same as it was known at the revision that this one is compared with; left out: as `history`. */
  readonly knownBefore?: readonly StandingPeriod[]
  /** Of what stands for links in places below one that is drawn, which are only counted: how many, and in which reading. Left out: it is a link. */
  readonly below?: { readonly count: number; readonly reading: number }
  /** Of two revisions, whether each knows that the order that stands was carried out; left out: not both tell. */
  readonly execution?: { readonly before: ExecutionState; readonly after: ExecutionState }
}

/** ConcurrentHolding: it is on record here, be it stated or read so. PilotLink: a pair of the model, of which no source speaks here. PostPair: of kinds of posts. */
export type HeldKind = 'ConcurrentHolding' | 'PilotLink' | 'PostPair'

/** Two posts held together, or that a model joins. */
export interface HeldLink extends LinkBase {
  readonly kind: HeldKind
  readonly mainPost: string
  readonly concurrentPost: string
}

/** Bodies run as one. */
export interface MergerLink extends LinkBase {
  readonly kind: 'BodyMerger'
  readonly components: readonly string[]
  /** The body they became; null when no source names it. */
  readonly result: string | null
}

export type ChartLink = HeldLink | MergerLink
export type ChartNode = ChartPlace | ChartBody | ChartPost
