import type { AsOf } from '../../model/as-of.ts'
import { type Day, FIRST_DAY, LAST_DAY } from '../../model/date.ts'
import type { Id } from '../../model/ids.ts'
import type { GenerationalCache } from '../cache.ts'
import type { Asker, DaySpan, PageRequest } from '../store.ts'
import type { Aside, Walk } from './aside.ts'
import { dayNumber } from './columns.ts'
import type { Connection, Params } from './driver.ts'
import type { EntryCache } from './entry-cache.ts'
import type { FacetBits } from './facets.ts'
import type { PlaceTree } from './place-tree.ts'
import type { Slices } from './slices.ts'
import type { SymbolTable } from './symbol-table.ts'

export type { Walk } from './aside.ts'
export { ARRANGEMENTS } from './aside.ts'

/** What every question needs: where to read, and as of when. */
export interface Scope {
  readonly reader: Connection
  readonly symbols: SymbolTable
  readonly facets: FacetBits
  readonly entryCache: EntryCache
  /** Of ids that were asked for lately, such as models and countries: what an id's key is never changes. */
  readonly keys: GenerationalCache<Id, number>
  /** What may take long is asked through it. */
  readonly aside: Aside
  readonly slices: Slices
  readonly placeTree: PlaceTree
  readonly asker: Asker | null
  readonly at: AsOf
  /** The two clocks as parameters; the fragments name them. */
  readonly clocks: { readonly revision: number; readonly day: number }
}

/** A question of the scope that begins with a walk, or with a short list: null. */
export const questionIn = ({ clocks, asker }: Scope, sql: string, params: Params, walk: Walk | null) => ({
  sql,
  params: { ...params, revision: clocks.revision },
  walk,
  asker,
})

/** A key that no row has. */
export const NO_KEY = 0

const KEYS = 'SELECT e.id AS id, e.key AS key FROM json_each($ids) j CROSS JOIN entity e ON e.id = j.value'

/** The keys of those ids that the store has ever seen. */
export function keysOf({ reader, keys }: Pick<Scope, 'reader' | 'keys'>, ids: readonly Id[]): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>()
  const missing = new Set<Id>()
  for (const id of ids) {
    const key = keys.get(id)
    if (key === undefined) missing.add(id)
    else found.set(id, key)
  }
  if (missing.size === 0) return found
  for (const { id, key } of reader.all<{ readonly id: Id; readonly key: number }>(KEYS, {
    ids: JSON.stringify([...missing]),
  })) {
    keys.set(id, key)
    found.set(id, key)
  }
  return found
}

/** The ids of those keys. */
export function idsOf({ reader }: Scope, keys: readonly number[]): ReadonlyMap<number, Id> {
  const rows = reader.all<{ readonly id: Id; readonly key: number }>(
    'SELECT e.id AS id, e.key AS key FROM json_each($keys) j CROSS JOIN entity e ON e.key = j.value',
    { keys: JSON.stringify([...new Set(keys)]) },
  )
  return new Map(rows.map(({ id, key }) => [key, id]))
}

export const keyOf = (scope: Scope, id: Id): number => keysOf(scope, [id]).get(id) ?? NO_KEY

/** The keys of ids that a question leaves out, or keeps to, as one parameter. */
export const keyList = (scope: Scope, ids: readonly Id[]): string => JSON.stringify([...keysOf(scope, ids).values()])

export const spanParams = (span: DaySpan | null): { readonly startFrom: number; readonly startTo: number } => ({
  startFrom: dayNumber(span?.from ?? FIRST_DAY),
  startTo: dayNumber(span?.to ?? LAST_DAY),
})

export const dayOrNull = (day: Day | null): number | null => (day === null ? null : dayNumber(day))

/** One more than asked for is fetched: it tells whether there is a next page. */
export const pageParams = ({ first, after }: PageRequest): Params => ({ after: after ?? '', limit: first + 1 })

/** What rows of one id each stand for, as a map of lists in row order. */
export function grouped<R extends { readonly id: Id }, T>(
  rows: readonly R[],
  pick: (row: R) => T,
): ReadonlyMap<Id, readonly T[]> {
  const lists = new Map<Id, T[]>()
  for (const row of rows) {
    const list = lists.get(row.id) ?? []
    list.push(pick(row))
    lists.set(row.id, list)
  }
  return lists
}
