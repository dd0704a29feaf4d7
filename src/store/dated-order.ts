// A list by days is read by keys that every engine makes the same, since cursors hold them: a number of eight digits that grows in the
// order of the list, a space, and the key in lists by name.

/** Behind all days; a day is the number that its digits make. */
export const LAST_PLACE = 99_999_999

const DIGITS = 8

/** Where a page of a list by days goes on: behind a number and, in it, behind a key. */
export interface DatedPlace {
  readonly number: string
  readonly key: string
}

export const datedPlaceOf = (after: string): DatedPlace => ({
  number: after.slice(0, DIGITS),
  key: after.slice(DIGITS + 1),
})
