import { isDeepStrictEqual } from 'node:util'
import type { AsOf, Revision, Version } from '../../../src/model/as-of.ts'
import {
  type Day,
  dayAfter,
  FIRST_DAY,
  LAST_DAY,
  rangeOf,
  type UncertainDate,
  uncertainDate,
} from '../../../src/model/date.ts'
import type { Entry, EntryOf, Kind } from '../../../src/model/entry.ts'
import type { Id, PlaceId } from '../../../src/model/ids.ts'
import { boundsOf, type Interval, mayCover, positionOf } from '../../../src/model/interval.ts'
import type { LinkKind } from '../../../src/model/link.ts'
import type { ListOrder } from '../../../src/model/list-order.ts'
import { evidenceOf } from '../../../src/model/origin.ts'
import { traitsOf } from '../../../src/model/traits.ts'
import type { Whereabouts } from '../../../src/rules/whereabouts.ts'
import { orderAmong } from '../../../src/store/order.ts'
import type { ChangeQuery, EntryChange, Sureness } from '../../../src/store/store.ts'
import { derived, linksTo } from './entry-conditions.ts'
import { inOrder, keyOn } from './order.ts'
import { containerOf, isLinkOn, surestOf, turnsOf } from './relations.ts'

/** One record with the revisions between which it is known. */
export interface Recorded {
  readonly entry: Entry
  readonly from: Revision
  readonly to: Revision | null
}

/** What is recorded as of a view: each entry, what it is linked to and what it lies in. */
export class PlainEntries {
  readonly at: AsOf
  readonly #records: readonly Recorded[]
  readonly #entries: ReadonlyMap<Id, Entry>
  readonly all: readonly Entry[]
  readonly order: ListOrder

