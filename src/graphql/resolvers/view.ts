import { inView } from '../../answers/view-reader.ts'
import type { RevisionResolvers, VersionResolvers, ViewResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'

export const view = {
  validAt: ({ asOf }) => asOf.validAt,
  recordedAt: ({ revision }) => revision.instant,
  revision: ({ revision }) => revision.number,
} satisfies Complete<ViewResolvers>

export const revision = {
  number: ({ number }) => number,
  recordedAt: ({ instant }) => instant,
  by: ({ by }) => by,
  source: ({ source }) => source,
  note: ({ note }) => note,
} satisfies Complete<RevisionResolvers>

export const version = {
  recordedFrom: ({ value }) => value.recordedFrom,
  recordedTo: ({ value }) => value.recordedTo,
  node: ({ value, view }) => inView(view.at({}, value.recordedFrom), value.entry),
} satisfies Complete<VersionResolvers>
