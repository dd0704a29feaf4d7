import type { ExistenceState } from '../model/standing.ts'
import type { ChartModel } from './chart-model.ts'
import { asOneLink } from './one-link.ts'

interface Seen {
  readonly id: string
  readonly exists: readonly ExistenceState[]
}

type Contents = Pick<ChartModel, 'places' | 'bodies' | 'posts' | 'links'>

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

/** Each with what the earlier reading says otherwise of what filters ask for: a filter asks for either. */
function withEarlier<T extends Seen, K extends keyof T>(all: readonly T[], earlier: readonly T[], asked: readonly K[]) {
  const known = new Map(earlier.map((one) => [one.id, one]))
  return all.map((one): T => {
    const then = known.get(one.id)
    if (!then || asked.every((name) => then[name] === one[name])) return one
    return { ...one, earlier: Object.fromEntries(asked.map((name) => [name, then[name]])) }
  })
}

/** What two readings have, with what the earlier one says otherwise of their evidence, models, names, levels, branches and where they are. */
export const readEarlier = <M extends Contents>(model: M, { places, bodies, posts, links }: Contents): M => ({
  ...model,
  places: withEarlier(model.places, places, ['label', 'level', 'levelCode']),
  bodies: withEarlier(model.bodies, bodies, ['branch', 'place']),
  posts: withEarlier(model.posts, posts, ['body']),
  links: withEarlier(model.links, links, ['kind', 'model', 'code']),
})

/** What lies below in both, each in its reading. */
function belowIn(earlier: ChartModel, later: ChartModel): Pick<ChartModel, 'below' | 'belowUnknown'> {
  const first = earlier.days.length
  const shifted = (later.below ?? []).map((one) => ({
    ...one,
    below: { count: one.below?.count ?? 0, reading: first + (one.below?.reading ?? 0) },
  }))
  return {
    below: [...(earlier.below ?? []), ...shifted],
    belowUnknown: [...(earlier.belowUnknown ?? []), ...(later.belowUnknown ?? []).map((reading) => first + reading)],
  }
}

/**
 * Two readings of one root as one model, so that both days are drawn in the same boxes.
 * @param first of days before those of `second`
 */
export function unionOf(first: ChartModel, second: ChartModel): ChartModel {
  const [[earlier = first], [later = second]] = asOneLink([first], [second])
  const models = [earlier, later] as const
  const codes = new Set(earlier.branches.map(({ code }) => code))
  const union = {
    language: later.language,
    days: [...earlier.days, ...later.days],
    ...belowIn(earlier, later),
    branches: [...earlier.branches, ...later.branches.filter(({ code }) => !codes.has(code))],
    places: joined(earlier.places, later.places, models),
    bodies: joined(earlier.bodies, later.bodies, models),
    posts: joined(earlier.posts, later.posts, models),
    links: joined(earlier.links, later.links, models),
  }
  return readEarlier(union, earlier)
}
