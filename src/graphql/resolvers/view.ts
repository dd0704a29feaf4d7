import type { RevisionResolvers, VersionResolvers, ViewResolvers } from '../generated/schema.ts'
import { seen } from '../seen.ts'
import type { Complete } from './complete.ts'

export const view = {
  validAt: ({ at }) => at.validAt,
  recordedAt: ({ revision }) => revision.instant,
  revision: ({ revision }) => revision.number,
} satisfies Complete<ViewResolvers>

export const revision = {
  number: ({ number }) => number,
  recordedAt: ({ instant }) => instant,
  note: ({ note }) => note,
} satisfies Complete<RevisionResolvers>

export const version = {
  recordedFrom: ({ it }) => it.recordedFrom,
  recordedTo: ({ it }) => it.recordedTo,
  node: ({ it, lens }) => seen(lens.elsewhere({}, it.recordedFrom), it.entry),
} satisfies Complete<VersionResolvers>
