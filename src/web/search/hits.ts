import { absenceOf } from '../../chart/absence.ts'
import type { Day } from '../../model/day-range.ts'
import type { ExistenceState } from '../../model/standing.ts'
import { fold } from '../../model/text.ts'
import { named, type Part } from '../frame/fact-line.ts'
import { absenceOn } from '../frame/there-on.ts'
import type { Change } from '../state/address.ts'
import type { Time } from '../state/times.ts'
import type { PageWords } from '../words/page-words.ts'

interface There {
  readonly state: ExistenceState
}

interface Placed {
  readonly key: string
  readonly fullName: string
  readonly exists?: There | null
}

interface Named {
  readonly name: string
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
  readonly parent?: Placed | null
  readonly valid?: Time
  /** Of what may be there on a day, or not. */
  readonly exists?: There | null
  readonly place?: Placed | null
  readonly organization?: { readonly key: string; readonly name: string; readonly place?: Placed | null } | null
  /** Of a pair: the kinds of posts that it joins. */
  readonly mainPostType?: Named | null
  readonly concurrentPostType?: Named | null
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
  /** Where it is not there on the day, or nobody knows: that. */
  readonly there: string | null
  readonly change: Change
}

/** What hits are told in, and the day that is looked at. */
export interface Looking {
  readonly lang: string
  readonly day: Day
  readonly words: PageWords
}

const inChart = (place: Placed | null | undefined, chosen: string): Change =>
  place ? { place: place.key, chosen, depth: '1' } : { object: chosen }

function changeOf({ __typename, key, place, organization }: SearchNode): Change {
  if (__typename === 'Place') return { place: key, depth: null }
  if (__typename === 'Organization') return inChart(place, key)
  return __typename === 'Post' ? inChart(organization?.place, key) : { object: key }
}

const isGone = ({ exists }: SearchNode): boolean => exists?.state === 'NO'

/** The place beside it: what was gone by the day never lay in a place of the name that this has since; what is to come did not lie in it yet. */
function aroundOf(node: SearchNode, around: Placed, { words, day }: Looking): string {
  const absence = absenceOf({ state: node.exists?.state, time: node.valid }, day)
  const isPast = isGone(node) && absence !== 'NOT_YET'
  return isPast && around.exists?.state !== 'NO' ? words.layIn(around.fullName) : around.fullName
}

export function hitOf(node: SearchNode, looking: Looking): Hit {
  const { key, __typename: kind, name, nameLanguage = null, fullName, level, parent, place, organization } = node
  const around = parent ?? place ?? organization?.place
  const joined = [node.mainPostType?.name, node.concurrentPostType?.name]
  const beside = [level?.name, organization?.name, around ? aroundOf(node, around, looking) : undefined, ...joined]
  return {
    ...{ key, kind, name: named(fullName ?? name ?? key, nameLanguage, looking), change: changeOf(node) },
    ...{
      there: absenceOn({ state: node.exists?.state, time: node.valid }, looking),
      beside: beside.filter((one) => one !== undefined),
    },
  }
}

const sortOf = ({ rank, name }: Found): string => `${rank} ${fold(name)}`
const LOWEST = Number.MAX_SAFE_INTEGER
const heightOf = ({ node: { level } }: Found): number => level?.position ?? LOWEST
const byPresence = (a: Found, b: Found): number => Number(isGone(a.node)) - Number(isGone(b.node))

const wordsIn = (text: string): number => text.trim().split(/\s+/).length

/** Of names that only have the words: what may be there on the day first, then those that have the fewest others. */
function fewestOthersFirst(found: readonly Found[]): readonly Found[] {
  const order = (a: Found, b: Found) => byPresence(a, b) || wordsIn(a.name) - wordsIn(b.name)
  const sorted = found
    .filter(({ rank }) => rank === 'TERMS')
    .toSorted(order)
    [Symbol.iterator]()
  return found.flatMap((one) => (one.rank === 'TERMS' ? (sorted.next().value ?? []) : one))
}

/** The body that a post is in before it, where both fit alike: who names a body means that. */
function bodiesFirst(found: readonly Found[]): readonly Found[] {
  const fitting = ({ rank }: Found, key: string | undefined) => `${rank} ${key}`
  const bodies = new Map(found.map((one) => [fitting(one, one.node.key), one]))
  return [...new Set(found.flatMap((one) => [bodies.get(fitting(one, one.node.organization?.key)) ?? one, one]))]
}

/**
 * Of those that fit alike, by the same name: what may be there on the day first, as the API has it, then places of the higher level: who
 * names no level means the largest. Of names that only have the words those with the fewest others; each body before the posts in it.
 */
export function likeliestFirst(found: readonly Found[]): readonly Found[] {
  const alike = Map.groupBy(found, sortOf)
  const order = (a: Found, b: Found) => byPresence(a, b) || heightOf(a) - heightOf(b)
  const sorted = new Map([...alike].map(([sort, all]) => [sort, all.toSorted(order)]))
  return bodiesFirst(fewestOthersFirst(found.flatMap((one) => sorted.get(sortOf(one))?.shift() ?? [])))
}
