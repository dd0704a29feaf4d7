import { type Arrangement, isArrangement } from '../model/arrangement.ts'
import { type Day, dayAfter, FIRST_DAY, LAST_DAY } from '../model/date.ts'
import { type Entry, isKind, type Kind } from '../model/entry.ts'
import type { Id, PlaceId } from '../model/ids.ts'
import { boundsOf } from '../model/interval.ts'
import { isLinkedOn, type LinkKind, mayMove } from '../model/link.ts'
import { type Languages, type Name, namesShown } from '../model/name.ts'
import { linksOf, traitsOf } from '../model/traits.ts'
import type { Level } from '../model/vocabulary.ts'
import { LARGEST_READ, type ViewReader } from './view-reader.ts'

/** What a chart of places draws, on whichever day. */
export interface EverDrawn {
  /** Places, bodies, posts. */
  readonly nodes: readonly Entry[]
  readonly arrangements: readonly Arrangement[]
  /** The level of the place that one is or lies in. */
  readonly levelOf: (id: Id) => Level
  readonly isDrawnOn: (id: string, day: Day) => boolean
  /** These, all that they ever lay in or answered to, and the posts there. */
  readonly withAround: (ids: readonly string[]) => ReadonlySet<string>
}

/** More than a chart has are not looked through. */
const MOST = LARGEST_READ

/** All that lies in some things by one kind of link, whenever; null: it is too much. */
async function within(view: ViewReader, link: LinkKind, around: readonly Entry[]): Promise<readonly Entry[] | null> {
  if (around.length === 0) return []
  const ids = around.map(({ id }) => id)
  const found = await view.linkedIfFew(ids, link, MOST)
  return found && [...found.values()].flat()
}

const ofKind = <K extends Kind>(kind: K, all: readonly Entry[]) => all.filter((entry) => isKind(kind, entry))

/** The places of a chart, tier by tier. */
async function placesOf(view: ViewReader, root: PlaceId, depth: number): Promise<readonly Entry[] | null> {
  const first = await view.read('Place', root)
  const found = new Map<Id, Entry>(first ? [[first.id, first]] : [])
  let tier: readonly Entry[] = [...found.values()]
  for (let count = 1; count < depth && tier.length > 0; count += 1) {
    const next = await within(view, 'WITHIN', tier)
    if (next === null || found.size + next.length > MOST) return null
    tier = ofKind('Place', next).filter(({ id }) => !found.has(id))
    for (const place of tier) found.set(place.id, place)
  }
  return [...found.values()]
}

const MEMBERS = ['FIRST_POST', 'SECOND_POST', 'COMPONENT', 'RESULT'] as const satisfies readonly LinkKind[]

/** @param mergers that are at the places of the chart, wherever the bodies are that are run as one */
async function arrangementsOf(
  view: ViewReader,
  members: readonly Entry[],
  mergers: readonly Arrangement[],
): Promise<readonly Arrangement[] | null> {
  const ids = members.map(({ id }) => id)
  const found = await Promise.all(MEMBERS.map((link) => view.linkedIfFew(ids, link, MOST)))
  if (found.includes(null)) return null
  const byMember = found
    .flatMap((one) => [...(one?.values() ?? [])].flat())
    .filter(isArrangement) as readonly Arrangement[]
  return [...new Map([...mergers, ...byMember].map((one) => [one.id, one])).values()]
}

const LIES_BY = ['WITHIN', 'AT_PLACE', 'POST_IN'] as const satisfies readonly LinkKind[]
const isLying = (kind: LinkKind): boolean => LIES_BY.some((one) => one === kind)
const lyingIn = (entry: Entry) => linksOf(entry).filter(({ kind }) => isLying(kind))

/** Whether one is drawn on a day: it lies in the root, no deeper than the tiers of the chart. */
function drawnIn(known: ReadonlyMap<string, Entry>, root: PlaceId, depth: number) {
  const isDrawn = (id: string, day: Day, tiers: number): boolean => {
    if (id === root) return true
    const entry = known.get(id)
    if (!entry || tiers === 0) return false
    const left = entry.kind === 'Place' ? tiers - 1 : tiers
    return left > 0 && lyingIn(entry).some((link) => isLinkedOn(link, day) && isDrawn(link.to, day, left))
  }
  return (id: string, day: Day) => isDrawn(id, day, depth)
}

function aroundIn(known: ReadonlyMap<string, Entry>) {
  return (ids: readonly string[]): ReadonlySet<string> => {
    const found = new Set<string>()
    const add = (id: string): void => {
      const entry = found.has(id) ? undefined : known.get(id)
      found.add(id)
      if (entry) for (const { kind, to } of linksOf(entry)) if (mayMove(kind)) add(to)
    }
    for (const id of ids) add(id)
    const posts = [...known.values()].filter((one) => one.kind === 'Post')
    const there = posts.filter((post) => lyingIn(post).some(({ to }) => found.has(to)))
    return new Set([...found, ...there.map(({ id }) => id)])
  }
}

function levelIn(known: ReadonlyMap<string, Entry>) {
  const levelOf = (id: string): Level => {
    const entry = known.get(id)
    if (!entry || entry.kind === 'Place') return entry?.level ?? ('' as Level)
    const around = lyingIn(entry).find(({ to }) => known.has(to))
    return around ? levelOf(around.to) : ('' as Level)
  }
  return levelOf
}

/** All that a chart of places draws on one day or another; null: it is too much to look through. */
export async function everDrawn(view: ViewReader, root: PlaceId, depth: number): Promise<EverDrawn | null> {
  const places = await placesOf(view, root, depth)
  const there = places && (await within(view, 'AT_PLACE', places))
  const bodies = there && ofKind('Organization', there)
  const held = bodies && (await within(view, 'POST_IN', bodies))
  const members = bodies && held && [...bodies, ...ofKind('Post', held)]
  const arrangements = members && (await arrangementsOf(view, members, ofKind('BodyMerger', there)))
  if (!arrangements) return null
  const known = new Map<string, Entry>([...places, ...members].map((one) => [one.id, one]))
  return {
    ...{ nodes: [...known.values()], arrangements },
    ...{ levelOf: levelIn(known), isDrawnOn: drawnIn(known, root, depth), withAround: aroundIn(known) },
  }
}

/** Of what ended by some day and never began, this is the first on which it may have ended: nothing happened then. */
const SECOND_DAY = dayAfter(FIRST_DAY)
/** Whether a day is one on which something may have come to stand otherwise, and no open end. */
export const isWithinTime = (day: Day): boolean => day > SECOND_DAY && day < LAST_DAY

const spokenIn = (names: readonly Name[]): Languages => [...new Set(names.map(({ language }) => language))]

/** The days on which a place, body or post may come or go, is called otherwise, or lies elsewhere. */
export function daysOf(entry: Entry, languages: Languages): readonly Day[] {
  const { names, valid } = traitsOf(entry)
  const called = entry.kind === 'Place' ? entry.designations.map((one) => one.valid) : []
  const days = [
    ...[valid, ...called].flatMap((one) => Object.values(boundsOf(one)) as readonly Day[]),
    ...spokenIn(names).flatMap((one) => namesShown(names, [one, ...languages]).map(({ from }) => from)),
    ...linksOf(entry).flatMap(({ kind, from, until }) => (mayMove(kind) ? [from, until] : [])),
  ]
  return days.filter(isWithinTime)
}
