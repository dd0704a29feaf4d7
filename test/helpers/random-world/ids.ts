import type {
  DirectiveId,
  DocumentId,
  HoldingId,
  MergerId,
  ModelId,
  OrganizationId,
  PersonId,
  PlaceId,
  PostId,
  TypeId,
} from '../../../src/model/ids.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import type { Random } from '../random.ts'

/** How many of each kind; the rest is a constant few. */
export interface WorldSize {
  readonly organizations: number
  readonly posts: number
  readonly persons: number
  readonly holdings: number
  readonly mergers: number
  readonly occupancies: number
}
export const SMALL_WORLD: WorldSize = {
  organizations: 25,
  posts: 60,
  persons: 15,
  holdings: 60,
  mergers: 12,
  occupancies: 30,
}

export const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)

export const DOCUMENTS = numbers(5).map((n): DocumentId => `doc/${n}`)
export const TYPES = numbers(3).map((n): TypeId => `type/body-${n}`)
export const POST_TYPES = numbers(4).map((n): TypeId => `type/post-${n}`)
export const MODELS = numbers(4).map((n): ModelId => `model/m${n}`)
export const DIRECTIVES = numbers(6).map((n): DirectiveId => `directive/${n}`)

export interface Ids {
  readonly places: readonly { readonly id: PlaceId; readonly level: Level; readonly parent: PlaceId | null }[]
  readonly organizations: readonly OrganizationId[]
  readonly posts: readonly PostId[]
  readonly persons: readonly PersonId[]
  readonly holdings: readonly HoldingId[]
  readonly mergers: readonly MergerId[]
  readonly arrangements: readonly (HoldingId | MergerId)[]
}

/** One country, three provinces, eight districts, four communes. */
function placeIds(random: Random): Ids['places'] {
  const below = (parents: readonly { readonly id: PlaceId }[], level: Level, count: number) =>
    numbers(count).map((n) => {
      const parent = random.pick(parents).id
      return { id: `${parent}/${level[0]?.toLowerCase()}${n}` as PlaceId, level, parent }
    })
  const country = [{ id: 'place/vn' as PlaceId, level: 'COUNTRY' as Level, parent: null }]
  const provinces = below(country, 'PROVINCE', 3)
  const districts = below(provinces, 'DISTRICT', 8)
  return [...country, ...provinces, ...districts, ...below(districts, 'COMMUNE', 4)]
}

/** The ids of a world of this size. */
export function idsOf(random: Random, size: WorldSize): Ids {
  const holdings = numbers(size.holdings).map((n): HoldingId => `holding/${n}`)
  const mergers = numbers(size.mergers).map((n): MergerId => `merger/${n}`)
  return {
    places: placeIds(random),
    organizations: numbers(size.organizations).map((n): OrganizationId => `org/${n}`),
    posts: numbers(size.posts).map((n): PostId => `post/${n}`),
    persons: numbers(size.persons).map((n): PersonId => `person/${n}`),
    holdings,
    mergers,
    arrangements: [...holdings, ...mergers],
  }
}
