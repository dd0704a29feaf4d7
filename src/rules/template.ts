import type { OrganizationType, PostType } from '../model/general-model.ts'
import type { OrganizationId, PlaceId, PostId, TypeId } from '../model/ids.ts'
import type { Interval } from '../model/interval.ts'
import type { Name } from '../model/name.ts'
import type { Organization } from '../model/organization.ts'
import type { Origin } from '../model/origin.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import { fill } from './name-pattern.ts'
import type { PlaceForm, Wordings } from './place-forms.ts'
import { formsOf, possiblyOverlap } from './place-forms.ts'

/** The general model: which classes of bodies a place has, and which posts these have. */
export interface GeneralModel {
  readonly organizationTypes: readonly OrganizationType[]
  readonly postTypes: readonly PostType[]
}

/** How derived records name the rule that made them. */
const TEMPLATE_RULE = 'general-model'

const derivedFrom = (type: TypeId, place: PlaceId): Origin => ({
  basis: 'DERIVED',
  rule: TEMPLATE_RULE,
  inputs: [type, place],
})

/** `type/province/so-noi-vu` of the province level gives `so-noi-vu`: the place says the level. */
function keyOf({ id, level }: OrganizationType | PostType): string {
  const key = id.slice('type/'.length)
  const tier = `${level.toLowerCase()}/`
  return key.startsWith(tier) ? key.slice(tier.length) : key
}

const pathOf = (place: Place): string => place.id.slice('place/'.length)
const organizationIdOf = (type: OrganizationType, place: Place): OrganizationId => `org/${pathOf(place)}/${keyOf(type)}`
const postIdOf = (type: PostType, place: Place): PostId => `post/${pathOf(place)}/${keyOf(type)}`

/** Whether the place has, at some time, a body of the class: of its level, not only elsewhere, and both may exist together. */
const belongsAt = (type: OrganizationType, place: Place): boolean =>
  type.level === place.level &&
  (type.prevalence === 'UNIFORM' || type.places.includes(place.id)) &&
  possiblyOverlap(type.valid, place.valid)

/** One text per form of the place; the same text in all of them is one name without dates. */
function datedNames(
  language: Name['language'],
  texts: readonly string[],
  forms: readonly PlaceForm[],
): readonly Name[] {
  const always: Interval = { from: null, to: null }
  if (new Set(texts).size === 1) return [{ language, text: texts[0] ?? '', use: 'PREFERRED', valid: always }]
  return texts.map((text, at) => ({ language, text, use: 'PREFERRED', valid: forms[at]?.valid ?? always }))
}

type Texts = Readonly<Record<Name['language'], readonly string[]>>

const namesOf = ({ vi, en }: Texts, forms: readonly PlaceForm[]): readonly Name[] => [
  ...datedNames('vi', vi, forms),
  ...datedNames('en', en, forms),
]

/** The name in each form of the place. */
function textsOf(type: OrganizationType | PostType, forms: readonly PlaceForm[], bodies: Texts | null): Texts {
  const texts = (language: Name['language']) =>
    forms.map((form, at) => {
      const body = bodies ? { body: bodies[language][at] ?? '' } : {}
      return fill(type.namePattern[language], { ...form[language], ...body })
    })
  return { vi: texts('vi'), en: texts('en') }
}

/** All that is the same for every class at one place. */
interface Site {
  readonly place: Place
  readonly forms: readonly PlaceForm[]
  readonly present: ReadonlyMap<TypeId, OrganizationType>
}

function bodyOf(type: OrganizationType, texts: Texts, { place, forms, present }: Site): Organization {
  const superiors = type.superiors.flatMap((id) => present.get(id) ?? [])
  return {
    kind: 'Organization',
    id: organizationIdOf(type, place),
    names: namesOf(texts, forms),
    branch: type.branch,
    classification: type.id,
    place: place.id,
    superiors: superiors.map((superior) => organizationIdOf(superior, place)),
    valid: type.valid,
    origin: derivedFrom(type.id, place.id),
  }
}

const postOf = (type: PostType, organization: Organization, texts: Texts, { place, forms }: Site): Post => ({
  kind: 'Post',
  id: postIdOf(type, place),
  names: namesOf(textsOf(type, forms, texts), forms),
  role: type.role,
  organization: organization.id,
  type: type.id,
  valid: type.valid,
  origin: derivedFrom(type.id, place.id),
})

/**
 * The bodies and posts that the general model gives to places, each marked as derived from its class and place.
 * They are valid as long as their class; that they end with their place follows from `rules/existence.ts`.
 * @param wordings how names are made for each kind of territory
 * @throws Incorrect when a name pattern has a placeholder that nothing fills, or a designation has no wording
 */
export function instantiate(
  { organizationTypes, postTypes }: GeneralModel,
  places: readonly Place[],
  wordings: Wordings,
): readonly (Organization | Post)[] {
  const postsIn = Map.groupBy(postTypes, ({ organizationType }) => organizationType)
  return places.flatMap((place) => {
    const types = organizationTypes.filter((type) => belongsAt(type, place))
    if (types.length === 0) return []
    const site: Site = {
      place,
      forms: formsOf(place, wordings),
      present: new Map(types.map((type) => [type.id, type])),
    }
    return types.flatMap((type) => {
      const texts = textsOf(type, site.forms, null)
      const body = bodyOf(type, texts, site)
      const posts = (postsIn.get(type.id) ?? []).filter(({ valid }) => possiblyOverlap(valid, place.valid))
      return [body, ...posts.map((post) => postOf(post, body, texts, site))]
    })
  })
}
