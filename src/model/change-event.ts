import { z } from 'zod'
import { UncertainDate } from './date.ts'
import { DirectiveId, EventId, OrganizationId, PlaceId, PostId, TypeId } from './ids.ts'
import { listBy, listOf } from './list.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'
import { quoted } from './text.ts'
import { Count } from './vocabulary.ts'

const Changed = z.union([PlaceId, OrganizationId, PostId, TypeId])
/** WHOLE: all of it. PART: some of it, the rest went elsewhere or stayed. */
export const Extent = z.enum(['WHOLE', 'PART'])
export type Extent = z.infer<typeof Extent>
const Original = z.strictObject({ id: Changed, outcome: z.enum(['ENDED', 'CONTINUED']) }).readonly()

/** How much of something went where: all of it, or a part of which a source may say how much. */
const Share = z
  .strictObject({
    original: Changed,
    result: Changed,
    extent: Extent,
    /** In square kilometres. */
    area: z.number().positive().optional(),
    /** In people. */
    population: Count.optional(),
  })
  .readonly()
export type Share = z.infer<typeof Share>

interface Drafted {
  readonly originals: readonly { readonly id: string }[]
  readonly results: readonly string[]
  readonly shares?: readonly Share[] | undefined
}
type Side = 'original' | 'result'

/** Shares that say what the event does not: of something that is not in it, or of a whole that went to two places. */
function faultsOf({
  originals,
  results,
  shares = [],
}: Drafted): readonly (readonly [at: number, side: Side, fault: string])[] {
  const [from, to] = [new Set<string>(originals.map(({ id }) => id)), new Set<string>(results)]
  return shares.flatMap(({ original, result, extent }, at) => {
    const isDivided =
      extent === 'WHOLE' && shares.some((other) => other.original === original && other.result !== result)
    return [
      ...(from.has(original) ? [] : [[at, 'original', 'is not among the originals.'] as const]),
      ...(to.has(result) ? [] : [[at, 'result', 'is not among the results.'] as const]),
      ...(isDivided ? [[at, 'original', 'went as a WHOLE to one result, and has a share in another.'] as const] : []),
    ]
  })
}

/** A change of places, organizations, posts, or classes of these in the general model (W3C ORG: ChangeEvent): originals become results. */
export const ChangeEvent = z
  .strictObject({
    kind: z.literal('ChangeEvent'),
    id: EventId,
    names: Names,
    change: z.enum(['MERGER', 'SPLIT', 'RENAME', 'TRANSFER', 'ESTABLISHMENT', 'DISSOLUTION']),
    /** First day of the new state. */
    date: UncertainDate,
    /** What changed, each with what became of it. */
    originals: listBy(Original, ({ id }) => id).default([]),
    results: listOf(Changed).default([]),
    /** Which share of an original went to which result, as far as sources say it. Left out: none does. */
    shares: listBy(Share, ({ original, result }) => `${original} ${result}`).optional(),
    directive: DirectiveId.nullable().default(null),
    origin: Origin,
  })
  .check(({ value, issues }) => {
    for (const [at, side, fault] of faultsOf(value))
      issues.push({
        code: 'custom',
        input: value,
        path: ['shares', at, side],
        message: `${quoted(value.shares?.[at]?.[side] ?? '')} ${fault}`,
      })
  })
  .readonly()
export type ChangeEvent = z.infer<typeof ChangeEvent>
