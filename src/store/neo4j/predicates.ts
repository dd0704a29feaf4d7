import { type LinkKind, mayMove } from '../../model/link.ts'
import type { Sureness } from '../store.ts'

/** How an open end of recorded time is written: a revision that never comes, within the 32 bits of a GraphQL Int. */
export const OPEN = 2_147_483_647

/**
 * Finds entities by their ids, and follows a path from each. A server keeps its plans for a while, even one made over a database that
 * was almost empty, which may walk an index instead of seeking in it: so the seek is demanded here, and the end of a path names no
 * label that would offer another index.
 */
export const entity = (id: string, path = '', as = 'known'): string =>
  `MATCH (${as}:Entity {id: ${id}})${path} USING INDEX SEEK ${as}:Entity(id)`

/** Recorded, as known in the view: half-open, like every interval here. */
export const inView = (row: string): string => `(${row}.recordedFrom <= $revision AND $revision < ${row}.recordedTo)`

/** A link that is there on the day. */
export const lasts = (link: string): string =>
  `((${link}.validFrom IS NULL OR ${link}.validFrom <= $day) AND (${link}.validTo IS NULL OR $day < ${link}.validTo))`

/** A link as known in the view that is there on the day or, where the text is asked for any time, on any; see `$anyTime`. */
export const inViewOn = (link: string, kind: LinkKind): string =>
  mayMove(kind) ? `(${inView(link)} AND ($anyTime OR ${lasts(link)}))` : inView(link)

/**
 * What a row was read from links so to the entries of parameters `linked0`, `linked1` …, but for the first few of them. It is looked
 * for from the row on: what is linked to names no label, whose index would offer to go through all links of one entry, which may be
 * thousands, anew for each row.
 */
export const linksBeyond = (
  known: number,
  links: readonly { readonly link: LinkKind }[],
  owner: string,
  isKnown: (link: string, kind: LinkKind) => string = inView,
) =>
  links
    .map(
      ({ link }, n) =>
        `EXISTS { MATCH ${owner}-[k:${link}]->(to) WHERE to.id = $linked${n} AND ${isKnown('k', link)} }`,
    )
    .slice(known)

/** Shown so on the day: under the name, and with all around it, that it has then. */
export const isShown = (row: string, day = '$day'): string => `(${row}.shownFrom <= ${day} AND ${day} < ${row}.shownTo)`

const BETWEEN = {
  CERTAIN: { from: 'sureFrom', to: 'heldTo' },
  PRESUMED: { from: 'heldFrom', to: 'heldTo' },
  POSSIBLE: { from: 'existsFrom', to: 'existsTo' },
} as const satisfies Record<Sureness, { readonly from: string; readonly to: string }>

/** There on the day, and not among those that the caller knows not to be. */
const isBetween = (row: string, from: string, to: string): string =>
  `(${from} <= $day AND $day < ${to} AND $absent[${row}.id] IS NULL)`

/** There on the day as far as is known. */
export const mayExist = (row: string): string => isBetween(row, `${row}.existsFrom`, `${row}.existsTo`)

/** There on the day as surely as is asked, or at any time; one text, since each has to be planned. */
export const isThere = (row: string): string =>
  `($anyTime OR ${isBetween(row, `${row}[$there.from]`, `${row}[$there.to]`)})`

/** How surely, for {@link isThere}: between which days of a row. */
export const thereParams = (how: Sureness | 'ANY') => ({
  anyTime: how === 'ANY',
  there: BETWEEN[how === 'ANY' ? 'POSSIBLE' : how],
})

/** Ids to leave out, for {@link isThere} and {@link mayExist} to look up. */
export const absentParam = (ids: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(ids.map((id) => [id, true]))

/** Ids to keep to, for {@link isOne} to look up. */
export const onlyParam = (ids: readonly string[] | null): Readonly<Record<string, unknown>> =>
  ids === null ? {} : { only: absentParam(ids) }

/** An entity is one of those asked for. */
export const isOne = (id: string): string => `$only[${id}] IS NOT NULL`

/** Begins, or happened, possibly between two days, both included. */
export const mayStartBetween = (row: string): string =>
  `(${row}.fromEarliest <= $startTo AND $startFrom <= ${row}.fromLatest)`

// What a caller may leave out goes together in one map, `$wanted`.

/** One of the values of a list is among those asked for; null: not asked. */
export const among = (list: string, field: string): string =>
  `($wanted.${field} IS NULL OR any(one IN ${list} WHERE one IN $wanted.${field}))`

/** So is, where that has to be sure, each of them; see `isSurely`. */
export const amongSurely = (list: string, field: string): string =>
  `(${among(list, field)} AND ($wanted.${field} IS NULL OR NOT $wanted.surely OR all(one IN ${list} WHERE one IN $wanted.${field})))`

/** A value is the one, or among those, asked for; null: not asked. */
export const isWanted = (value: string, field: string): string =>
  `($wanted.${field} IS NULL OR ${value} = $wanted.${field})`
export const isAmongWanted = (value: string, field: string): string =>
  `($wanted.${field} IS NULL OR ${value} IN $wanted.${field})`
