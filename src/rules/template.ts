import { Incorrect } from '../model/errors.ts'
import type { OrganizationType, PostType } from '../model/general-model.ts'
import type { Id, OrganizationId, PlaceId, PostId, TypeId } from '../model/ids.ts'
import { type Interval, possiblyOverlap } from '../model/interval.ts'
import type { Language, Name } from '../model/name.ts'
import type { Organization } from '../model/organization.ts'
import type { Origin } from '../model/origin.ts'
import type { Place } from '../model/place.ts'
import type { Post } from '../model/post.ts'
import { fill } from './name-pattern.ts'
import type { FormTexts, PlaceForm, Wordings } from './place-forms.ts'
import { formsOf } from './place-forms.ts'

/** The general model: which classes of bodies a place has, and which posts these have. */
export interface GeneralModel {
  readonly organizationTypes: readonly OrganizationType[]
  readonly postTypes: readonly PostType[]
  /** Where the model does not hold as it is; a later one on the same class and place takes the place of an earlier. */
  readonly exceptions?: readonly Exception[]
}

/** At these places a body of the class is there at another time than elsewhere, or never. */
export interface Exception {
  readonly type: TypeId
  readonly places: readonly PlaceId[]
  /** null: there is none. */
  readonly valid: Interval | null
  /** What shows so. */
  readonly inputs: readonly Id[]
}

/** How derived records name the rule that made them. */
const TEMPLATE_RULE = 'general-model'