  constructor(records: readonly Recorded[], at: AsOf) {
    this.at = at
    // Lists are in the order of what is known now, whatever the view.
    this.order = orderAmong(records.flatMap(({ entry, to }) => (to === null ? entry : [])))
    this.#records = records.filter(({ from }) => from.number <= at.revision)
    const known = this.#records.filter(({ to }) => to === null || to.number > at.revision)
    this.#entries = new Map(known.map(({ entry }) => [entry.id, entry]))
    this.all = [...this.#entries.values()]
  }

  /** What is known of another day. */
  on(validAt: Day): PlainEntries {
    return new PlainEntries(this.#records, { ...this.at, validAt })
  }

  entries(ids: readonly Id[]): ReadonlyMap<Id, Entry> {
    const found = (id: Id) => this.all.filter((entry) => entry.id === id)
    return new Map(ids.flatMap(found).map((entry) => [entry.id, entry]))
  }

  /** Where an entry stands in the lists of the day. */
  readonly keyOf = (entry: Entry): string => keyOn(entry, this.at.validAt, this.order)

  entry(id: Id): Entry | undefined {
    return this.#entries.get(id)
  }

  of<K extends Kind>(kind: K): readonly EntryOf<K>[] {
    return this.all.filter((entry): entry is EntryOf<K> => entry.kind === kind)
  }

  linked(ids: readonly Id[], link: LinkKind, direction: 'out' | 'in'): ReadonlyMap<Id, readonly Entry[]> {
    const ends = (id: Id) => {
      const own = this.#entries.get(id)
      if (direction === 'in') return this.all.filter((entry) => linksTo(entry, link, id))
      return own ? this.all.filter((entry) => linksTo(own, link, entry.id)) : []
    }
    const lists = [...new Set(ids)].map((id) => [id, inOrder(ends(id), this.keyOf)] as const)
    return new Map(lists.filter(([, list]) => list.length > 0))
  }

  linkedThere(ids: readonly Id[], link: LinkKind): ReadonlyMap<Id, readonly Entry[]> {
    const isThere = (id: Id) => (entry: Entry) => this.mayExist(entry) && isLinkOn(entry, link, id, this.at.validAt)
    const lists = [...this.linked(ids, link, 'in')].map(([id, all]) => [id, all.filter(isThere(id))] as const)
    return new Map(lists.filter(([, list]) => list.length > 0))
  }

  versions(ids: readonly Id[]): ReadonlyMap<Id, readonly Version<Entry>[]> {
    const own = (id: Id) =>
      this.#records
        .filter(({ entry }) => entry.id === id)
        .map(({ entry, from, to }) => ({
          entry,
          recordedFrom: from,
          recordedTo: to && to.number <= this.at.revision ? to : null,
        }))
        .toSorted((a, b) => a.recordedFrom.number - b.recordedFrom.number)
    return new Map(ids.map((id) => [id, own(id)] as const).filter(([, list]) => list.length > 0))
  }

  /** Those of several entries together, in the order of the revisions that recorded them, then of ids. */
  versionsInOrder(ids: readonly Id[]): readonly Version<Entry>[] {
    const all = [...this.versions([...new Set(ids)]).values()].flat()
    return all.toSorted((a, b) => a.recordedFrom.number - b.recordedFrom.number || (a.entry.id < b.entry.id ? -1 : 1))
  }

  /** What is known otherwise than at an earlier revision. */
  changes({ since, kinds }: ChangeQuery): readonly EntryChange[] {
    const then = new PlainEntries(this.#records, { ...this.at, revision: since })
    const ids = new Set<Id>([...then.all, ...this.all].map(({ id }) => id))
    return [...ids]
      .map((id) => ({ id, before: then.entry(id) ?? null, after: this.entry(id) ?? null }))
      .filter(({ before, after }) => !isDeepStrictEqual(before, after))
      .filter(({ before, after }) => {
        if (before === null) return kinds.includes('RECORDED')
        return kinds.includes(after === null ? 'WITHDRAWN' : 'CORRECTED')
      })
  }

  /** The entry, then what it lives in, as far as that is recorded. */
  chain(entry: Entry): readonly Entry[] {
    const id = containerOf(entry, this.at.validAt)
    const container = id === null ? undefined : this.#entries.get(id)
    return container ? [entry, ...this.chain(container)] : [entry]
  }

  /** The places it lies in, the nearest first. */
  ancestors(entry: Entry): readonly PlaceId[] {
    const place = this.chain(entry).find(({ kind }) => kind === 'Place')
    return place?.kind === 'Place' ? this.ancestorsOf(place.id) : []
  }

  /** The place and all it lies in, the nearest first. */
  ancestorsOf(id: PlaceId, day: Day = this.at.validAt): readonly PlaceId[] {
    const place = this.#entries.get(id)
    const parent = place?.kind === 'Place' ? surestOf(place.parent, day) : null
    return parent === null ? [id] : [id, ...this.ancestorsOf(parent, day)]
  }

  /** The places that lay elsewhere before or after. */
  movedPlaces(): readonly PlaceId[] {
    const parentsOf = ({ parent }: EntryOf<'Place'>) =>
      new Set([FIRST_DAY, ...turnsOf(parent)].filter((day) => day < LAST_DAY).map((day) => surestOf(parent, day)))
    return this.of('Place').flatMap((place) => (parentsOf(place).size > 1 ? [place.id] : []))
  }

  /** Where a place lies on every day. */
  whereabouts(id: PlaceId): Whereabouts {
    const days = [...new Set(this.of('Place').flatMap(({ parent }) => turnsOf(parent)))]
    const all = [this.at.validAt, FIRST_DAY, ...days].map((day) => this.ancestorsOf(id, day))
    const hasMoved = new Set(all.map((one) => one.join())).size > 1
    const changePoints = hasMoved
      ? days.map((day) => ({ fact: id, date: day as string as UncertainDate, days: [day, day] as const }))
      : []
    const on: Whereabouts['on'] = (day) => this.ancestorsOf(id, day)
    const isIn: Whereabouts['isIn'] = (places, day) => this.#lying(id, places, day)
    return { on, isIn, ever: [...new Set(all.flat())], changePoints }
  }

  /** Each way up from a place that a day leaves open. */
  #waysUp(id: PlaceId, day: Day): readonly (readonly PlaceId[])[] {
    const place = this.#entries.get(id)
    const parent = place?.kind === 'Place' ? place.parent : null
    const dated = typeof parent === 'object' && parent !== null && this.movedPlaces().includes(id) ? parent : null
    const [, ...settled] = this.ancestorsOf(id, day)
    const around = dated ? dated.flatMap(({ to, valid }) => (mayCover(valid, day) ? [to] : [])) : settled.slice(0, 1)
    return around.length === 0 ? [[id]] : around.flatMap((one) => this.#waysUp(one, day).map((way) => [id, ...way]))
  }

  #lying(id: PlaceId, places: readonly PlaceId[], day: Day) {
    const ways = this.#waysUp(id, day).map((way) => way.some((one) => places.includes(one)))
    if (ways.every((one) => one)) return 'SURELY'
    return ways.some((one) => one) ? 'PERHAPS' : 'NO'
  }

  mayExist(entry: Entry): boolean {
    return this.#heldBy(entry) !== 'NO'
  }

  /** As surely as asked, by its own time and that of all it lives in. */
  isThere(entry: Entry, how: Sureness): boolean {
    const held = this.#heldBy(entry)
    if (how === 'POSSIBLE') return held !== 'NO'
    return held === 'YES' && (how === 'PRESUMED' || this.#isShown(entry))
  }

  #heldBy(entry: Entry): 'YES' | 'PERHAPS' | 'NO' {
    const lives = [...this.chain(entry).map((one) => traitsOf(one).valid), ...this.#holdersLife(entry)]
    const at = lives.map((valid) => positionOf(valid, this.at.validAt))
    if (at.some((position) => position === 'BEFORE' || position === 'AFTER')) return 'NO'
    return at.every((position) => position === 'IN') ? 'YES' : 'PERHAPS'
  }

  /** Who holds a post held it until the day they died, and not before they were born. */
  #holdersLife(entry: Entry): readonly Interval[] {
    const holder = entry.kind === 'Occupancy' && entry.holder ? this.#entries.get(entry.holder) : undefined
    if (holder?.kind !== 'Person') return []
    const from = holder.born ?? null
    if (!holder.died) return [{ from, to: null }]
    const { earliest, latest } = rangeOf(holder.died)
    const isOpen = earliest === FIRST_DAY || latest === LAST_DAY
    return [{ from, to: uncertainDate(`[${isOpen ? earliest : dayAfter(earliest)}..${dayAfter(latest)}]`) }]
  }

  /** By sources: who holds a post is shown in it, whatever is known of the post. */
  #isShown(entry: Entry): boolean {
    const isArranged = ['Occupancy', 'ConcurrentHolding', 'BodyMerger'].includes(entry.kind)
    const chain = isArranged ? [entry] : this.chain(entry)
    return chain.every((one) => !derived(one) && traitsOf(one).valid.from !== null) && this.#isShownHeld(entry)
  }

  /** What a person holds and nobody says ended is shown until its sources' own dates. */
  #isShownHeld(entry: Entry): boolean {
    const { valid, origin } = traitsOf(entry)
    if (!['Occupancy', 'ConcurrentHolding'].includes(entry.kind) || valid.to !== null || origin === null) return true
    const sources = evidenceOf(origin).map(({ document }) => this.#entries.get(document))
    const dates = sources.flatMap((one) => (one?.kind === 'Document' ? (one.publishedAt ?? []) : []))
    const days = [boundsOf(valid).fromLatest, ...dates.map((date) => rangeOf(date).earliest)]
    return days.some((day) => this.at.validAt <= day)
  }
}
