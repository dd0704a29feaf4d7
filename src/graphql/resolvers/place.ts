import { existence, onlyPossible } from '../../answers/existence.ts'
import { predecessors, successors } from '../../answers/lineage.ts'
import { designationOn, fullNameOn } from '../../rules/place-name.ts'
import type { PlaceResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { datedFields, languageOf, namedFields } from './named.ts'
import { nodeFields } from './node.ts'
import { sourcedFields } from './sourced.ts'

export const place = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  fullName: ({ value, view }, args, { wordings }) => fullNameOn(value, wordings, languageOf(args), view.asOf.validAt),
  level: ({ value }) => value.level,
  designation: ({ value, view }) => designationOn(value, view.asOf.validAt),
  designations: ({ value }) => value.designations,
  parent: ({ value, view }) => view.get('Place', value.parent),
  children: async ({ value, view }) => onlyPossible(await view.linked('Place', value.id, 'WITHIN', 'in')),
  codes: ({ value }) => value.codes,
  organizations: async ({ value, view }, { branch }) => {
    const bodies = await view.linked('Organization', value.id, 'AT_PLACE', 'in')
    return onlyPossible(bodies.filter((body) => branch?.includes(body.value.branch) ?? true))
  },
  predecessors,
  successors,
  exists: ({ value, view }) => existence(view, value),
} satisfies Complete<PlaceResolvers>
