import type { ExistenceState } from '../model/standing.ts'
import type { ChartLink, ChartModel, HeldLink } from './chart-model.ts'
import { unionOf } from './union.ts'

interface Seen {
  readonly id: string
  readonly exists: readonly ExistenceState[]
  readonly recorded?: 'NEW' | 'GONE'
}

/** The same two revisions, each on the other's day: what is recorded and only not there on its own day is found there. */
export interface AcrossDays {
  /** As known then, of the day that is shown. */
  readonly before: ChartModel
  /** As known now, of the day that it is compared with. */
  readonly after: ChartModel
}

const byId = <T extends Seen>(...all: readonly (readonly T[])[]): ReadonlyMap<string, T> =>
  new Map(all.flat().map((one) => [one.id, one]))

/** Of what only one of two revisions has it is told. */
function marked<T extends Seen>(
  all: readonly T[],
  then: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): readonly T[] {
  return all.map((one) => {
    if (!then.has(one.id)) return { ...one, recorded: 'NEW' }
    return now.has(one.id) ? one : { ...one, recorded: 'GONE' }
  })
}

const joins = ({ mainPost, concurrentPost, model }: HeldLink): string => `${mainPost} ${concurrentPost} ${model}`

/** The holdings that tell of a pair of the model: where one is drawn, the pair itself is not. */
const holdingsOf = (links: ReadonlyMap<string, ChartLink>): ReadonlyMap<string, ChartLink> =>
  new Map([...links.values()].flatMap((link) => (link.kind === 'ConcurrentHolding' ? [[joins(link), link]] : [])))

/** Links of both revisions, with how each of them knows that they stood. */
function knownTwice(
  all: readonly ChartLink[],
  before: ReadonlyMap<string, ChartLink>,
  after: ReadonlyMap<string, ChartLink>,
): readonly ChartLink[] {
  const [told, tells] = [holdingsOf(before), holdingsOf(after)]
  return marked(all, before, after).flatMap((link): readonly ChartLink[] => {
    const [was, is] = [before.get(link.id), after.get(link.id)]
    if (was && is) return [{ ...is, exists: link.exists, knownBefore: was.history }]
    if (link.kind !== 'PilotLink') return [link]
    // A pair that a holding tells of is recorded: only the holding came, or went.
    const holding = told.get(joins(link))
    if (is && holding) return [{ ...is, exists: link.exists, knownBefore: holding.history }]
    return tells.has(joins(link)) ? [] : [link]
  })
}

/** Those of both, and of the other day as they are known now: on neither of the two are they there. */
function across<T extends Seen>(union: readonly T[], now: readonly T[], days: number): readonly T[] {
  const known = new Set(union.map(({ id }) => id))
  const nowhere = Array.from({ length: days }, () => 'NO' as const)
  return [...union, ...now.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, exists: nowhere }))]
}

/**
 * Two readings of one root, as known at two revisions, as one model.
 * @param then as known at the revision that `now` is compared with
 * @param revision of `then`, as it is called
 * @param others left out: both are of one day
 */
export function unionOfRevisions(
  then: ChartModel,
  now: ChartModel,
  revision: string,
  others: AcrossDays = { before: then, after: now },
): ChartModel {
  const union = unionOf(then, now)
  const days = union.days.length
  const markedIn = <T extends Seen>(of: (model: ChartModel) => readonly T[]): readonly T[] =>
    marked(
      across(of(union), of(others.after), days),
      byId(of(others.before), of(then)),
      byId(of(others.after), of(now)),
    )
  const { branches } = unionOf(union, others.after)
  return {
    ...{ ...union, branches, comparedRevision: revision },
    places: markedIn(({ places }) => places),
    bodies: markedIn(({ bodies }) => bodies),
    posts: markedIn(({ posts }) => posts),
    links: knownTwice(
      across(union.links, others.after.links, days),
      byId(others.before.links, then.links),
      byId(others.after.links, now.links),
    ),
  }
}
