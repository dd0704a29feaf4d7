import type { PostPair } from '../../model/pilot-model.ts'
import { namesOf } from '../../model/traits.ts'
import { type PairNames, termsOfNames, wordsBetween } from '../../rules/pair-names.ts'
import { anyOf } from '../../store/queries.ts'
import { everyEntry } from '../../store/scan.ts'
import type { SearchQuery, View } from '../../store/store.ts'

/** A pair, and what its types of posts are called. */
export interface CalledPair {
  readonly pair: PostPair
  readonly names: PairNames
}

/** Every pair with its names: they are few, and depend on the revision alone. */
export async function calledPairsInView(view: View): Promise<readonly CalledPair[]> {
  const pairs = await everyEntry(view, anyOf('PostPair'))
  const types = await view.entries(pairs.flatMap((pair) => [pair.mainPostType, pair.concurrentPostType]))
  const named = (id: PostPair['mainPostType']) => {
    const type = types.get(id)
    return type ? termsOfNames(namesOf(type)) : []
  }
  return pairs.map((pair) => ({
    pair,
    names: { main: named(pair.mainPostType), concurrent: named(pair.concurrentPostType) },
  }))
}

/** Pairs lie in no place, and are of no branch. */
const mayFind = ({ kinds, within, branch }: SearchQuery): boolean =>
  within === null && branch === null && (kinds.length === 0 || kinds.includes('PostPair'))

/** The pairs whose two types of posts a text tells, with the fewest words between. */
export function pairsTold(all: readonly CalledPair[], query: SearchQuery): readonly PostPair[] {
  if (!mayFind(query)) return []
  const { level } = query
  const betweenIn = wordsBetween(query.text)
  const told = all
    .filter(({ pair }) => level === null || level.includes(pair.level))
    .flatMap(({ pair, names }) => {
      const between = betweenIn(names)
      return between === null ? [] : [{ pair, between }]
    })
  const fewest = Math.min(...told.map(({ between }) => between))
  return told.flatMap(({ pair, between }) => (between === fewest ? [pair] : []))
}
