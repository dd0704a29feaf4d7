import { existence, onlyThere } from '../answers/existence.ts'
import { predecessors, successors } from '../answers/lineage.ts'
import { designationOn, fullNameOn } from '../answers/place-name.ts'
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
  fullName: ({ it, lens }, args, { wordings }) => fullNameOn(it, wordings, languageOf(args), lens.at.validAt),
  level: ({ it }) => it.level,
  designation: ({ it, lens }) => designationOn(it, lens.at.validAt),
  designations: ({ it }) => it.designations,
  parent: ({ it, lens }) => lens.see('Place', it.parent),
  children: async ({ it, lens }) => onlyThere(await lens.linked('Place', it.id, 'WITHIN', 'in')),
  codes: ({ it }) => it.codes,
  organizations: async ({ it, lens }, { branch }) => {
    const bodies = await lens.linked('Organization', it.id, 'AT_PLACE', 'in')
    return onlyThere(bodies.filter((body) => branch?.includes(body.it.branch) ?? true))
  },
  predecessors,
  successors,
  exists: ({ it, lens }) => existence(lens, it),
} satisfies Complete<PlaceResolvers>
