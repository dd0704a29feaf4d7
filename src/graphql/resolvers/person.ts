import type { PersonResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const person = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  occupancies: ({ it, lens }) => lens.linked('Occupancy', it.id, 'HELD_BY', 'in'),
  signed: ({ it, lens }) => lens.linked('Directive', it.id, 'SIGNED_BY', 'in'),
} satisfies Complete<PersonResolvers>
