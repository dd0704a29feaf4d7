import type { Sureness } from '../store.ts'

/** How an open end of recorded time is written: a revision that never comes. */
export const OPEN = 9_007_199_254_740_991

/** The open version of `$entity`: the latest, or none. So it is found at the end of the index, however many there were before. */
export const isOpenOf = (version: string): string => `${version}.entity = $entity
  AND ${version}.recorded_from = (SELECT max(latest.recorded_from) FROM version latest WHERE latest.entity = $entity)
  AND ${version}.recorded_to = ${OPEN}`

/** Recorded, as known in the view: half-open, like every interval here. */
export const inView = (row: string): string => `(${row}.recorded_from <= $revision AND $revision < ${row}.recorded_to)`

/** A link that is there on the day. */
export const lasts = (link: string, day = '$day'): string =>
  `(${link}.lasts_from <= ${day} AND ${day} < ${link}.lasts_to)`

/** The ids of one parameter: one text serves a list of any length. */
export const listed = (param: string): string => `(SELECT value FROM json_each($${param}))`

const BETWEEN = {
  CERTAIN: ['sure_from', 'held_to'],
  PRESUMED: ['held_from', 'held_to'],
  POSSIBLE: ['exists_from', 'exists_to'],
} as const satisfies Record<Sureness, readonly [string, string]>

/** Shown so on the day: under the name, and with all around it, that it has then. */
export const isShown = (row: string, day = '$day'): string =>
  `(${row}.shown_from <= ${day} AND ${day} < ${row}.shown_to)`

/** The sort key of a version on the day. */
export const keyShown = (version: string): string => `coalesce((SELECT earlier.sort_key FROM earlier_key earlier
  WHERE earlier.version = ${version}.key AND earlier.shown_from <= $day AND $day < earlier.shown_to), ${version}.sort_key)`

/** By version, which the indexes of a listing have: its entity they have not. */
const ABSENT = `(SELECT gone.key FROM json_each($absent) absent
  CROSS JOIN version gone ON gone.entity = absent.value AND ${inView('gone')})`

/** There on a day, as surely as asked, by dates alone. */
export function isBetween(row: string, how: Sureness): string {
  const [from, to] = BETWEEN[how]
  return `${row}.${from} <= $day AND $day < ${row}.${to}`
}

/** There on a day, as surely as asked, and not among those that the caller knows not to be. */
export const isThere = (row: string, how: Sureness): string =>
  `(${isBetween(row, how)} AND ${row}.version NOT IN ${ABSENT})`

/** There on a day as far as is known. */
export const mayExist = (row: string): string => isThere(row, 'POSSIBLE')

/** Begins, or happened, possibly between two days, both included. */
export const mayStartBetween = (row: string): string =>
  `(${row}.from_earliest <= $startTo AND $startFrom <= ${row}.from_latest)`

/**
 * The places around which a question asks: one place and all within it. UNION drops what was seen, so a circle of places ends.
 * The join order is pinned: from the place outwards.
 */
export const INSIDE = `inside(place) AS (
  SELECT $within
  UNION
  SELECT l.src FROM inside CROSS JOIN link l
  ON l.dst = inside.place AND l.kind = $withinLink AND ${inView('l')} AND ${lasts('l')}
)`

/** The entry links so to another: on the day or, where `ever`, on any. */
export const linksTo = (entity: string, n: number, ever = true): string =>
  `EXISTS (SELECT 1 FROM link t${n} WHERE t${n}.src = ${entity} AND t${n}.kind = $link${n} AND t${n}.dst = $linked${n}
    AND ${inView(`t${n}`)}${ever ? '' : ` AND ${lasts(`t${n}`)}`})`

/** A spelling's row among the terms: by its position, then by its version. */
export const termRow = (position: string, version: string): string => `((${position} << 32) | ${version})`
export const versionAt = (row: string): string => `(${row} & 0xffffffff)`
