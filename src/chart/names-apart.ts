import type { ChartModel, ChartPlace } from './chart-model.ts'

interface Named {
  readonly id: string
  readonly label: string
}

/** What things are called by id; those that are called the same each with what tells them apart, where that is known. */
export function namesApart<T extends Named>(
  all: readonly T[],
  apart: (one: T, same: readonly T[]) => string,
): ReadonlyMap<string, string> {
  const byLabel = Map.groupBy(all, ({ label }) => label)
  return new Map(
    all.map((one) => {
      const same = byLabel.get(one.label) ?? []
      const mark = same.length > 1 ? apart(one, same) : ''
      return [one.id, mark === '' ? one.label : `${one.label} (${mark})`]
    }),
  )
}

/** Places by their levels, as the two cities of one name, one in the other; those of one level by the place that each lies in. */
export const placeNames = ({ places }: Pick<ChartModel, 'places'>): ReadonlyMap<string, string> =>
  namesApart(places, (one, same) => {
    const isAlone = (other: ChartPlace) => other === one || other.level !== one.level
    return same.every(isAlone) ? one.level : (places.find(({ id }) => id === one.parent)?.label ?? one.level)
  })
