import type { DirectiveRelationResolvers, DirectiveReportResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { sources } from './sourced.ts'

export const directiveRelation = {
  relation: ({ value }) => value.relation,
  directive: ({ value, view }) => view.get('Directive', value.directive),
  sources,
} satisfies Complete<DirectiveRelationResolvers>

export const directiveReport = {
  document: ({ value, view }) => view.get('Document', value.document),
  basis: ({ value }) => value.basis,
  reading: ({ value }) => value.reading,
} satisfies Complete<DirectiveReportResolvers>
