import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { searchKeyOfEntry, sortKeysOf, type Traits, traitsOf } from '../../model/traits.ts'
import { GenerationalCache } from '../cache.ts'
import type { Shown } from '../shown-days.ts'
import { isSearched } from '../spelling.ts'
import { dayNumber, FOR_GOOD, FROM_EVER } from './columns.ts'
import type { Connection } from './driver.ts'
import type { FacetBits, Masks } from './facets.ts'
import type { SymbolTable } from './symbol-table.ts'

/** What an append writes through. */
export interface Writer {
  readonly connection: Connection
  readonly symbols: SymbolTable
  readonly facets: FacetBits
  readonly entities: Entities
  readonly order: ListOrder
}

/** Gives ids their numbers, within a transaction. */
export interface Entities {
  keyFor(id: Id): number
  forget(): void
}

const MOST_REMEMBERED = 200_000

export function entitiesOf(connection: Connection): Entities {
  const keys = new GenerationalCache<Id, number>(MOST_REMEMBERED)
  const number = (id: Id): number =>
    connection.get<{ readonly key: number }>('SELECT key FROM entity WHERE id = $id', { id })?.key ??
    connection.run('INSERT INTO entity (id) VALUES ($id)', { id })
  const remember = (id: Id, key: number): number => {
    keys.set(id, key)
    return key
  }
  return {
    keyFor: (id) => keys.get(id) ?? remember(id, number(id)),
    forget: () => keys.clear(),
  }
}

/** Where an entry stands in the lists of some days. */
export interface ListKey extends Shown<number> {
  readonly sortKey: string
}

/** What an entry may be of its class on some days. */
export interface ClassMask extends Shown<number> {
  readonly class: number
}

/** An entry with what the tables need of it. */
export interface EntryRow {
  readonly entity: number
  readonly version: number
  readonly kind: number
  /** Under its latest name. */
  readonly sortKey: string
  /** Under its names in turn, the latest last. */
  readonly keys: readonly ListKey[]
  /** null: it is not found by search. */
  readonly searchKey: string | null
  /** What it lives in over all time, the earliest first; null: in nothing. */
  readonly containers: readonly (Shown<number> & { readonly container: number | null })[]
  /** Who holds it. */
  readonly holder: number | null
  readonly entry: Entry
  readonly traits: Traits
  readonly masks: Masks
  /** Over all time, the earliest first. */
  readonly classes: readonly ClassMask[]
}

const keysOf = (entry: Entry, order: ListOrder): readonly ListKey[] =>
  sortKeysOf(entry, order).map(({ key, from, to }) => ({
    sortKey: key,
    shownFrom: dayNumber(from),
    shownTo: dayNumber(to),
  }))

const IN_NOTHING = [{ container: null, shownFrom: FROM_EVER, shownTo: FOR_GOOD }] as const

const containersIn = ({ containers }: Traits, entities: Entities): EntryRow['containers'] =>
  containers.length === 0
    ? IN_NOTHING
    : containers.map(({ to, from, until }) => ({
        container: entities.keyFor(to),
        shownFrom: dayNumber(from),
        shownTo: dayNumber(until),
      }))

const classesIn = ({ kind }: Entry, { classes }: Traits, facets: FacetBits): readonly ClassMask[] =>
  classes.map(({ class: values, from, until }) => ({
    class: facets.classFor(kind, values),
    shownFrom: dayNumber(from),
    shownTo: dayNumber(until),
  }))

/** Reads an entry for the tables. `version` is the row that holds its body. */
export function entryRowOf({ symbols, facets, entities, order }: Writer, entry: Entry, version: number): EntryRow {
  const traits = traitsOf(entry)
  const keys = keysOf(entry, order)
  return {
    entity: entities.keyFor(entry.id),
    version,
    kind: symbols.keyFor(entry.kind),
    sortKey: keys.at(-1)?.sortKey ?? '',
    keys,
    searchKey: isSearched(traits) ? searchKeyOfEntry(entry, order) : null,
    containers: containersIn(traits, entities),
    holder: traits.holder === null ? null : entities.keyFor(traits.holder),
    entry,
    traits,
    masks: facets.masksFor(traits.facets),
    classes: classesIn(entry, traits, facets),
  }
}
