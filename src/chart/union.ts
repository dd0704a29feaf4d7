import type { ExistenceState } from '../model/standing.ts'
import type { ChartLink, ChartModel } from './chart-model.ts'

interface Seen {
  readonly id: string
  readonly exists: readonly ExistenceState[]
}

const nowhere = (model: ChartModel): readonly ExistenceState[] => model.days.map(() => 'NO')

/** Those of both; what only one of the two readings has is not there in the other. Words and containers are those of the later one. */
function joined<T extends Seen>(
  earlier: readonly T[],
  later: readonly T[],
  models: readonly [ChartModel, ChartModel],
): readonly T[] {
  const [before, after] = models
  const known = new Map(later.map((one) => [one.id, one]))
  const first = new Set(earlier.map(({ id }) => id))
  return [
    ...earlier.map((one) => {
      const next = known.get(one.id)
      return { ...(next ?? one), exists: [...one.exists, ...(next?.exists ?? nowhere(after))] }
    }),
    ...later.filter(({ id }) => !first.has(id)).map((one) => ({ ...one, exists: [...nowhere(before), ...one.exists] })),
  ]
}

/** Links with what the earlier reading says otherwise of their evidence and model: a filter asks for either. */
export function withEarlier(links: readonly ChartLink[], earlier: readonly ChartLink[]): readonly ChartLink[] {
  const known = new Map(earlier.map((link) => [link.id, link]))
  return links.map((link) => {
    const { kind, model, code } = known.get(link.id) ?? link
    return kind === link.kind && model === link.model ? link : { ...link, earlier: { kind, model, code } }
  })
}

/**
 * Two readings of one root as one model, so that both days are drawn in the same boxes.
 * @param earlier of days before those of `later`
 */
export function unionOf(earlier: ChartModel, later: ChartModel): ChartModel {
  const models = [earlier, later] as const
  const codes = new Set(earlier.branches.map(({ code }) => code))
  return {
    language: later.language,
    days: [...earlier.days, ...later.days],
    branches: [...earlier.branches, ...later.branches.filter(({ code }) => !codes.has(code))],
    places: joined(earlier.places, later.places, models),
    bodies: joined(earlier.bodies, later.bodies, models),
    posts: joined(earlier.posts, later.posts, models),
    links: withEarlier(joined(earlier.links, later.links, models), earlier.links),
  }
}
