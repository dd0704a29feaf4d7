import { heldInView } from '../../answers/holders.ts'
import type { ModelQuery } from '../../answers/pilot-models.ts'
import type { PairQuery } from '../../answers/post-pairs.ts'
import type { ViewReader } from '../../answers/view-reader.ts'
import { Tenure, VACANT } from '../../model/person.ts'
import { anyOf } from '../../store/queries.ts'
import type { Query } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { daySpan, existingId, existingIds, knownCodes, linkedTo, uniqueList } from './arguments.ts'

type Filter<F> = F | null

/** What every filter on things with a time of their own may say. */
const lasting = (filter: Filter<{ readonly existing?: sdl.Existing | null; readonly derived?: boolean | null }>) => ({
  existing: filter?.existing ?? 'POSSIBLE',
  derived: filter?.derived ?? null,
})

/** What mergers of bodies leave no room for, or too little for what is asked. */
async function absentIn(view: ViewReader, filter: Filter<{ readonly existing?: sdl.Existing | null }>) {
  const { existing } = lasting(filter)
  return { absent: existing === 'ANY' ? [] : [...(await view.mergedBodies()).lessThan(existing)] }
}

export const placeQuery = async (view: ViewReader, filter: Filter<sdl.PlaceFilter>): Promise<Query<'Place'>> => ({
  ...anyOf('Place'),
  ...lasting(filter),
  level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
  class: await knownCodes(view, 'DESIGNATION', 'designation', filter?.designation),
  within: await existingId(view, 'place', filter?.within),
  linkedTo: await linkedTo(view, 'WITHIN', 'place', filter?.parent),
})

export const organizationQuery = async (
  view: ViewReader,
  filter: Filter<sdl.OrganizationFilter>,
): Promise<Query<'Organization'>> => ({
  ...anyOf('Organization'),
  ...lasting(filter),
  ...(await absentIn(view, filter)),
  level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
  branch: await knownCodes(view, 'BRANCH', 'branch', filter?.branch),
  within: await existingId(view, 'place', filter?.place),
  linkedTo: [
    ...(await linkedTo(view, 'AT_PLACE', 'place', filter?.seat)),
    ...(await linkedTo(view, 'CLASSIFIED_AS', 'type', filter?.type)),
    ...(await linkedTo(view, 'PART_OF', 'org', filter?.superior)),
  ],
})

const heldAsked = async (view: ViewReader, held: boolean | null) =>
  held === null ? null : heldInView(view, { atLeast: Number(held), atMost: Number(held), posts: null })

export const postQuery = async (view: ViewReader, filter: Filter<sdl.PostFilter>): Promise<Query<'Post'>> => ({
  ...anyOf('Post'),
  ...lasting(filter),
  ...(await absentIn(view, filter)),
  level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
  branch: await knownCodes(view, 'BRANCH', 'branch', filter?.branch),
  class: await knownCodes(view, 'ROLE', 'role', filter?.role),
  within: await existingId(view, 'place', filter?.place),
  linkedTo: [
    ...(await linkedTo(view, 'POST_IN', 'org', filter?.organization)),
    ...(await linkedTo(view, 'OF_POST_TYPE', 'type', filter?.type)),
  ],
  held: await heldAsked(view, filter?.held ?? null),
})

/** A vacancy has no tenure. */
function tenuresIn(filter: Filter<sdl.OccupancyFilter>): readonly string[] | null {
  const tenures = uniqueList('tenure', filter?.tenure)
  const { vacant = null } = filter ?? {}
  if (vacant === null) return tenures
  if (vacant) return tenures === null ? [VACANT] : []
  return tenures ?? Tenure.options
}

export const occupancyQuery = async (
  view: ViewReader,
  filter: Filter<sdl.OccupancyFilter>,
): Promise<Query<'Occupancy'>> => ({
  ...anyOf('Occupancy'),
  ...lasting(filter),
  ...(await absentIn(view, filter)),
  class: tenuresIn(filter),
  within: await existingId(view, 'place', filter?.place),
  linkedTo: [
    ...(await linkedTo(view, 'OCCUPIES', 'post', filter?.post)),
    ...(await linkedTo(view, 'HELD_BY', 'person', filter?.holder)),
  ],
})

export const executionReportQuery = async (
  view: ViewReader,
  filter: Filter<sdl.ExecutionReportFilter>,
): Promise<Query<'ExecutionReport'>> => ({
  ...anyOf('ExecutionReport'),
  class: uniqueList('outcome', filter?.outcome),
  linkedTo: await linkedTo(view, 'REPORTS_ON', null, filter?.arrangement),
})

