import type { Entry, EntryOf, Kind } from './entry.ts'
import type { Id } from './ids.ts'
import type { Interval } from './interval.ts'
import { type Facets, KINDS, type KindRow } from './kinds.ts'
import { type Link, links } from './link.ts'
import type { Name } from './name.ts'
import { evidenceIn, inputsIn, type Origin } from './origin.ts'
import type { Code } from './place.ts'
import { sortKeyOf } from './text.ts'

/** What the store and the surfaces may know of an entry, whatever its kind. */
export interface Traits {
  readonly names: readonly Name[]
  readonly listedBy: string | null
  readonly codes: readonly Code[]
  readonly container: Id | null
  readonly showsContainer: boolean
  readonly valid: Interval
  readonly facets: Facets
  readonly origin: Origin | null
}

function traitsIn<E extends Entry>(row: KindRow<E>, entry: E): Traits {
  return {
    names: row.names(entry),
    listedBy: row.listedBy?.(entry) ?? null,
    codes: row.codes(entry),
    container: row.container(entry),
    showsContainer: row.showsContainer ?? false,
    valid: row.valid(entry),
    facets: row.facets(entry),
    origin: originOf(entry),
  }
}

const rowOf = <K extends Kind>(entry: EntryOf<K>) => KINDS[entry.kind as K] as unknown as KindRow<EntryOf<K>>

/** Reads an entry through its kind's row. */
export const traitsOf = <K extends Kind>(entry: EntryOf<K>): Traits => traitsIn(rowOf<K>(entry), entry)

export const namesOf = <K extends Kind>(entry: EntryOf<K>): readonly Name[] => rowOf<K>(entry).names(entry)
export const originOf = (entry: Entry): Origin | null => ('origin' in entry ? entry.origin : null)

/** Whether a person holds what is of this kind: see {@link KindRow}. */
export const isHeldKind = (kind: Kind): boolean => 'isHeld' in KINDS[kind]

/**
 * Everything that an entry refers to or rests on, each once: what its kind's row names, the documents of all evidence inside it
 * however deep, and what it was derived from.
 */
export function linksOf<K extends Kind>(entry: EntryOf<K>): readonly Link[] {
  const all = [
    ...rowOf<K>(entry).links(entry),
    ...links('EVIDENCED_BY', ...evidenceIn(entry).map(({ document }) => document)),
    ...links('DERIVED_FROM', ...inputsIn(entry)),
  ]
  return [...new Map(all.map((link) => [`${link.kind} ${link.to}`, link])).values()]
}

/** The name a thing is listed by, whatever the day: its latest preferred Vietnamese one, else any; '' when it has none. */
function listedName(names: readonly Name[]): string {
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  return (preferred.findLast(({ language }) => language === 'vi') ?? preferred[0])?.text ?? ''
}

/** Where an entry stands in every list of every store. */
export function sortKeyOfEntry(entry: Entry): string {
  const { names, listedBy } = traitsOf(entry)
  return sortKeyOf(listedBy ?? listedName(names), entry.id)
}
