import { type Day, FIRST_DAY } from '../model/day-range.ts'
import { standingAt } from './as-of.ts'
import type { ChartLink, ChartModel, HeldLink } from './chart-model.ts'

/** A pair at a place and the arrangement that a source shows there are one link: a chart has the one or the other of them. */
const isEither = (link: ChartLink): link is HeldLink => link.kind === 'PilotLink' || link.kind === 'ConcurrentHolding'

/** A pair at a place has the ids of both for its own. */
const isPair = ({ id }: HeldLink): boolean => id.includes(' ')

const joins = ({ mainPost, concurrentPost }: HeldLink): string => `${mainPost} ${concurrentPost}`

/** Whether one of them tells of the other: arrangements need not follow a model. */
const isSame = (one: HeldLink, other: HeldLink): boolean =>
  isPair(one) !== isPair(other) && (one.model === null || other.model === null || one.model === other.model)

/** What stands on a day before what ended, or did not begin yet. */
function byPresence(day: Day): (one: ChartLink, other: ChartLink) => number {
  const rank = (link: ChartLink) => (['ENDED', 'NOT_STARTED'].includes(standingAt(link, day)) ? 1 : 0)
  return (one, other) => rank(one) - rank(other)
}

/** The links of some charts of one view: of its own day, and of another. */
interface Side {
  readonly day: Day
  readonly links: ReadonlyMap<string, ChartLink>
}
const sideOf = (charts: readonly ChartModel[]): Side => ({
  day: charts[0]?.days.at(-1) ?? FIRST_DAY,
  links: new Map(charts.flatMap(({ links }) => links).map((link) => [link.id, link])),
})

/** The links that only one of two sides has, by the posts that they join. */
function alone({ day, links }: Side, other: Side): ReadonlyMap<string, readonly HeldLink[]> {
  const own = [...links.values()].filter(({ id }) => !other.links.has(id)).filter(isEither)
  return Map.groupBy(own.toSorted(byPresence(day)), joins)
}

/**
 * Of two sides of which each has a pair at a place where the other has the arrangement that shows it. Of more arrangements than one it is
 * the one that stands.
 * @returns the ids of links of `now` by those that the same ones have in `then`
 */
function sameLinks(then: Side, now: Side): ReadonlyMap<string, string> {
  const [before, after] = [alone(then, now), alone(now, then)]
  const found = [...before].flatMap(([ends, links]) => {
    const free = [...(after.get(ends) ?? [])]
    return links.flatMap((link): readonly (readonly [string, string])[] => {
      const at = free.findIndex((one) => isSame(link, one))
      const [same] = at < 0 ? [] : free.splice(at, 1)
      return same ? [[link.id, same.id]] : []
    })
  })
  return new Map(found)
}

const withLinks = (charts: readonly ChartModel[], change: (link: ChartLink) => ChartLink): readonly ChartModel[] =>
  charts.map((chart) => ({ ...chart, links: chart.links.map(change) }))

/**
 * Charts of two views in which what is one link has one id, that of the second; which knows by which id the first has it.
 * @param thens of the first view, of the day that is compared first
 * @param nows of the second view, of the day that is compared first
 */
export function asOneLink(
  thens: readonly ChartModel[],
  nows: readonly ChartModel[],
): readonly [thens: readonly ChartModel[], nows: readonly ChartModel[]] {
  const same = sameLinks(sideOf(thens), sideOf(nows))
  if (same.size === 0) return [thens, nows]
  const before = new Map([...same].map(([old, id]) => [id, old]))
  return [
    withLinks(thens, (link) => ({ ...link, id: same.get(link.id) ?? link.id })),
    withLinks(nows, (link) => {
      const idBefore = before.get(link.id)
      return idBefore === undefined ? link : { ...link, idBefore }
    }),
  ]
}
