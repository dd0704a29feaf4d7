import type { Day } from '../model/date.ts'
import { isKind } from '../model/entry.ts'
import type { Id, PlaceId } from '../model/ids.ts'
import { mayCover } from '../model/interval.ts'
import { isLinkedOn, type Link, type LinkKind, mayMove } from '../model/link.ts'
import type { Organization } from '../model/organization.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import { linksOf } from '../model/traits.ts'
import type { Level } from '../model/vocabulary.ts'

/** Places, bodies and posts by their ids: all that a chart ever draws. */
export type Drawn = Place | Organization | Post
export type Known = ReadonlyMap<string, Drawn>

const LIES_BY = ['WITHIN', 'AT_PLACE', 'POST_IN'] as const satisfies readonly LinkKind[]
const isLying = ({ kind }: Link): boolean => LIES_BY.some((one) => one === kind)

/** What each ever lay in. */
export type Lying = (id: string) => readonly Link[]

/** Worked out once: a chart asks it of many days. */
export function lyingIn(known: Known): Lying {
  const found = new Map<string, readonly Link[]>()
  return (id) => {
    const entry = known.get(id)
    const lying = found.get(id) ?? (entry ? linksOf(entry).filter(isLying) : [])
    found.set(id, lying)
    return lying
  }
}

/** All that one ever lay in, and itself. */
export function everAround(lying: Lying, id: string): readonly string[] {
  const found = new Set([id])
  for (const one of found) for (const { to } of lying(one)) found.add(to)
  return [...found]
}

/** What a chart is of, and what of that other rules than dates say. */
export interface Drawing {
  readonly root: PlaceId
  readonly depth: number
  readonly lying: Lying
  /** Whether mergers keep it from being there on a day. */
  readonly isMerged: (entry: Drawn, day: Day) => boolean
}

/** The level at which one is drawn on a day: it lies in the root, no deeper than the tiers of the chart. null: it is not drawn. */
export function levelIn(
  known: Known,
  { root, depth, lying, isMerged }: Drawing,
): (id: string, day: Day) => Level | null {
  /** The root is drawn while it is not there, too, but none of its bodies. */
  const mayBeThere = (id: Id, day: Day) => {
    const entry = known.get(id)
    return entry !== undefined && mayCover(entry.valid, day)
  }
  const levelOn = (id: string, day: Day, tiers: number): Level | null => {
    const entry = known.get(id)
    if (!entry) return null
    const own = entry.kind === 'Place' ? entry.level : null
    if (id === root) return own
    const left = own === null ? tiers : tiers - 1
    if (left === 0 || !mayCover(entry.valid, day)) return null
    const isIn = (link: Link) => isLinkedOn(link, day) && (own !== null || mayBeThere(link.to, day))
    const around = lying(id).filter(isIn)
    const level = around.map(({ to }) => levelOn(to, day, left)).find((one) => one !== null) ?? null
    return level && (own ?? level)
  }
  return (id, day) => {
    const level = levelOn(id, day, depth)
    const entry = level && known.get(id)
    return entry && isMerged(entry, day) ? null : level
  }
}

/** Some, all that they ever lay in or answered to, and the posts there. */
export function withAround(known: Known, lying: Lying, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (id: string): void => {
    const entry = found.has(id) ? undefined : known.get(id)
    found.add(id)
    if (entry) for (const { kind, to } of linksOf(entry)) if (mayMove(kind)) add(to)
  }
  for (const id of ids) add(id)
  const posts = [...known.values()].filter((one) => isKind('Post', one))
  return new Set([...found, ...posts.flatMap(({ id }) => (lying(id).some(({ to }) => found.has(to)) ? [id] : []))])
}
