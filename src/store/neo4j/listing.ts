import { isDeepStrictEqual } from 'node:util'
import { type Day, FIRST_DAY, LAST_DAY } from '../../model/date.ts'
import type { Entry, Kind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { type Bounds, boundsOf } from '../../model/interval.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { isDerived } from '../../model/origin.ts'
import { sortKeysOf, traitsOf } from '../../model/traits.ts'
import { joinedSpells, type ListingOf, ownDaysOf, type Spell, spellsOf, whileAlive } from '../listing.ts'
import { joined, sharing } from '../shown-days.ts'
import { encodeSortKey } from './sort-key.ts'

/** Where an entry stands in the lists of some days. */
export interface ListKey {
  readonly sortKey: string
  readonly listKey: string
  readonly shownFrom: Day
  readonly shownTo: Day
}

/** What an entry may be of its class on some days. */
export interface ListedClass {
  readonly class: readonly string[]
  readonly shownFrom: Day
  readonly shownTo: Day
}

/** What is taken on some days from what it lives in. */
type ListedSpell = Spell<Id, Day, readonly string[]>

/** What an entry is listed by: its own, and what it takes from where it lives. */
export interface Listing extends Bounds {
  readonly id: Id
  readonly version: string
  readonly kind: Kind
  /** Under its latest name. */
  readonly sortKey: string
  /** Under its names in turn. */
  readonly keys: readonly ListKey[]
  /** All that it may be in turn. */
  readonly classes: readonly ListedClass[]
  readonly derived: boolean
  /** Over all time, the earliest first. */
  readonly spells: readonly ListedSpell[]
}

/** Lists are kept apart by kind in one index. */
export const listKeyOf = (kind: Kind, sortKey: string): string => `${kind}\u0001${sortKey}`

/** Where an entry stands in lists, under its names in turn. */
const listKeysOf = (entry: Entry, order: ListOrder): readonly ListKey[] =>
  joinedKeys(
    sortKeysOf(entry, order).map(({ key, from, to }) => {
      const sortKey = encodeSortKey(key)
      return { sortKey, listKey: listKeyOf(entry.kind, sortKey), shownFrom: from, shownTo: to }
    }),
  )

const joinedClasses = (classes: readonly ListedClass[]): readonly ListedClass[] =>
  joined(classes, (a, b) => isDeepStrictEqual(a.class, b.class))

const joinedKeys = (keys: readonly ListKey[]): readonly ListKey[] => joined(keys, (a, b) => a.sortKey === b.sortKey)

const isNone = (values: readonly string[]) => values.length === 0

const IN_NOTHING = [{ to: null, from: FIRST_DAY, until: LAST_DAY }] as const

/** @param of gives the listings of what the entry lives in; undefined for what is not recorded */
export function listingOf(entry: Entry, version: string, order: ListOrder, of: ListingOf<Id, Listing>): Listing {
  const traits = traitsOf(entry)
  const { valid, facets, classes, containers, showsContainer, holder } = traits
  const days = whileAlive(ownDaysOf(traits), of(holder))
  const own = { ...days, asPlace: entry.kind === 'Place' ? entry.id : null, ...facets, showsContainer }
  const livesIn = containers.length === 0 ? IN_NOTHING : containers
  const around = livesIn.map(({ to, from, until }) => ({
    container: to,
    shownFrom: from,
    shownTo: until,
    spells: of(to)?.spells ?? [],
  }))
  const keys = listKeysOf(entry, order)
  return {
    ...boundsOf(valid),
    id: entry.id,
    version,
    kind: entry.kind,
    sortKey: keys.at(-1)?.sortKey ?? '',
    keys,
    classes: classes.map(({ class: own, from, until }) => ({ class: own, shownFrom: from, shownTo: until })),
    derived: 'origin' in entry && isDerived(entry.origin),
    spells: spellsOf<Id, Day, readonly string[]>(around, own, isNone),
  }
}

/** A listing as the server holds it: a flat record for each name that the entry is shown under in turn, each class and each spell. */
export type ListingRow = Omit<Listing, 'keys' | 'classes' | 'spells'> & ListKey & ListedClass & ListedSpell

export const listingRows = ({ keys, classes, spells, ...listing }: Listing): readonly ListingRow[] =>
  sharing(sharing(keys, classes), spells).map((row) => ({ ...listing, ...row }))

const keyIn = ({ sortKey, listKey, shownFrom, shownTo }: ListingRow): ListKey => ({
  ...{ sortKey, listKey, shownFrom, shownTo },
})

const classIn = ({ class: own, shownFrom, shownTo }: ListingRow): ListedClass => ({ class: own, shownFrom, shownTo })

/** The server keeps no empty properties. */
const spellIn = (row: ListingRow): ListedSpell => {
  const { shownFrom, shownTo, level, branch, existsFrom, existsTo, heldFrom, heldTo, sureFrom } = row
  const days = { shownFrom, shownTo, existsFrom, existsTo, heldFrom, heldTo, sureFrom }
  return { ...days, container: row.container ?? null, place: row.place ?? null, level, branch }
}

/** The listing that all its records come to. */
export function listingIn(rows: readonly [ListingRow, ...ListingRow[]]): Listing {
  const inTurn = rows.toSorted((a, b) => (a.shownFrom < b.shownFrom ? -1 : 1))
  const { id, version, kind, fromEarliest, fromLatest, toEarliest, toLatest, derived, ...last } =
    inTurn.at(-1) ?? rows[0]
  return {
    ...{ id, version, kind, sortKey: last.sortKey, derived },
    ...{ fromEarliest, fromLatest, toEarliest, toLatest },
    keys: joinedKeys(inTurn.map(keyIn)),
    classes: joinedClasses(inTurn.map(classIn)),
    spells: joinedSpells(inTurn.map(spellIn)),
  }
}
