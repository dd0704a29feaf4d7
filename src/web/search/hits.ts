import { absenceOf } from '../../chart/absence.ts'
import type { Day } from '../../model/day-range.ts'
import type { ExistenceState } from '../../model/standing.ts'
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
  readonly level?: Named
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
