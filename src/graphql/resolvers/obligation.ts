import { wording } from '../answers/wording.ts'
import type { ObligationResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const obligation = {
  ...nodeFields,
  ...sourcedFields,
  directive: ({ it, lens }) => lens.see('Directive', it.directive),
  addressee: ({ it }) => it.addressee,
  addressees: ({ it, lens }) => lens.seeAll('Organization', it.addressees),
  levels: ({ it }) => it.levels,
  condition: ({ it }) => it.condition,
  outcome: ({ it }) => it.outcome,
  deadline: ({ it }) => it.deadline,
  wording,
} satisfies Complete<ObligationResolvers>
