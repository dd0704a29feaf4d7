import type { ObligationResolvers } from '../generated/schema.ts'
import { wording } from '../lists/wording.ts'
import type { Complete } from './complete.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const obligation = {
  ...nodeFields,
  ...sourcedFields,
  directive: ({ value, view }) => view.get('Directive', value.directive),
  addressee: ({ value }) => value.addressee,
  addressees: ({ value, view }) => view.getAll('Organization', value.addressees),
  levels: ({ value }) => value.levels,
  condition: ({ value }) => value.condition,
  outcome: ({ value }) => value.outcome,
  deadline: ({ value }) => value.deadline,
  wording,
} satisfies Complete<ObligationResolvers>
