import { bodiesAbove, placeAround, placesAround } from '../../answers/ancestors.ts'
import { mayBeSuperior, mayHold } from '../../answers/descendants.ts'
import { existence, onlyPossible, vacancy } from '../../answers/existence.ts'
import { mapMaybeAsync } from '../../answers/lazy.ts'
import { postSuccessors, predecessors, successors } from '../../answers/lineage.ts'
import { concurrentPosts } from '../../answers/pilot-links.ts'
import { termIn } from '../../answers/terms.ts'
import { allInView, type InView } from '../../answers/view-reader.ts'
import { mayCover } from '../../model/interval.ts'
import type { Organization } from '../../model/organization.ts'
import { evidenceOf } from '../../model/origin.ts'
import type { Place } from '../../model/place.ts'
import type { Post } from '../../model/post.ts'
import { containerOn, type Dated, possibleOn, relationsOf } from '../../model/relation.ts'
import { designationOn, fullNameOn, isFullNameCertain } from '../../rules/place-name.ts'
import { isVacancy } from '../../rules/vacancy.ts'
import type {
  DatedOrganizationResolvers,
  DatedPlaceResolvers,
  OccupancyResolvers,
  OrganizationResolvers,
  PersonResolvers,
  PlaceResolvers,
  PostResolvers,
} from '../generated/schema.ts'
import { knownCodes } from '../lists/arguments.ts'
import { type Complete, datedFields, namedFields, nodeFields, sourcedFields } from './fields.ts'

/** Those that are possibly there on the view's day; or all, where that is asked. */
const thereOr = async <T extends Place | Organization | Post>(
  atAnyTime: boolean,
  things: readonly InView<T>[],
): Promise<readonly InView<T>[]> => (atAnyTime ? things : onlyPossible(things))

export const place = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  fullName: ({ value, view }, { lang }) =>
    mapMaybeAsync(view.vocabularies(), ({ wordings }) =>
      mapMaybeAsync(view.languages(lang ?? null), (languages) =>
        fullNameOn(value, wordings, languages, view.asOf.validAt),
      ),
    ),
  fullNameIsCertain: ({ value, view }, { lang }) =>
    mapMaybeAsync(view.languages(lang ?? null), (languages) => isFullNameCertain(value, languages, view.asOf.validAt)),
  level: ({ value, view }) => termIn(view, 'LEVEL', value.level),
  designation: ({ value, view }) => {
    const code = designationOn(value, view.asOf.validAt)
    return code === null ? null : termIn(view, 'DESIGNATION', code)
  },
  designations: ({ value, view }) =>
    value.designations.map(({ designation, valid }) => ({
      designation: termIn(view, 'DESIGNATION', designation),
      valid,
      possible: mayCover(valid, view.asOf.validAt),
    })),
  parent: placeAround,
  datedParents: ({ value, view }) => allInView(view, relationsOf(value.parent)),
  ancestors: placesAround,
  children: async ({ value, view }, { atAnyTime }) =>
    (await mayHold(view, value.id, atAnyTime))
      ? thereOr(atAnyTime, await view.linked('Place', value.id, 'WITHIN', 'in'))
      : [],
  codes: ({ value, view }) =>
    value.codes.map(({ origin, ...code }) => ({
      ...code,
      sources: origin ? allInView(view, evidenceOf(origin)) : [],
    })),
  organizations: async ({ value, view }, args) => {
    const branch = await knownCodes(view, 'BRANCH', 'branch', args.branch)
    const bodies = await view.linked('Organization', value.id, 'AT_PLACE', 'in')
    return thereOr(
      args.atAnyTime,
      bodies.filter((body) => branch?.includes(body.value.branch) ?? true),
    )
  },
  predecessors,
  successors,
  exists: ({ value, view }) => existence(view, value),
} satisfies Complete<PlaceResolvers>

