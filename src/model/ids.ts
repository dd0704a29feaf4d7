import { z } from 'zod'
import { orMissing } from './entry-faults.ts'
import { faultOfLine, LONGEST_KEY } from './plain-text.ts'

/** The part of an id that is the entry's own: what follows the first slash. */
const faultOfId = (id: string): string | null =>
  id.endsWith('/') && id.indexOf('/') === id.length - 1 ? 'has nothing after its slash.' : faultOfLine(id, LONGEST_KEY)

function checkId({ value, issues }: z.core.ParsePayload<string>): void {
  const fault = faultOfId(value)
  if (fault !== null) issues.push({ code: 'custom', input: value, message: `The id ${fault}` })
}

const id = <P extends string>(prefix: P) =>
  z
    .templateLiteral([prefix, '/', z.string().min(1)], {
      error: ({ input }) => orMissing(input, `Write an id as "${prefix}/…".`),
    })
    .check(checkId)

export const PlaceId = id('place')
export const OrganizationId = id('org')
export const PostId = id('post')
export const TypeId = id('type')
export const PersonId = id('person')
export const OccupancyId = id('occupancy')
export const DirectiveId = id('directive')
export const DocumentId = id('doc')
export const ModelId = id('model')
export const PairId = id('pair')
export const HoldingId = id('holding')
export const MergerId = id('merger')
export const EffectId = id('effect')
export const ObligationId = id('obligation')
export const EventId = id('event')
export const ReportId = id('report')
export const RemarkId = id('remark')
export const ProposalId = id('proposal')
export const TermId = id('term')

export type PlaceId = z.infer<typeof PlaceId>
export type OrganizationId = z.infer<typeof OrganizationId>
export type PostId = z.infer<typeof PostId>
export type TypeId = z.infer<typeof TypeId>
export type PersonId = z.infer<typeof PersonId>
export type DirectiveId = z.infer<typeof DirectiveId>
export type DocumentId = z.infer<typeof DocumentId>
export type ModelId = z.infer<typeof ModelId>
export type PairId = z.infer<typeof PairId>
export type HoldingId = z.infer<typeof HoldingId>
export type MergerId = z.infer<typeof MergerId>
export type EffectId = z.infer<typeof EffectId>
export type EventId = z.infer<typeof EventId>
export type TermId = z.infer<typeof TermId>

const BY_PREFIX = {
  place: PlaceId,
  org: OrganizationId,
  post: PostId,
  type: TypeId,
  person: PersonId,
  occupancy: OccupancyId,
  directive: DirectiveId,
  doc: DocumentId,
  model: ModelId,
  pair: PairId,
  holding: HoldingId,
  merger: MergerId,
  effect: EffectId,
  obligation: ObligationId,
  event: EventId,
  report: ReportId,
  remark: RemarkId,
  proposal: ProposalId,
  term: TermId,
} as const

/** Any record's id: a prefix that names its kind, a slash, and its own key. Stable across stores and exports. */
export const Id = z.union(Object.values(BY_PREFIX), {
  error: ({ input }) => {
    const fault = typeof input === 'string' && input.includes('/') ? faultOfId(input) : null
    return fault === null
      ? 'Write an id as "place/…", "org/…", "post/…" or with another prefix of an entry.'
      : `The id ${fault}`
  },
})
export type Id = z.infer<typeof Id>

/** The id that a text is; null: it is none. As {@link Id} has it, which asks each kind of id in turn and takes long for a text. */
export function idIn(text: string): Id | null {
  const isOfKind = Object.hasOwn(BY_PREFIX, text.slice(0, Math.max(text.indexOf('/'), 0)))
  return isOfKind && faultOfId(text) === null ? (text as Id) : null
}
