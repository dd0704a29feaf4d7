import { FIRST_DAY } from '../model/day-range.ts'
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

/** What stands on the day of its chart before what ended, or did not begin yet. */
function byPresence({ days }: ChartModel): (one: ChartLink, other: ChartLink) => number {
  const day = days.at(-1) ?? FIRST_DAY
  const rank = (link: ChartLink) => (['ENDED', 'NOT_STARTED'].includes(standingAt(link, day)) ? 1 : 0)
  return (one, other) => rank(one) - rank(other)
}

/** The links that only one of two lists has, by the posts that they join. */
function alone(model: ChartModel, others: readonly ChartLink[]): ReadonlyMap<string, readonly HeldLink[]> {
  const known = new Set(others.map(({ id }) => id))
  const links = model.links.filter((link) => !known.has(link.id)).filter(isEither)
  return Map.groupBy(links.toSorted(byPresence(model)), joins)
}

/**
 * Two readings of which each has a pair at a place where the other has the arrangement that shows it: as the later one calls it. Of more
 * arrangements than one it is the one that stands.
 * @returns the ids of links of `now` by those that the same ones have in `then`
 */
function sameLinks(then: ChartModel, now: ChartModel): ReadonlyMap<string, string> {
  const [before, after] = [alone(then, now.links), alone(now, then.links)]
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

/** Two readings in which what is one link has one id, that of the second; which knows by which id the first has it. */
export function asOneLink(then: ChartModel, now: ChartModel): readonly [then: ChartModel, now: ChartModel] {
  const same = sameLinks(then, now)
  if (same.size === 0) return [then, now]
  const before = new Map([...same].map(([old, id]) => [id, old]))
  return [
    { ...then, links: then.links.map((link) => ({ ...link, id: same.get(link.id) ?? link.id })) },
    {
      ...now,
      links: now.links.map((link) => {
        const idBefore = before.get(link.id)
        return idBefore === undefined ? link : { ...link, idBefore }
      }),
    },
  ]
}
