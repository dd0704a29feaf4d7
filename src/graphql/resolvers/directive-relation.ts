import type { DirectiveRelationResolvers, DirectiveReportResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { sources } from './sourced.ts'

export const directiveRelation = {
  relation: ({ it }) => it.relation,
  directive: ({ it, lens }) => lens.see('Directive', it.directive),
  sources,
} satisfies Complete<DirectiveRelationResolvers>

export const directiveReport = {
  document: ({ it, lens }) => lens.see('Document', it.document),
  basis: ({ it }) => it.basis,
  reading: ({ it }) => it.reading,
} satisfies Complete<DirectiveReportResolvers>
