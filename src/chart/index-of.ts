import type { ChartBody, ChartLink, ChartModel, ChartPlace, ChartPost } from './chart-model.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type Connection, connectionsOf } from './connections.ts'
import { grouped, listAt } from './lists.ts'
import { wordsIn } from './words.ts'

/** A chart's things by what they are looked up by. Made once for a layout. */
export interface ChartIndex {
  readonly model: ChartModel
  readonly columns: Columns
  /** The branches that have bodies, those that face each other first. */
  readonly branches: ReadonlyMap<string, { readonly label: string; readonly rank: number }>
  readonly columnOf: ReadonlyMap<string, number>
  readonly bodies: ReadonlyMap<string, ChartBody>
  readonly posts: ReadonlyMap<string, ChartPost>
  readonly postsOf: (body: string) => readonly ChartPost[]
  /** By the place where they are drawn. */
  readonly bodiesAt: (place: string) => readonly ChartBody[]
  readonly placesIn: (place: string | null) => readonly ChartPlace[]
  readonly connections: readonly Connection[]
  /** Those that end at a body or post. */
  readonly connectionsAt: (id: string) => readonly Connection[]
  /** The bodies that links join with one, or their posts with its posts. */
  readonly partnersOf: (body: string) => readonly string[]
  /** The place of a body or post. */
  readonly placeOf: (id: string) => string
  /** Where a link counts. */
  readonly placeOfLink: (link: ChartLink) => string
  readonly notDrawn: readonly ChartLink[]
}

/** The band of bodies of which no place is in the chart. */
const UNPLACED = ''

/** Places that lie in each other stand beside each other: no chart goes round in a circle. */
function treeOf(places: readonly ChartPlace[]): ReadonlyMap<string | null, readonly ChartPlace[]> {
  const known = new Map(places.map((place) => [place.id, place]))
  const parents = new Map(places.map(({ id, parent }) => [id, parent !== null && known.has(parent) ? parent : null]))
  const rooted = new Set<string>()
  for (const { id } of places) {
    const path = new Set<string>()
    let at: string | null = id
    while (at !== null && !rooted.has(at) && !path.has(at)) {
      path.add(at)
      at = parents.get(at) ?? null
    }
    if (at !== null && path.has(at)) parents.set(at, null)
    for (const one of path) rooted.add(one)
  }
  return grouped(places, ({ id }) => parents.get(id) ?? null)
}

/** The places, with a band of its own for what is nowhere. */
function placesWith(model: ChartModel, isUnplaced: boolean): readonly ChartPlace[] {
  const label = wordsIn(model.language).unplaced
  const nowhere = { id: UNPLACED, level: '', levelCode: '', parent: null }
  const unplaced: ChartPlace = { ...nowhere, label, exists: model.days.map(() => 'UNKNOWN') }
  return isUnplaced ? [...model.places, unplaced] : model.places
}

export function indexOf(model: ChartModel): ChartIndex {
  const known = new Set(model.places.map(({ id }) => id))
  const bodies = new Map(model.bodies.map((body) => [body.id, body]))
  const posts = new Map(model.posts.map((post) => [post.id, post]))
  const drawnAt = ({ place }: ChartBody) => (place !== null && known.has(place) ? place : UNPLACED)
  const bodiesAt = grouped(model.bodies, drawnAt)
  const postsOf = grouped(model.posts, ({ body }) => body)
  const placesIn = treeOf(placesWith(model, bodiesAt.has(UNPLACED)))
  const { all, notDrawn } = connectionsOf(model.links, (id) => bodies.has(posts.get(id)?.body ?? id))
  const columns = columnsOf(model, all, (end) => bodies.get(posts.get(end)?.body ?? end)?.branch ?? '')
  const ranked = [...columns.flatMap((all) => all.slice(0, 1)), ...columns.flatMap((all) => all.slice(1))]
  const at = new Map<string, Connection[]>()
  for (const one of all)
    for (const end of new Set([one.from, one.to])) {
      const ended = at.get(end)
      if (ended) ended.push(one)
      else at.set(end, [one])
    }
  const bodyOf = (end: string) => posts.get(end)?.body ?? end
  const partners = new Map<string, string[]>()
  const join = (one: string, other: string) => {
    const known = partners.get(one)
    if (known) known.push(other)
    else partners.set(one, [other])
  }
  for (const { from, to } of all) {
    join(bodyOf(from), bodyOf(to))
    join(bodyOf(to), bodyOf(from))
  }
  const placeOf = (id: string) => {
    const body = bodies.get(posts.get(id)?.body ?? id)
    return body ? drawnAt(body) : UNPLACED
  }
  const firstEnd = (link: ChartLink) => (link.kind === 'BodyMerger' ? (link.components[0] ?? '') : link.mainPost)
  return {
    ...{ model, columns, bodies, posts, notDrawn, connections: all, placeOf },
    columnOf: new Map(columns.flatMap((all, column) => all.map(({ code }) => [code, column] as const))),
    branches: new Map(ranked.map(({ code, label }, rank) => [code, { label, rank }])),
    postsOf: (body) => listAt(postsOf, body),
    bodiesAt: (place) => listAt(bodiesAt, place),
    placesIn: (place) => listAt(placesIn, place),
    connectionsAt: (id) => listAt(at, id),
    partnersOf: (body) => listAt(partners, body),
    placeOfLink: (link) => (link.place !== null && known.has(link.place) ? link.place : placeOf(firstEnd(link))),
  }
}
