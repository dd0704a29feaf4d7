import { SYMBOL_SCHEME } from '../../model/kinds.ts'
import { anyOf } from '../../store/queries.ts'
import type { Query } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import type { Lens } from '../lens.ts'
import { known, linkTo } from './known.ts'
import { listOf, spanOf } from './query.ts'

type Filter<F> = F | null

/** What every filter on things with a time of their own may say. */
const lasting = (filter: Filter<{ readonly existing?: sdl.Existing | null; readonly derived?: boolean | null }>) => ({
  existing: filter?.existing ?? 'POSSIBLE',
  derived: filter?.derived ?? null,
})

export const placeQuery = async (lens: Lens, filter: Filter<sdl.PlaceFilter>): Promise<Query<'Place'>> => ({
  ...anyOf('Place'),
  ...lasting(filter),
  level: listOf('level', filter?.level),
  class: listOf('designation', filter?.designation),
  within: await known(lens, 'place', filter?.within),
})

export const organizationQuery = async (
  lens: Lens,
  filter: Filter<sdl.OrganizationFilter>,
): Promise<Query<'Organization'>> => ({
  ...anyOf('Organization'),
  ...lasting(filter),
  level: listOf('level', filter?.level),
  branch: listOf('branch', filter?.branch),
  within: await known(lens, 'place', filter?.place),
  linkedTo: [
    ...(await linkTo(lens, 'CLASSIFIED_AS', 'type', filter?.type)),
    ...(await linkTo(lens, 'PART_OF', 'org', filter?.superior)),
  ],
})

export const postQuery = async (lens: Lens, filter: Filter<sdl.PostFilter>): Promise<Query<'Post'>> => ({
  ...anyOf('Post'),
  ...lasting(filter),
  level: listOf('level', filter?.level),
  branch: listOf('branch', filter?.branch),
  class: listOf('role', filter?.role),
  within: await known(lens, 'place', filter?.place),
  linkedTo: [
    ...(await linkTo(lens, 'POST_IN', 'org', filter?.organization)),
    ...(await linkTo(lens, 'OF_POST_TYPE', 'type', filter?.type)),
  ],
})

export const organizationTypeQuery = async (
  _lens: Lens,
  filter: Filter<sdl.OrganizationTypeFilter>,
): Promise<Query<'OrganizationType'>> => ({
  ...anyOf('OrganizationType'),
  ...lasting(filter),
  level: listOf('level', filter?.level),
  branch: listOf('branch', filter?.branch),
  class: listOf('prevalence', filter?.prevalence),
})

export const postTypeQuery = async (lens: Lens, filter: Filter<sdl.PostTypeFilter>): Promise<Query<'PostType'>> => ({
  ...anyOf('PostType'),
  ...lasting(filter),
  level: listOf('level', filter?.level),
  branch: listOf('branch', filter?.branch),
  class: listOf('role', filter?.role),
  linkedTo: await linkTo(lens, 'TYPE_POST_IN', 'type', filter?.organizationType),
})

export const directiveQuery = async (lens: Lens, filter: Filter<sdl.DirectiveFilter>): Promise<Query<'Directive'>> => ({
  ...anyOf('Directive'),
  class: listOf('instrument', filter?.instrument),
  code: filter?.symbol ? { scheme: SYMBOL_SCHEME, value: filter.symbol, on: null } : null,
  starting: spanOf(filter?.issuedFrom, filter?.issuedTo),
  linkedTo: [
    ...(await linkTo(lens, 'ISSUED_BY', 'org', filter?.issuer)),
    ...(await linkTo(lens, 'SIGNED_BY', 'person', filter?.signer)),
    ...(await linkTo(lens, 'BASED_ON', 'directive', filter?.basedOn)),
    ...(await linkTo(lens, 'REPORTED_IN', 'doc', filter?.reportedIn)),
  ],
})

export const effectQuery = async (lens: Lens, filter: Filter<sdl.EffectFilter>): Promise<Query<'Effect'>> => ({
  ...anyOf('Effect'),
  level: listOf('level', filter?.level),
  class: listOf('action', filter?.action),
  starting: spanOf(filter?.effectiveFrom, filter?.effectiveTo),
  linkedTo: [
    ...(await linkTo(lens, 'LAID_DOWN_BY', 'directive', filter?.directive)),
    ...(await linkTo(lens, 'TARGETS', null, filter?.target)),
  ],
})

export const obligationQuery = async (
  lens: Lens,
  filter: Filter<sdl.ObligationFilter>,
): Promise<Query<'Obligation'>> => ({
  ...anyOf('Obligation'),
  level: listOf('level', filter?.level),
  linkedTo: [
    ...(await linkTo(lens, 'LAID_DOWN_BY', 'directive', filter?.directive)),
    ...(await linkTo(lens, 'ADDRESSES', 'org', filter?.addressee)),
  ],
})

export const changeEventQuery = async (
  lens: Lens,
  filter: Filter<sdl.ChangeEventFilter>,
): Promise<Query<'ChangeEvent'>> => ({
  ...anyOf('ChangeEvent'),
  class: listOf('change', filter?.change),
  starting: spanOf(filter?.from, filter?.to),
  linkedTo: [
    ...(await linkTo(lens, 'LAID_DOWN_BY', 'directive', filter?.directive)),
    ...(await linkTo(lens, 'ORIGINAL', null, filter?.original)),
    ...(await linkTo(lens, 'RESULTED_IN', null, filter?.result)),
  ],
})

export const countAssertionQuery = async (
  lens: Lens,
  filter: Filter<sdl.CountAssertionFilter>,
): Promise<Query<'CountAssertion'>> => ({
  ...anyOf('CountAssertion'),
  linkedTo: [
    ...(await linkTo(lens, 'ABOUT', null, filter?.about)),
    ...(await linkTo(lens, 'AT_PLACE', 'place', filter?.place)),
  ],
})

const remarkQuery = async <K extends 'Criticism' | 'OpenQuestion'>(
  kind: K,
  lens: Lens,
  filter: Filter<sdl.RemarkFilter>,
): Promise<Query<K>> => ({ ...anyOf(kind), linkedTo: await linkTo(lens, 'ABOUT', null, filter?.about) })

export const criticismQuery = (lens: Lens, filter: Filter<sdl.RemarkFilter>) => remarkQuery('Criticism', lens, filter)
export const openQuestionQuery = (lens: Lens, filter: Filter<sdl.RemarkFilter>) =>
  remarkQuery('OpenQuestion', lens, filter)
