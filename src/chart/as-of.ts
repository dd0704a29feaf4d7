import type { Day } from '../model/day-range.ts'
import type { ExistenceState, StandingState } from '../model/standing.ts'
import type { ChartLink, ChartModel } from './chart-model.ts'

/** How a link stands on a day; before all that is known of it: UNKNOWN. Days compare as texts. */
export function standingAt({ history }: Pick<ChartLink, 'history'>, day: Day): StandingState {
  let state: StandingState = 'UNKNOWN'
  for (const period of history) {
    if (period.from > day) break
    state = period.state
  }
  return state
}

/** Which of the model's days tells of a day: the last one that is not later. */
export function readingFor({ days }: Pick<ChartModel, 'days'>, day: Day): number {
  const at = days.findLastIndex((one) => one <= day)
  return Math.max(at, 0)
}

/** Which readings tell of the day that is shown, and of what it is compared with. */
export function readingsFor(
  model: Pick<ChartModel, 'days' | 'comparedRevision'>,
  day: Day,
  base: Day,
): { readonly now: number; readonly before: number } {
  if (model.comparedRevision === undefined) return { now: readingFor(model, day), before: readingFor(model, base) }
  return { now: model.days.length - 1, before: 0 }
}

/** Whether something is there in a reading; what a reading says nothing of is UNKNOWN. */
export const existsIn = ({ exists }: { readonly exists: readonly ExistenceState[] }, reading: number): ExistenceState =>
  exists[reading] ?? 'UNKNOWN'

/**
 * Whether what a source shows is there on the day; null: it surely is, or it is a pair of the model, which always follows from others.
 * @param exists what a reading says of it
 */
export const doubtIn = ({ kind }: Pick<ChartLink, 'kind'>, exists: ExistenceState): ExistenceState | null =>
  kind === 'PilotLink' || kind === 'PostPair' || exists === 'YES' ? null : exists

/** Whether a link is there on the day that is shown; of one that is no longer recorded, on the day of which it was. null: it surely is. */
export const doubtOf = (link: ChartLink, { now, before }: { readonly now: number; readonly before: number }) =>
  doubtIn(link, existsIn(link, link.recorded === 'GONE' ? before : now))

/** NEW: was not there, and is or may be now. GONE: was or may have been there and is not, or was and may not be. */
export type NodeChange = 'NEW' | 'GONE' | 'SAME'

/** What happened to a link between two days, or two revisions. */
export interface LinkChange {
  readonly before: StandingState
  readonly after: StandingState
  /** Whether only one of two revisions has it: then it stands as that one says, before and after. */
  readonly recorded: NodeChange
  /** Whether it stands the same in both of two revisions, but since another day. */
  readonly isSinceCorrected: boolean
  /** Whether only one of two revisions knows a source that shows it here. */
  readonly evidence: NodeChange
  readonly isChanged: boolean
}

/** Nothing became of it. */
export const UNCHANGED = { recorded: 'SAME', isSinceCorrected: false, evidence: 'SAME', isChanged: false } as const

/** Since when it stands so, as far as sources say; null: from before all that is known. */
export const sinceIn = ({ history }: Pick<ChartLink, 'history'>, day: Day): string | null =>
  history.findLast(({ from }) => from <= day)?.since ?? null

const isShownBySource = (kind: ChartLink['kind']): boolean => kind === 'ConcurrentHolding' || kind === 'BodyMerger'

/** What two revisions know otherwise of whether a source shows it. */
function evidenceOf({ kind, earlier, knownBefore }: ChartLink): NodeChange {
  const [was, is] = [isShownBySource(earlier?.kind ?? kind), isShownBySource(kind)]
  return knownBefore === undefined || was === is ? 'SAME' : is ? 'NEW' : 'GONE'
}

/** Whether two revisions that know it to stand the same know so since different days. */
function isSinceOther({ history, knownBefore }: ChartLink, base: Day, day: Day): boolean {
  const then = knownBefore ? sinceIn({ history: knownBefore }, base) : null
  return then !== null && then !== sinceIn({ history }, day)
}

export function changeBetween(link: ChartLink, base: Day, day: Day): LinkChange {
  const { recorded = 'SAME', history, knownBefore = history } = link
  const [then, now] = [standingAt({ history: knownBefore }, base), standingAt({ history }, day)]
  if (recorded !== 'SAME') {
    const state = recorded === 'NEW' ? now : then
    return { ...UNCHANGED, before: state, after: state, recorded, isChanged: true }
  }
  const evidence = evidenceOf(link)
  const isSinceCorrected = then === now && isSinceOther(link, base, day)
  const isChanged = then !== now || isSinceCorrected || evidence !== 'SAME'
  return { before: then, after: now, recorded, isSinceCorrected, evidence, isChanged }
}

export function nodeChange(
  node: { readonly exists: readonly ExistenceState[] },
  base: number,
  now: number,
): NodeChange {
  const [before, after] = [existsIn(node, base), existsIn(node, now)]
  if (before === 'NO') return after === 'NO' ? 'SAME' : 'NEW'
  return after === 'NO' || (after === 'UNKNOWN' && before !== 'UNKNOWN') ? 'GONE' : 'SAME'
}

/** In which words it is told: in those of what is recorded, or of what came or went, surely or perhaps. */
export type ChangeVoice = 'recorded' | 'change' | 'perhaps'

/** @param node whose change it is between two readings */
export function voiceOf(
  node: { readonly recorded?: 'NEW' | 'GONE'; readonly exists: readonly ExistenceState[] },
  change: NodeChange,
  readings: readonly number[],
): ChangeVoice {
  if (node.recorded === change) return 'recorded'
  return readings.some((one) => existsIn(node, one) === 'UNKNOWN') ? 'perhaps' : 'change'
}
