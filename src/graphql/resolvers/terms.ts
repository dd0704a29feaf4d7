import { nameOf } from '../../model/name.ts'
import type { TermResolvers } from '../generated/schema.ts'
import { type Complete, namedFields, nodeFields } from './fields.ts'

export const term = {
  ...nodeFields,
  ...namedFields,
  name: ({ value, view }, { lang }) => nameOf(value.names, lang, view.asOf.validAt) ?? value.code,
  vocabulary: ({ value }) => value.vocabulary,
  code: ({ value }) => value.code,
  position: ({ value }) => value.position,
  exactMatch: ({ value }) => value.exactMatch,
  collective: ({ value }) => value.collective ?? null,
  wordings: ({ value }) => value.wordings ?? [],
} satisfies Complete<TermResolvers>
