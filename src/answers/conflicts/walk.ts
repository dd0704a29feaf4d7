import type { Entry, EntryOf, Kind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { LinkKind } from '../../model/link.ts'
import type { Group } from '../../rules/conflicts/conflict.ts'
import { pages } from '../../store/scan.ts'
import type { Query, View } from '../../store/store.ts'
import type { ViewReader } from '../view-reader.ts'

// Conflicts are looked for thing by thing: a walk gives the things that one rule looks at, a few at a time, always in the same order.
// It reads the store itself: what a reader keeps would grow with the world.

/** A thing that a rule looks at. `place`: a walk that starts there starts with it; null: from the start. */
export interface Subject<T> {
  readonly value: T
  readonly place: string | null
}

/** The things that a rule looks at, a few at a time, from a place on. */
export type Walk<T> = (view: ViewReader, from: string | null) => AsyncIterable<readonly Subject<T>[]>

const STEP = 100

/** The entries that a query gives. */
export const listed = <K extends Kind>(query: Query<K>): Walk<EntryOf<K>> =>
  async function* ({ stored }, from) {
    let before = from
    for await (const { items } of pages((page) => stored.find(query, page), STEP, from)) {
      const places = [before, ...items.map(({ sortKey }) => sortKey)]
      yield items.map(({ item }, n) => ({ value: item, place: places[n] ?? null }))
      before = places.at(-1) ?? null
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
      yield some.flatMap((id, n) => {
        const value = found.get(id)
        return value && isWanted(value) ? [{ value, place: String(at + n) }] : []
      })
    }
  }

/** One walk after the other. */
export const inTurn = <T>(...walks: readonly Walk<T>[]): Walk<T> =>
  async function* (view, from) {
    const [start, inner] = from === null ? [0, null] : placeIn(from)
    for (const [n, walk] of walks.entries()) {
      if (n < start) continue
      for await (const some of walk(view, n === start ? inner : null))
        yield some.map(({ value, place }) => ({ value, place: place === null ? String(n) : `${n} ${place}` }))
    }
  }

const placeIn = (from: string): readonly [number, string | null] => {
  const end = from.indexOf(' ')
  return end < 0 ? [Number(from), null] : [Number(from.slice(0, end)), from.slice(end + 1)]
}

const membersOf = (members: ReadonlyMap<Id, readonly Entry[]>, id: Id) => members.get(id) ?? []

/**
 * What several entries of a kind are about, each once: where the first of them stands. Entries are walked, for there are fewer
 * of them than of the things that they could be about.
 */
export const sharedBy = <K extends Kind, T extends Entry>(
  query: Query<K>,
  link: LinkKind,
  subjectOf: (entry: EntryOf<K>) => Id,
  isWanted: (entry: Entry) => entry is T,
): Walk<T> =>
  async function* (view, from) {
    // What more are about than a page holds would be read again for each page.
    const large = new Set<Id>()
    for await (const page of listed(query)(view, from)) {
      const ids = [...new Set(page.map(({ value }) => subjectOf(value)))].filter((id) => !large.has(id))
      const members = await view.stored.linked(ids, link, 'in')
      const firsts = page.filter(({ value }) => {
        const [first, second] = membersOf(members, subjectOf(value))
        return second !== undefined && first?.id === value.id
      })
      const found = await view.stored.entries(firsts.map(({ value }) => subjectOf(value)))
      for (const id of ids) if (membersOf(members, id).length > STEP) large.add(id)
      yield firsts.flatMap(({ value, place }) => {
        const subject = found.get(subjectOf(value))
        return subject && isWanted(subject) ? [{ value: subject, place }] : []
      })
    }
  }

type Step = readonly [LinkKind, 'in' | 'out']

async function follow(stored: View, id: Id, path: readonly Step[]): Promise<readonly Id[]> {
  let ids: readonly Id[] = [id]
  for (const [link, direction] of path) {
    const found = await stored.linked(ids, link, direction)
    ids = [...new Set([...found.values()].flat().map((entry) => entry.id))]
  }
  return ids
}

/** Those things that lie at the end of one of these paths of links from an entry. */
export const along =
  <T extends Entry>(isWanted: (entry: Entry) => entry is T, ...paths: readonly (readonly Step[])[]) =>
  (id: Id): Walk<T> =>
    ofIds(async ({ stored }) => {
      const ends = await Promise.all(paths.map((path) => follow(stored, id, path)))
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

export interface FoundGroup {
  readonly place: string | null
  readonly group: Group
}
/** The groups of conflicts by one rule, from a place on: all, or those that an entry may be part of. */
export type Find = (view: ViewReader, from: string | null, near: Id | null) => AsyncIterable<FoundGroup>

export const findBy = <T>({ subjects, near, groups }: Rule<T>): Find =>
  async function* (view, from, id) {
    for await (const some of (id === null ? subjects : near(id))(view, from)) {
      const values = some.map(({ value }) => value)
      for (const [n, group] of (await groups(view, values)).entries()) yield { place: some[n]?.place ?? null, group }
    }
  }
