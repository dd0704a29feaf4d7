import { type Entry, type EntryOf, isKind, type Kind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { LinkKind } from '../../model/link.ts'
import type { Group } from '../../rules/conflicts/conflict.ts'
import { anyOf } from '../../store/queries.ts'
import { everyEntry, pages } from '../../store/scan.ts'
import type { Query } from '../../store/store.ts'
import type { ViewReader } from '../view-reader.ts'

// Conflicts are looked for thing by thing: a walk gives the things that one rule looks at, a few at a time, always in the same order.
// It reads the store itself: what a reader keeps would grow with the world.

/** A thing that a rule looks at. `place`: a walk that starts there starts with it; null: from the start. */
export interface Subject<T> {
  readonly value: T
  readonly place: string | null
}

/** A few of them. */
interface Batch<T> {
  readonly subjects: readonly Subject<T>[]
  /** Where a walk goes on behind them. */
  readonly end: string | null
  /** How many things were read to find them. */
  readonly looked: number
}

/** The things that a rule looks at, a few at a time, from a place on. */
export type Walk<T> = (view: ViewReader, from: string | null) => AsyncIterable<Batch<T>>

const STEP = 100

/** The entries that a query gives. */
export const listed = <K extends Kind>(query: Query<K>): Walk<EntryOf<K>> =>
  async function* ({ stored }, from) {
    let before = from
    for await (const { items } of pages((page) => stored.find(query, page), STEP, from)) {
      const places = [before, ...items.map(({ sortKey }) => sortKey)]
      const subjects = items.map(({ item }, n) => ({ value: item, place: places[n] ?? null }))
      before = places.at(-1) ?? null
      yield { subjects, end: before, looked: items.length }
    }
  }

/** The entries of these ids, as far as they are what is looked for. */
export const ofIds = <T extends Entry>(
  idsOf: (view: ViewReader) => Promise<readonly Id[]>,
  isWanted: (entry: Entry) => entry is T,
): Walk<T> =>
  async function* (view, from) {
    const ids = await idsOf(view)
    for (let at = Number(from ?? 0); at < ids.length; at += STEP) {
      const some = ids.slice(at, at + STEP)
      const found = await view.stored.entries(some)
      const subjects = some.flatMap((id, n) => {
        const value = found.get(id)
        return value && isWanted(value) ? [{ value, place: String(at + n) }] : []
      })
      yield { subjects, end: String(at + some.length), looked: some.length }
    }
  }

const placeIn = (from: string | null): readonly [number, string | null] => {
  if (from === null) return [0, null]
  const end = from.indexOf(' ')
  return end < 0 ? [Number(from), null] : [Number(from.slice(0, end)), from.slice(end + 1)]
}

/** Several ways one after the other from a place on, each with how a place on it is told as one of the whole. */
function waysFrom<W>(ways: readonly W[], from: string | null) {
  const [start, inner] = placeIn(from)
  return ways.slice(start).map((way, n) => ({
    way,
    from: n === 0 ? inner : null,
    outer: (place: string | null) => (place === null ? String(start + n) : `${start + n} ${place}`),
  }))
}

/** One walk after the other. */
export const inTurn = <T>(...walks: readonly Walk<T>[]): Walk<T> =>
  async function* (view, whole) {
    for (const { way, from, outer } of waysFrom(walks, whole))
      for await (const { subjects, end, looked } of way(view, from))
        yield {
          subjects: subjects.map(({ value, place }) => ({ value, place: outer(place) })),
          end: outer(end),
          looked,
        }
  }

/** More than this are read page by page, so that nobody waits for one large read. */
const READ_AT_ONCE = 1_000

/** The entries of these kinds that link so to each of the ids, however many. */
export async function linkedTo<K extends Kind>(
  view: ViewReader,
  kinds: readonly K[],
  link: LinkKind,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly EntryOf<K>[]>> {
  const [id, ...others] = ids
  if (id === undefined) return new Map()
  const few = await view.linkedIfFew(ids, link, READ_AT_ONCE)
  if (few) return ofKinds(few, kinds)
  if (others.length === 0) return new Map([[id, await allLinkedTo(view, kinds, link, id)]])
  const half = ids.length >> 1
  const parts = [ids.slice(0, half), ids.slice(half)]
  return new Map((await Promise.all(parts.map((part) => linkedTo(view, kinds, link, part)))).flatMap((one) => [...one]))
}

const ofKinds = <K extends Kind>(linked: ReadonlyMap<Id, readonly Entry[]>, kinds: readonly K[]) => {
  const isWanted = (entry: Entry): entry is EntryOf<K> => kinds.some((kind) => isKind(kind, entry))
  return new Map([...linked].map(([id, entries]) => [id, entries.filter(isWanted)]))
}

async function allLinkedTo<K extends Kind>({ stored }: ViewReader, kinds: readonly K[], link: LinkKind, id: Id) {
  const lists = await Promise.all(kinds.map((kind) => everyEntry(stored, { ...anyOf(kind), linkedTo: [{ link, id }] })))
  return lists.flat()
}

/** A thing, and the entries of a kind that are about it. */
export interface Shared<T, M> {
  readonly subject: T
  readonly members: readonly M[]
}

/** What entries of a kind are about, and how they name it. */
export interface Sharing<K extends Kind, T extends Entry> {
  readonly kind: K
  readonly link: LinkKind
  readonly subjectOf: (entry: EntryOf<K>) => Id
  readonly isWanted: (entry: Entry) => entry is T
}

/**
 * What several entries of a kind are about, each once: where the first of them stands. Entries are walked, for there are fewer
 * of them than of the things that they could be about.
 */
export const sharedBy = <K extends Kind, T extends Entry>({
  kind,
  link,
  subjectOf,
  isWanted,
}: Sharing<K, T>): Walk<Shared<T, EntryOf<K>>> =>
  async function* (view, from) {
    // What more are about than a page holds would be read again for each page.
    const large = new Set<Id>()
    for await (const { subjects: page, end, looked } of listed(anyOf(kind))(view, from)) {
      const ids = [...new Set(page.map(({ value }) => subjectOf(value)))].filter((id) => !large.has(id))
      const members = await linkedTo(view, [kind], link, ids)
      const firsts = page.flatMap(({ value, place }) => {
        const [first, second, ...rest] = members.get(subjectOf(value)) ?? []
        return second && first?.id === value.id
          ? [{ id: subjectOf(value), place, members: [first, second, ...rest] }]
          : []
      })
      const found = await view.stored.entries(firsts.map(({ id }) => id))
      const subjects = firsts.flatMap(({ id, place, members: all }) => {
        const subject = found.get(id)
        return subject && isWanted(subject) ? [{ value: { subject, members: all }, place }] : []
      })
      for (const [id, all] of members) if (all.length > STEP) large.add(id)
      yield { subjects, end, looked: looked + countOf(members) }
    }
  }

const countOf = (lists: ReadonlyMap<Id, readonly unknown[]>): number =>
  [...lists.values()].reduce((sum, list) => sum + list.length, 0)

/** The things of a walk, each with the entries that are about it. */
export const withMembers = <K extends Kind, T extends Entry>(
  { kind, link }: Sharing<K, T>,
  walk: Walk<T>,
): Walk<Shared<T, EntryOf<K>>> =>
  async function* (view, from) {
    for await (const { subjects, end, looked } of walk(view, from)) {
      const ids = subjects.map(({ value }) => value.id)
      const members = await linkedTo(view, [kind], link, ids)
      yield {
        subjects: subjects.map(({ value, place }) => ({
          value: { subject: value, members: members.get(value.id) ?? [] },
          place,
        })),
        end,
        looked: looked + countOf(members),
      }
    }
  }

type Step = readonly [LinkKind, 'in' | 'out']

async function follow(view: ViewReader, id: Id, path: readonly Step[]): Promise<readonly Id[]> {
  let ids: readonly Id[] = [id]
  for (const [link, direction] of path) {
    const found = await view.stored.linked(ids, link, direction, view.mostAtOnce)
    ids = [...new Set([...found.values()].flat().map((entry) => entry.id))]
  }
  return ids
}

/** Those things that lie at the end of one of these paths of links from an entry. */
export const along =
  <T extends Entry>(isWanted: (entry: Entry) => entry is T, ...paths: readonly (readonly Step[])[]) =>
  (id: Id): Walk<T> =>
    ofIds(async (view) => {
      const ends = await Promise.all(paths.map((path) => follow(view, id, path)))
      return [...new Set(ends.flat())]
    }, isWanted)

/** How the conflicts by one rule are looked for. */
export interface Rule<T> {
  readonly subjects: Walk<T>
  /** At least the subjects of all conflicts that an entry is a fact of, or that are about it. */
  readonly near: (id: Id) => Walk<T>
  /** One group for each subject. */
  readonly groups: (view: ViewReader, subjects: readonly T[]) => Promise<readonly Group[]>
}

/** The groups of a few subjects. */
export interface FoundGroups {
  readonly groups: readonly { readonly place: string | null; readonly group: Group }[]
  readonly end: string | null
  readonly looked: number
}
/** The groups of conflicts by one rule, from a place on: all, or those that an entry may be part of. */
export type Find = (view: ViewReader, from: string | null, near: Id | null) => AsyncIterable<FoundGroups>

export const findBy = <T>({ subjects, near, groups }: Rule<T>): Find =>
  async function* (view, from, id) {
    for await (const { subjects: some, end, looked } of (id === null ? subjects : near(id))(view, from)) {
      const found = await groups(
        view,
        some.map(({ value }) => value),
      )
      yield { groups: found.map((group, n) => ({ place: some[n]?.place ?? null, group })), end, looked }
    }
  }

/** What is found one way, then what is found another way, as by one rule. */
export const findInTurn = (...finds: readonly Find[]): Find =>
  async function* (view, whole, near) {
    for (const { way, from, outer } of waysFrom(finds, whole))
      for await (const { groups, end, looked } of way(view, from, near))
        yield { groups: groups.map(({ place, group }) => ({ place: outer(place), group })), end: outer(end), looked }
  }
