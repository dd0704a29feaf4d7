/** How an open end of recorded time is written: a revision that never comes, within the 32 bits of a GraphQL Int. */
export const OPEN = 2_147_483_647

/** Recorded, as known in the view: half-open, like every interval here. */
export const inView = (row: string): string => `(${row}.recordedFrom <= $revision AND $revision < ${row}.recordedTo)`

/** Not known to be outside its time, or that of anything it lives in, on a day. */
export const mayExist = (row: string): string => `(${row}.existsFrom <= $day AND $day < ${row}.existsTo)`

/** Begins, or happened, possibly between two days, both included. */
export const mayStartBetween = (row: string): string =>
  `(${row}.fromEarliest <= $startTo AND $startFrom <= ${row}.fromLatest)`

/** One of the values of a list is among those asked for; null: not asked. */
export const among = (list: string, param: string): string =>
  `($${param} IS NULL OR any(one IN ${list} WHERE one IN $${param}))`
