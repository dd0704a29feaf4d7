import type { EffectResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { nodeFields, seeNode } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const effect = {
  ...nodeFields,
  ...sourcedFields,
  directive: ({ it, lens }) => lens.see('Directive', it.directive),
  action: ({ it }) => it.action,
  modality: ({ it }) => it.modality,
  target: ({ it, lens }) => seeNode(lens, it.target),
  subject: ({ it }) => it.subject,
  levels: ({ it }) => it.levels,
  effectiveFrom: ({ it }) => it.effectiveFrom,
  dateBasis: ({ it }) => it.dateBasis,
  provision: ({ it }) => it.provision,
} satisfies Complete<EffectResolvers>
