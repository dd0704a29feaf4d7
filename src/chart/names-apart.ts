import type { ChartModel, ChartPlace } from './chart-model.ts'

/** A name with what tells it apart, where something does. */
export const withMark = (label: string, mark = ''): string => (mark === '' ? label : `${label} (${mark})`)

/**
 * Of places that are called the same, what tells each apart: its level, as of two cities of one name, one in the other; of those of one level
 * the place that it lies in; of those that lie in one, their keys.
 */
export function marksOf({ places }: Pick<ChartModel, 'places'>): ReadonlyMap<string, string> {
  const mark = (one: ChartPlace, same: readonly ChartPlace[]) => {
    const isOfItsLevel = (other: ChartPlace) => other !== one && other.level === one.level
    return (same.some(isOfItsLevel) ? places.find(({ id }) => id === one.parent)?.label : null) ?? one.level
  }
  const groups = [...Map.groupBy(places, ({ label }) => label).values()].filter(({ length }) => length > 1)
  const apart = (same: readonly ChartPlace[]) => {
    const byMark = Map.groupBy(same, (one) => mark(one, same))
    return [...byMark].flatMap(([text, all]) => all.map(({ id }) => [id, all[1] ? `${text}, ${id}` : text] as const))
  }
  return new Map(groups.flatMap(apart))
}

/** What places are called, by their ids; those of one name each with what tells them apart. */
export function placeNames(model: Pick<ChartModel, 'places'>): ReadonlyMap<string, string> {
  const marks = marksOf(model)
  return new Map(model.places.map(({ id, label }) => [id, withMark(label, marks.get(id))]))
}
