import { fold } from '../../model/text.ts'
import { named, type Part } from '../frame/fact-line.ts'
import type { Change } from '../state/address.ts'

interface Placed {
  readonly key: string
  readonly fullName: string
}

/** What the search tells of something found. */
export interface SearchNode {
  readonly __typename: string
  readonly key: string
  readonly name?: string
  readonly fullName?: string
  /** Of what may have a name in another language alone. */
  readonly nameLanguage?: string
  readonly level?: { readonly name: string; readonly position: number | null }
  readonly parent?: { readonly fullName: string } | null
  readonly place?: Placed | null
  readonly organization?: { readonly name: string; readonly place: Placed | null } | null
  readonly issuedOn?: string | null
}

/** How well it fits, and by which name. */
export interface Found {
  readonly rank: string
  readonly name: string
  readonly node: SearchNode
}

/** Something found, what is beside its name, and where it leads. */
export interface Hit {
  readonly key: string
  readonly kind: string
  readonly name: Part
  readonly beside: readonly string[]
  readonly change: Change
}

const inChart = (place: Placed | null | undefined, chosen: string): Change =>
  place ? { place: place.key, chosen, depth: '1' } : { object: chosen }

function changeOf({ __typename, key, place, organization }: SearchNode): Change {
  if (__typename === 'Place') return { place: key, depth: null }
  if (__typename === 'Organization') return inChart(place, key)
  return __typename === 'Post' ? inChart(organization?.place, key) : { object: key }
}

export function hitOf(node: SearchNode, lang: string): Hit {
  const { key, __typename: kind, name, nameLanguage = null, fullName, level, parent, place, organization } = node
  const beside = [level?.name, parent?.fullName, organization?.name, place?.fullName ?? organization?.place?.fullName]
  return {
    ...{ key, kind, name: named(fullName ?? name ?? key, nameLanguage, { lang }), change: changeOf(node) },
    beside: beside.filter((one) => one !== undefined),
  }
}

const sortOf = ({ rank, name }: Found): string => `${rank} ${fold(name)}`
const LOWEST = Number.MAX_SAFE_INTEGER
const heightOf = ({ node: { level } }: Found): number => level?.position ?? LOWEST

/** Of those that fit alike, by the same name, places of the higher level first: who names no level means the largest. */
export function highestFirst(found: readonly Found[]): readonly Found[] {
  const alike = Map.groupBy(found, sortOf)
  const sorted = new Map([...alike].map(([sort, all]) => [sort, all.toSorted((a, b) => heightOf(a) - heightOf(b))]))
  return found.flatMap((one) => sorted.get(sortOf(one))?.shift() ?? [])
}
