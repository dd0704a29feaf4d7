import type { PersonResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const person = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  occupancies: ({ value, view }) => view.linked('Occupancy', value.id, 'HELD_BY', 'in'),
  signed: ({ value, view }) => view.linked('Directive', value.id, 'SIGNED_BY', 'in'),
} satisfies Complete<PersonResolvers>
