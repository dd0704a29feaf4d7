import { z } from 'zod'
import { PlaceId } from './ids.ts'
import { Interval } from './interval.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'
import { Mark } from './plain-text.ts'
import { relation } from './relation.ts'
import { Designation, Level } from './vocabulary.ts'

/**
 * A code of a place in a scheme such as GSO. The same code is given to another place later, so it is never an identity.
 * Its origin is given where another source than that of the place says so: sources may give one place several codes.
 */
export const Code = z.strictObject({ scheme: Mark, value: Mark, valid: Interval, origin: Origin.optional() }).readonly()
export type Code = z.infer<typeof Code>

/** A jurisdiction (Popolo: Area; W3C ORG: the location of an organization). */
export const Place = z
  .strictObject({
    kind: z.literal('Place'),
    id: PlaceId,
    /** Without the designation: "Yên Bái", not "tỉnh Yên Bái". */
    names: Names,
    level: Level,
    /** What it is called at different times, for example town, then city; the last entry without an end is today's. */
    designations: z
      .array(z.strictObject({ designation: Designation, valid: Interval }).readonly())
      .min(1)
      .readonly(),
    /** The place it lies in; null for a country. */
    parent: relation(PlaceId).nullable().default(null),
    codes: z.array(Code).readonly().default([]),
    valid: Interval,
    origin: Origin,
  })
  .readonly()
export type Place = z.infer<typeof Place>
