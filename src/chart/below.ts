import { type Day, FIRST_DAY } from '../model/day-range.ts'
import type { StandingState } from '../model/standing.ts'
import { readingsFor } from './as-of.ts'
import type { ChartLink, ChartModel } from './chart-model.ts'
import type { Alike } from './counted.ts'
import { isShownIn, type LinkFilter } from './link-filter.ts'

interface Keyed {
  readonly key: string
}

/** How many links there are in places below those that a chart draws, as the API answers. */
export interface AnsweredBelow {
  readonly place: Keyed | null
  readonly model: (Keyed & { readonly code: string }) | null
  readonly state: StandingState
  readonly count: number
  /** Of these, those that a source shows there. */
  readonly evidenced: number
  /** Of those, bodies run as one. */
  readonly mergers: number
}

const HELD = { mainPost: '', concurrentPost: '' }
const [SHOWN, PILOT] = [{ ...HELD, kind: 'ConcurrentHolding' } as const, { ...HELD, kind: 'PilotLink' } as const]
const MERGER = { kind: 'BodyMerger', components: [], result: null } as const

const standFor = (
  one: AnsweredBelow,
  joined: typeof SHOWN | typeof PILOT | typeof MERGER,
  count: number,
): readonly ChartLink[] =>
  count === 0
    ? []
    : [
        {
          ...joined,
          ...{ id: '', exists: [], place: one.place?.key ?? null },
          ...{ model: one.model?.key ?? null, code: one.model?.code ?? '', below: { count, reading: 0 } },
          history: [{ from: FIRST_DAY, state: one.state }],
        },
      ]

/** What stands for the links in places that a chart does not draw: what a source shows apart from what none does. */
const belowIn = (all: readonly AnsweredBelow[]): readonly ChartLink[] =>
  all.flatMap((one) => [
    ...standFor(one, MERGER, one.mergers),
    ...standFor(one, SHOWN, one.evidenced - one.mergers),
    ...standFor(one, PILOT, one.count - one.evidenced),
  ])

/** A chart with what is counted below it; null: that is not known. */
export const withBelow = (model: ChartModel, all: readonly AnsweredBelow[] | null): ChartModel => ({
  ...model,
  ...(all === null ? { belowUnknown: [0] } : { below: belowIn(all) }),
})

/** What a chart counts of places below those that it draws. */
export interface Below {
  readonly counted: readonly ChartLink[]
  /** Whether there are some, or may be, that are not counted. */
  readonly isUnknown: boolean
}

/**
 * What lies below the drawn places, as far as it is counted on a day: how it stood on another, and what became of it, is not.
 * @param base the day that it is compared with, if any: a filter then lets through what stood so on either
 */
export function belowOn(model: ChartModel, filter: LinkFilter, day: Day, base: Day | undefined): Below {
  const { below = [], belowUnknown = [], days, comparedRevision } = model
  if (below.length + belowUnknown.length === 0) return { counted: [], isUnknown: false }
  const { now } = readingsFor(model, day, base ?? day)
  const isOpen = (base ?? comparedRevision) !== undefined && filter.standings !== undefined
  if (belowUnknown.includes(now) || days[now] !== day || isOpen) return { counted: [], isUnknown: true }
  const counted = below.filter((one) => one.below?.reading === now).filter(isShownIn(filter, day))
  return { counted, isUnknown: false }
}

/** How many links these are, or stand for. */
export const countOf = (links: readonly ChartLink[]): number =>
  links.reduce((sum, { below }) => sum + (below?.count ?? 1), 0)

/** Those below, as they stand on their day, to be counted. */
export const alikeIn = ({ counted }: Below): readonly Alike[] =>
  counted.map(({ kind, history, below }) => ({
    kind,
    ...{ state: history[0]?.state ?? 'UNKNOWN', count: below?.count ?? 1 },
  }))