const derivedFrom = (type: TypeId, { place, exceptions }: Site, of: TypeId): Origin => ({
  basis: 'DERIVED',
  rule: TEMPLATE_RULE,
  inputs: [type, place.id, ...(exceptions.get(of)?.inputs ?? [])],
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

type ExceptionsAt = ReadonlyMap<TypeId, Exception>

/** The exceptions at each place, by the class that they are about. */
function exceptionsByPlace(all: readonly Exception[]): ReadonlyMap<PlaceId, ExceptionsAt> {
  const at = new Map<PlaceId, Map<TypeId, Exception>>()
  for (const exception of all)
    for (const place of exception.places) {
      const here = at.get(place) ?? new Map<TypeId, Exception>()
      at.set(place, here.set(exception.type, exception))
    }
  return at
}

/** The time of the class at the place: its own, unless an exception says otherwise; null where it has none. */
function timeAt(type: OrganizationType, place: Place, exception: Exception | undefined): Interval | null {
  if (type.level !== place.level) return null
  if (exception) return exception.valid
  return type.prevalence === 'UNIFORM' || type.places.includes(place.id) ? type.valid : null
}

/** The classes of which the place has a body at some time, each with its time there. */
const typesAt = (types: readonly OrganizationType[], place: Place, exceptions: ExceptionsAt) =>
  types.flatMap((type): readonly OrganizationType[] => {
    const valid = timeAt(type, place, exceptions.get(type.id))
    return valid && possiblyOverlap(valid, place.valid) ? [{ ...type, valid }] : []
  })

type Texts = Readonly<Record<Language, readonly string[]>>

/** A text for each form of the place, in the time of that; the same text in all of them is one name without dates. */
function datedNames(language: Language, texts: readonly string[], forms: readonly PlaceForm[]): readonly Name[] {
  const always: Interval = { from: null, to: null }
  if (new Set(texts).size === 1) return [{ language, text: texts[0] ?? '', use: 'PREFERRED', valid: always }]
  return texts.map((text, at) => ({ language, text, use: 'PREFERRED', valid: forms[at]?.valid ?? always }))
}

/**
 * The names of what was there in all of these times: by the forms in which it may have seen its place. What ended before the place was
 * named anew never bore the new name. Where no form is of its time, any may be.
 */
function namesOf(texts: Texts, forms: readonly PlaceForm[], times: readonly Interval[]): readonly Name[] {
  const isSeen = ({ valid }: PlaceForm) => times.every((time) => possiblyOverlap(valid, time))
  const seen = forms.some(isSeen) ? forms.map(isSeen) : forms.map(() => true)
  const ofSeen = <T>(each: readonly T[]) => each.filter((_, at) => seen[at])
  return Object.entries(texts).flatMap(([language, some]) => datedNames(language, ofSeen(some), ofSeen(forms)))
}

function formIn({ texts }: PlaceForm, language: Language): FormTexts {
  const text = texts[language]
  if (text) return text
  throw new Incorrect(
    `Name patterns are in ${language}, and no wording of a designation is.`,
    `Give the terms of designations \`wordings\` in ${language}.`,
  )
}

/** The name in each form of the place, in the languages of the pattern in their order. */
function textsOf(type: OrganizationType | PostType, forms: readonly PlaceForm[], bodies: Texts | null): Texts {
  const named = Object.entries(type.namePattern).map(([language, pattern]) => {
    const texts = forms.map((form, at) => {
      const body = bodies ? { body: bodies[language]?.[at] ?? '' } : {}
      return fill(pattern, { ...formIn(form, language), ...body })
    })
    return [language, texts] as const
  })
  return Object.fromEntries(named)
}

/** All that is the same for every class at one place. */
interface Site {
  readonly place: Place
  readonly forms: readonly PlaceForm[]
  readonly present: ReadonlyMap<TypeId, OrganizationType>
  readonly exceptions: ExceptionsAt
}

function bodyOf(type: OrganizationType, texts: Texts, site: Site): Organization {
  const { place, forms, present } = site
  const superiors = type.superiors.flatMap((id) => present.get(id) ?? [])
  return {
    kind: 'Organization',
    id: organizationIdOf(type, place),
    names: namesOf(texts, forms, [type.valid]),
    branch: type.branch,
    classification: type.id,
    place: place.id,
    superiors: superiors.map((superior) => organizationIdOf(superior, place)),
    valid: type.valid,
    origin: derivedFrom(type.id, site, type.id),
  }
}

/** A post is there as long as its class, and where its body is an exception, as long as that. */
const postTimeOf = (type: PostType, { exceptions }: Site): Interval =>
  exceptions.get(type.organizationType)?.valid ?? type.valid

const postOf = (type: PostType, organization: Organization, texts: Texts, site: Site): Post => ({
  kind: 'Post',
  id: postIdOf(type, site.place),
  names: namesOf(textsOf(type, site.forms, texts), site.forms, [organization.valid, postTimeOf(type, site)]),
  role: type.role,
  organization: organization.id,
  type: type.id,
  valid: postTimeOf(type, site),
  origin: derivedFrom(type.id, site, type.organizationType),
})

const NO_EXCEPTIONS: ExceptionsAt = new Map()

/**
 * The bodies and posts that the general model gives to places, each marked as derived from its class and place.
 * They are valid as long as their class; that they end with their place follows from `rules/existence.ts`.
 * @param wordings how names are made for each kind of territory
 * @throws Incorrect when a name pattern has a placeholder that nothing fills, or a designation has no wording
 */
export function instantiate(
  { organizationTypes, postTypes, exceptions = [] }: GeneralModel,
  places: readonly Place[],
  wordings: Wordings,
): readonly (Organization | Post)[] {
  const postsIn = Map.groupBy(postTypes, ({ organizationType }) => organizationType)
  const byPlace = exceptionsByPlace(exceptions)
  return places.flatMap((place) => {
    const here = byPlace.get(place.id) ?? NO_EXCEPTIONS
    const types = typesAt(organizationTypes, place, here)
    if (types.length === 0) return []
    const present = new Map(types.map((type) => [type.id, type]))
    const site: Site = { place, forms: formsOf(place, wordings), present, exceptions: here }
    return types.flatMap((type) => bodyWithPosts(type, postsIn.get(type.id) ?? [], site))
  })
}

function bodyWithPosts(
  type: OrganizationType,
  posts: readonly PostType[],
  site: Site,
): readonly (Organization | Post)[] {
  const texts = textsOf(type, site.forms, null)
  const body = bodyOf(type, texts, site)
  const present = posts.filter((post) => possiblyOverlap(postTimeOf(post, site), site.place.valid))
  return [body, ...present.map((post) => postOf(post, body, texts, site))]
}
