import type { EffectResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { getNode, nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const effect = {
  ...nodeFields,
  ...sourcedFields,
  directive: ({ value, view }) => view.get('Directive', value.directive),
  action: ({ value }) => value.action,
  modality: ({ value }) => value.modality,
  target: ({ value, view }) => getNode(view, value.target),
  subject: ({ value }) => value.subject,
  levels: ({ value }) => value.levels,
  effectiveFrom: ({ value }) => value.effectiveFrom,
  dateBasis: ({ value }) => value.dateBasis,
  provision: ({ value }) => value.provision,
} satisfies Complete<EffectResolvers>
