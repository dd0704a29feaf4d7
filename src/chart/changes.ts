import type { Day } from '../model/day-range.ts'
import { type ChangeVoice, existsIn, nodeChange, readingsFor, voiceOf } from './as-of.ts'
import type { ChartModel } from './chart-model.ts'
import { marksOf, withMark } from './names-apart.ts'

/** A body or post that came or went between two days, or in what is recorded. */
export interface NodeRow {
  readonly id: string
  readonly label: string
  readonly change: 'NEW' | 'GONE'
  /** Whether it came or went only in what is recorded, or perhaps. */
  readonly voice: ChangeVoice
}

/** What tells places, bodies and posts apart from others, by their ids: names of bodies and posts are alike where those of their places are. */
function marksIn(model: ChartModel): ReadonlyMap<string, string | undefined> {
  const marks = marksOf(model)
  const ofBodies = new Map(model.bodies.map(({ id, place }) => [id, marks.get(place ?? '')]))
  const ofPosts = model.posts.map(({ id, body }) => [id, ofBodies.get(body)] as const)
  return new Map([...marks, ...ofBodies, ...ofPosts])
}

export function nodesChanged(model: ChartModel, day: Day, base: Day): readonly NodeRow[] {
  const { now, before } = readingsFor(model, day, base)
  const marks = marksIn(model)
  return [...model.places, ...model.bodies, ...model.posts].flatMap((node) => {
    const change = nodeChange(node, before, now)
    if (change === 'SAME') return []
    const label = withMark(node.label, marks.get(node.id))
    return [{ id: node.id, label, change, voice: voiceOf(node, change, [before, now]) }]
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
  return model.places.flatMap((place) => {
    const { id, label, earlier } = place
    // Levels are no places: one revision may have no name for theirs.
    if (!id.startsWith('place/') || !earlier || earlier.label === label) return []
    // What came or went is told so; what is there in neither is called nothing.
    if (nodeChange(place, before, now) !== 'SAME' || existsIn(place, now) === 'NO') return []
    const [one, other] = now < before ? [label, earlier.label] : [earlier.label, label]
    return [{ id, before: one, after: other }]
  })
}
