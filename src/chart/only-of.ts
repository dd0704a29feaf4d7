import type { ChartBody, ChartLink, ChartModel, ChartPlace } from './chart-model.ts'
import { joinedBy } from './linked-only.ts'

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

const isOfLevels =
  (levels: NodeFilter['levels']) =>
  ({ levelCode, earlier }: ChartPlace): boolean =>
    levels === undefined || levels.has(levelCode) || levels.has(earlier?.levelCode ?? levelCode)

/** What the ends of a link are called, some of which are left out. */
function labelsIn({ bodies, posts }: ChartModel): (link: ChartLink) => ChartLink {
  const names = new Map([...bodies, ...posts].map(({ id, label }) => [id, label]))
  return (link) => {
    const known = joinedBy(link).flatMap((end) => (names.has(end) ? [[end, names.get(end) ?? end] as const] : []))
    return { ...link, labels: { ...Object.fromEntries(known), ...link.labels } }
  }
}

/** Whether a body is of the levels and branches, in either of two readings. */
function isOf({ levels, branches }: NodeFilter, places: readonly ChartPlace[]): (body: ChartBody) => boolean {
  const wanted = new Set(places.filter(isOfLevels(levels)).map(({ id }) => id))
  const isOne = ({ branch, place }: Pick<ChartBody, 'branch' | 'place'>) =>
    (branches?.has(branch) ?? true) && (levels === undefined || wanted.has(place ?? ''))
  return (body) => isOne(body) || isOne({ ...body, ...body.earlier })
}

/** Of which levels and branches those are that lie below what is drawn is not known; where there are none, there are none of these. */
const notCounted = ({
  days,
  below = [],
  belowUnknown = [],
}: ChartModel): Pick<ChartModel, 'below' | 'belowUnknown'> => ({
  below: [],
  belowUnknown: below.length + belowUnknown.length > 0 ? [...days.keys()] : [],
})

/**
 * A chart of only some levels and branches: the bodies of others are left out, with their posts and the links of which no end is left.
 * Of two readings what is of them in either is left, or it would not be told what it became; a post with the body that it is in now.
 */
export function onlyOf(model: ChartModel, filter: NodeFilter): ChartModel {
  const { levels, branches } = filter
  if (!levels && !branches) return model
  const wanted = new Set(model.bodies.filter(isOf(filter, model.places)).map(({ id }) => id))
  const posts = model.posts.filter(({ body, earlier }) => wanted.has(body) || wanted.has(earlier?.body ?? ''))
  const here = new Set([...wanted, ...posts.map(({ body }) => body)])
  const bodies = model.bodies.filter(({ id }) => here.has(id))
  const around = new Set(bodies.map(({ place }) => place))
  const isAround = (place: ChartPlace) => isOfLevels(levels)(place) || around.has(place.id)
  const ends = new Set([...here, ...posts.map(({ id }) => id)])
  const links = model.links.filter((link) => joinedBy(link).some((end) => ends.has(end))).map(labelsIn(model))
  return { ...model, places: placesWith(model.places, isAround), bodies, posts, links, ...notCounted(model) }
}
