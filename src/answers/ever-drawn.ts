import { type Arrangement, isArrangement } from '../model/arrangement.ts'
import { type Entry, type EntryOf, isKind, type Kind } from '../model/entry.ts'
import type { Id, PlaceId } from '../model/ids.ts'
import type { LinkKind } from '../model/link.ts'
import type { Place } from '../model/place.ts'
import type { Known } from './drawn-on.ts'
import type { ViewReader } from './view-reader.ts'

/** What a chart of places draws, on whichever day. */
export interface EverDrawn {
  /** Places, bodies, posts. */
  readonly nodes: Known
  readonly arrangements: readonly Arrangement[]
}

/** In which view, and the most of anything that is looked through. */
interface Looking {
  readonly view: ViewReader
  readonly most: number
}

/** All that lies in some things by one kind of link, whenever; null: it is too much. */
async function within({ view, most }: Looking, link: LinkKind, around: readonly Entry[]) {
  const found = await view.linkedIfFew(
    around.map(({ id }) => id),
    link,
    most,
  )
  return found && [...found.values()].flat()
}

const ofKind = <K extends Kind>(kind: K, all: readonly Entry[]): readonly EntryOf<K>[] =>
  all.filter((entry) => isKind(kind, entry))

/** The places of a chart, tier by tier. */
async function placesOf(looking: Looking, root: PlaceId, depth: number): Promise<readonly Place[] | null> {
  const first = await looking.view.read('Place', root)
  const found = new Map<Id, Place>(first ? [[first.id, first]] : [])
  let tier: readonly Place[] = [...found.values()]
  for (let count = 1; count < depth; count += 1) {
    const below = await within(looking, 'WITHIN', tier)
    if (below === null) return null
    tier = ofKind('Place', below)
    for (const place of tier) found.set(place.id, place)
  }
  return found.size > looking.most ? null : [...found.values()]
}

const MEMBERS = ['FIRST_POST', 'SECOND_POST', 'COMPONENT', 'RESULT'] as const satisfies readonly LinkKind[]

/** @param mergers that are at the places of the chart, wherever the bodies are that are run as one */
async function arrangementsOf(
  looking: Looking,
  members: readonly Entry[],
  mergers: readonly Arrangement[],
): Promise<readonly Arrangement[] | null> {
  const found = await Promise.all(MEMBERS.map((link) => within(looking, link, members)))
  if (found.includes(null)) return null
  const all = [...mergers, ...found.flatMap((one) => (one ?? []).filter(isArrangement))]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** All that a chart of places draws on one day or another; null: it is too much to look through. */
export async function everDrawn(looking: Looking, root: PlaceId, depth: number): Promise<EverDrawn | null> {
  const places = await placesOf(looking, root, depth)
  const there = places && (await within(looking, 'AT_PLACE', places))
  const bodies = there && ofKind('Organization', there)
  const posts = bodies && (await within(looking, 'POST_IN', bodies))
  const members = bodies && posts && [...bodies, ...ofKind('Post', posts)]
  const arrangements = members && (await arrangementsOf(looking, members, ofKind('BodyMerger', there)))
  if (!arrangements) return null
  return { nodes: new Map([...places, ...members].map((one) => [one.id, one])), arrangements }
}
