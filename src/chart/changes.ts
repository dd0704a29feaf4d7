import type { Day } from '../model/day-range.ts'
import { type ChangeVoice, nodeChange, readingsFor, voiceOf } from './as-of.ts'
import type { ChartModel } from './chart-model.ts'
import { namesApart, placeNames } from './names-apart.ts'

/** A body or post that came or went between two days, or in what is recorded. */
export interface NodeRow {
  readonly id: string
  readonly label: string
  readonly change: 'NEW' | 'GONE'
  /** Whether it came or went only in what is recorded, or perhaps. */
  readonly voice: ChangeVoice
}

/** What each is called, by id: what is called as another by the level of its place, too. */
function namesIn(model: ChartModel): ReadonlyMap<string, string> {
  const { places, bodies, posts } = model
  const levels = new Map(places.map(({ id, level }) => [id, level]))
  const levelOf = new Map(bodies.map(({ id, place }) => [id, levels.get(place ?? '') ?? '']))
  return new Map([
    ...placeNames(model),
    ...namesApart(bodies, ({ id }) => levelOf.get(id) ?? ''),
    ...namesApart(posts, ({ body }) => levelOf.get(body) ?? ''),
  ])
}

export function nodesChanged(model: ChartModel, day: Day, base: Day): readonly NodeRow[] {
  const { now, before } = readingsFor(model, day, base)
  const names = namesIn(model)
  return [...model.places, ...model.bodies, ...model.posts].flatMap((node) => {
    const change = nodeChange(node, before, now)
    return change === 'SAME'
      ? []
      : [{ id: node.id, label: names.get(node.id) ?? node.label, change, voice: voiceOf(node, change, [before, now]) }]
  })
}

/** A place that the two views that are compared call otherwise. */
export interface RenamedRow {
  readonly id: string
  readonly before: string
  readonly after: string
}

export function placesRenamed(model: ChartModel, day: Day, base: Day): readonly RenamedRow[] {
  const { now, before } = readingsFor(model, day, base)
  return model.places.flatMap(({ id, label, earlier }) => {
    // Levels are no places: one revision may have no name for theirs.
    if (!id.startsWith('place/') || !earlier || earlier.label === label) return []
    const [one, other] = now < before ? [label, earlier.label] : [earlier.label, label]
    return [{ id, before: one, after: other }]
  })
}
