import type { ChartLink, ChartModel, ChartPlace } from './chart-model.ts'
import { endsOf } from './linked-only.ts'

/** Of which levels of places, and of which branches, bodies are drawn. Left out: of all. */
export interface NodeFilter {
  readonly levels?: ReadonlySet<string>
  readonly branches?: ReadonlySet<string>
}

/** Places of the levels, and those around them, so that it is seen where each lies. */
function placesWith(places: readonly ChartPlace[], isWanted: (place: ChartPlace) => boolean): readonly ChartPlace[] {
  const known = new Map(places.map((place) => [place.id, place]))
  const kept = new Set<string>()
  for (const place of places.filter(isWanted))
    for (let at: ChartPlace | undefined = place; at && !kept.has(at.id); at = known.get(at.parent ?? ''))
      kept.add(at.id)
  return places.filter(({ id }) => kept.has(id))
}

/** What the ends of a link are called, some of which are left out. */
function labelsIn({ bodies, posts }: ChartModel): (link: ChartLink) => ChartLink {
  const names = new Map([...bodies, ...posts].map(({ id, label }) => [id, label]))
  return (link) => {
    const known = endsOf(link).flatMap((end) => (names.has(end) ? [[end, names.get(end) ?? end] as const] : []))
    return { ...link, labels: { ...Object.fromEntries(known), ...link.labels } }
  }
}

/** A chart of only some levels and branches: the bodies of others are left out, with their posts and the links of which no end is left. */
export function onlyOf(model: ChartModel, { levels, branches }: NodeFilter): ChartModel {
  if (!levels && !branches) return model
  const isWanted = ({ levelCode }: ChartPlace) => levels?.has(levelCode) ?? true
  const wanted = new Set(model.places.filter(isWanted).map(({ id }) => id))
  const bodies = model.bodies.filter(
    ({ branch, place }) => (branches?.has(branch) ?? true) && (levels === undefined || wanted.has(place ?? '')),
  )
  const here = new Set(bodies.map(({ id }) => id))
  const posts = model.posts.filter(({ body }) => here.has(body))
  const ends = new Set([...here, ...posts.map(({ id }) => id)])
  const links = model.links.filter((link) => endsOf(link).some((end) => ends.has(end))).map(labelsIn(model))
  return { ...model, places: placesWith(model.places, isWanted), bodies, posts, links }
}