export const organization = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  branch: ({ value, view }) => termIn(view, 'BRANCH', value.branch),
  type: ({ value, view }) => view.get('OrganizationType', value.classification),
  place: ({ value, view }) => view.get('Place', containerOn(value.place, view.asOf.validAt)),
  datedPlaces: ({ value, view }) => allInView(view, relationsOf(value.place)),
  superiors: async ({ value, view }) =>
    onlyPossible(await view.getAll('Organization', possibleOn(value.superiors, view.asOf.validAt))),
  datedSuperiors: ({ value, view }) => allInView(view, relationsOf(value.superiors)),
  ancestors: bodiesAbove,
  subordinates: async ({ value, view }, { atAnyTime }) =>
    (await mayBeSuperior(view, value.id, atAnyTime))
      ? thereOr(atAnyTime, await view.linked('Organization', value.id, 'PART_OF', 'in'))
      : [],
  posts: async ({ value, view }, { atAnyTime }) =>
    thereOr(atAnyTime, await view.linked('Post', value.id, 'POST_IN', 'in')),
  bodyMergers: async ({ value, view }) => {
    const links = ['COMPONENT', 'RESULT'] as const
    return (await Promise.all(links.map((link) => view.linked('BodyMerger', value.id, link, 'in')))).flat()
  },
  predecessors,
  successors,
  exists: ({ value, view }) => existence(view, value),
} satisfies Complete<OrganizationResolvers>

const occupancies = ({ value, view }: InView<Post>) => view.linked('Occupancy', value.id, 'OCCUPIES', 'in')

export const post = {
  ...nodeFields,
  ...namedFields,
  ...datedFields,
  ...sourcedFields,
  role: ({ value, view }) => termIn(view, 'ROLE', value.role),
  type: ({ value, view }) => view.get('PostType', value.type),
  organization: ({ value, view }) => view.get('Organization', containerOn(value.organization, view.asOf.validAt)),
  datedOrganizations: ({ value, view }) => allInView(view, relationsOf(value.organization)),
  knownHolders: async ({ value, view }) =>
    (await view.linkedThere('Occupancy', value.id, 'OCCUPIES')).filter((one) => !isVacancy(one.value)),
  occupancies,
  concurrentHoldings: async ({ value, view }) => {
    const links = ['FIRST_POST', 'SECOND_POST'] as const
    return (await Promise.all(links.map((link) => view.linked('ConcurrentHolding', value.id, link, 'in')))).flat()
  },
  concurrentlyHolds: concurrentPosts,
  successors: postSuccessors,
  vacancy: ({ value, view }) => vacancy(view, value),
  exists: ({ value, view }) => existence(view, value),
} satisfies Complete<PostResolvers>

export const person = {
  ...nodeFields,
  ...namedFields,
  ...sourcedFields,
  born: ({ value }) => value.born ?? null,
  died: ({ value }) => value.died ?? null,
  formerKeys: ({ value }) => value.formerKeys ?? [],
  occupancies: ({ value, view }) => view.linked('Occupancy', value.id, 'HELD_BY', 'in'),
  signed: ({ value, view }) => view.linked('Directive', value.id, 'SIGNED_BY', 'in'),
} satisfies Complete<PersonResolvers>

export const occupancy = {
  ...nodeFields,
  ...datedFields,
  ...sourcedFields,
  holder: ({ value, view }) => view.get('Person', value.holder),
  post: ({ value, view }) => view.get('Post', value.post),
  vacant: ({ value }) => isVacancy(value),
  tenure: ({ value }) => value.tenure,
  endCause: ({ value }) => value.endCause ?? null,
  exists: ({ value, view }) => existence(view, value),
} satisfies Complete<OccupancyResolvers>

const dated = {
  valid: ({ value }: InView<Dated<string>>) => value.valid,
  possible: ({ value, view }: InView<Dated<string>>) => mayCover(value.valid, view.asOf.validAt),
}

export const datedPlace = {
  ...dated,
  possible: async ({ value, view }) => {
    const around = await view.read('Place', value.to)
    return [value, around].every((one) => !one || mayCover(one.valid, view.asOf.validAt))
  },
  place: ({ value, view }) => view.get('Place', value.to),
} satisfies Complete<DatedPlaceResolvers>

export const datedOrganization = {
  ...dated,
  organization: ({ value, view }) => view.get('Organization', value.to),
} satisfies Complete<DatedOrganizationResolvers>
