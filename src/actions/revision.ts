import type { Revision } from '../model/as-of.ts'

/** The present moment, or the next one after the head's: two revisions of one instant could not be told apart by it. */
export const instantAfter = ({ instant }: Revision, now: Date): string =>
  new Date(Math.max(now.getTime(), Date.parse(instant) + 1)).toISOString()