export const organizationTypeQuery = async (
  view: ViewReader,
  filter: Filter<sdl.OrganizationTypeFilter>,
): Promise<Query<'OrganizationType'>> => ({
  ...anyOf('OrganizationType'),
  ...lasting(filter),
  level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
  branch: await knownCodes(view, 'BRANCH', 'branch', filter?.branch),
  class: uniqueList('prevalence', filter?.prevalence),
})

export const postTypeQuery = async (
  view: ViewReader,
  filter: Filter<sdl.PostTypeFilter>,
): Promise<Query<'PostType'>> => ({
  ...anyOf('PostType'),
  ...lasting(filter),
  level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
  branch: await knownCodes(view, 'BRANCH', 'branch', filter?.branch),
  class: await knownCodes(view, 'ROLE', 'role', filter?.role),
  linkedTo: await linkedTo(view, 'TYPE_POST_IN', 'type', filter?.organizationType),
})

export const termQuery = async (_view: ViewReader, filter: Filter<sdl.TermFilter>): Promise<Query<'Term'>> => ({
  ...anyOf('Term'),
  class: uniqueList('vocabulary', filter?.vocabulary),
})

export const pilotModelQuery = async (view: ViewReader, filter: Filter<sdl.PilotModelFilter>): Promise<ModelQuery> => ({
  ...anyOf('PilotModel'),
  level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
  branch: await knownCodes(view, 'BRANCH', 'branch', filter?.branch),
  class: uniqueList('modelForm', filter?.modelForm),
  standing: uniqueList('standing', filter?.standing),
})

/** The entries that a list argument names; null when it is left out. @throws NotFound */
export const idList = async <P extends string>(
  view: ViewReader,
  prefix: P,
  name: string,
  texts: readonly string[] | null | undefined,
) => (texts ? existingIds(view, prefix, uniqueList(name, texts) ?? []) : null)

export const postPairQuery = async (view: ViewReader, filter: Filter<sdl.PostPairFilter>): Promise<PairQuery> => ({
  ...anyOf('PostPair'),
  level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
  standing: uniqueList('standing', filter?.standing),
  models: await idList(view, 'model', 'model', filter?.model),
  type: await existingId(view, 'type', filter?.postType),
})

export const proposalQuery = async (
  view: ViewReader,
  filter: Filter<sdl.ProposalFilter>,
): Promise<Query<'Proposal'>> => ({
  ...anyOf('Proposal'),
  class: uniqueList('status', filter?.status),
  linkedTo: await linkedTo(view, 'READ_FROM', 'doc', filter?.document),
})

export const changeEventQuery = async (
  view: ViewReader,
  filter: Filter<sdl.ChangeEventFilter>,
): Promise<Query<'ChangeEvent'>> => ({
  ...anyOf('ChangeEvent'),
  class: uniqueList('changeKind', filter?.changeKind),
  starting: daySpan(filter?.happened),
  linkedTo: [
    ...(await linkedTo(view, 'LAID_DOWN_BY', 'directive', filter?.directive)),
    ...(await linkedTo(view, 'ORIGINAL', null, filter?.original)),
    ...(await linkedTo(view, 'RESULTED_IN', null, filter?.result)),
  ],
})

export const countAssertionQuery = async (
  view: ViewReader,
  filter: Filter<sdl.CountAssertionFilter>,
): Promise<Query<'CountAssertion'>> => ({
  ...anyOf('CountAssertion'),
  linkedTo: [
    ...(await linkedTo(view, 'ABOUT', null, filter?.counts)),
    ...(await linkedTo(view, 'AT_PLACE', 'place', filter?.atPlace)),
  ],
})

const remarkQuery = async <K extends 'Criticism' | 'OpenQuestion'>(
  kind: K,
  view: ViewReader,
  filter: Filter<sdl.RemarkFilter>,
): Promise<Query<K>> => ({ ...anyOf(kind), linkedTo: await linkedTo(view, 'ABOUT', null, filter?.about) })

export const criticismQuery = (view: ViewReader, filter: Filter<sdl.RemarkFilter>) =>
  remarkQuery('Criticism', view, filter)
export const openQuestionQuery = (view: ViewReader, filter: Filter<sdl.RemarkFilter>) =>
  remarkQuery('OpenQuestion', view, filter)
