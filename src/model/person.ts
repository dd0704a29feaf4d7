import { z } from 'zod'
import { dateBetween, dayAfter, FIRST_DAY, isSurelyBefore, LAST_DAY, rangeOf, UncertainDate } from './date.ts'
import { OccupancyId, PersonId, PostId } from './ids.ts'
import { Interval } from './interval.ts'
import { listOf } from './list.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'
import { EndCause } from './vocabulary.ts'

/** A person, known here only by the public roles that sources state. */
export const Person = z
  .strictObject({
    kind: z.literal('Person'),
    id: PersonId,
    names: Names,
    /** Left out: no source states it. */
    born: UncertainDate.optional(),
    died: UncertainDate.optional(),
    /** The keys of records that were found to be of this person, and withdrawn: they lead here. Left out: none. */
    formerKeys: listOf(PersonId).optional(),
    origin: Origin,
  })
  .refine(({ born, died }) => !born || !died || !isSurelyBefore(died, born), {
    error: 'The person died before they were born: "died" is earlier than "born".',
  })
  .refine(({ id, formerKeys }) => !formerKeys?.includes(id), {
    path: ['formerKeys'],
    error: 'The person is recorded under this key: it is no former one.',
  })
  .readonly()
export type Person = z.infer<typeof Person>

/** The first day after a death; an open side, which tells of no day, stays open. */
function dayAfterDeath(died: UncertainDate): UncertainDate | null {
  const { earliest, latest } = rangeOf(died)
  if (latest === LAST_DAY) return died
  return dateBetween(earliest === FIRST_DAY ? earliest : dayAfter(earliest), dayAfter(latest))
}

/** When they lived, as far as sources date it. Who died on a day may have held a post on it. */
export const lifetimeOf = ({ born, died }: Person): Interval => ({
  from: born ?? null,
  to: died ? dayAfterDeath(died) : null,
})

/** FULL: appointed. ACTING: in charge for now ("quyền"). CONCURRENT: beside another post ("kiêm nhiệm"). */
export const Tenure = z.enum(['FULL', 'ACTING', 'CONCURRENT'])

/**
 * One holding of a post over an interval (FollowTheMoney: Occupancy; Popolo: Membership), or a vacancy that a source states. That no
 * holder is known is not a vacancy.
 */
export const Occupancy = z
  .strictObject({
    kind: z.literal('Occupancy'),
    id: OccupancyId,
    /** null: a source states that nobody held it. */
    holder: PersonId.nullable(),
    post: PostId,
    tenure: Tenure,
    valid: Interval,
    /** Left out: no source says why it ended, or it goes on. */
    endCause: EndCause.optional(),
    origin: Origin,
  })
  .refine(({ endCause, valid }) => endCause === undefined || valid.to !== null, {
    error:
      '"endCause" says why it ended, but "valid.to" states no end: give what is known of its day, such as [2018-08-31..].',
  })
  .readonly()
/** What a vacancy is listed as, beside the kinds of tenure. */
export const VACANT = 'VACANT'
export type Occupancy = z.infer<typeof Occupancy>
