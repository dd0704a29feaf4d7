import type { ExistenceState } from '../../model/standing.ts'
import type { HolderFragment } from '../generated/details.ts'

/** An arrangement of which it is asked who holds its two posts. */
export interface Held {
  readonly mainPost: { readonly key: string } | null
  readonly concurrentPost: { readonly key: string } | null
  readonly knownHolders: readonly HolderFragment[]
  /** Of the arrangement; null: not told. */
  readonly exists: { readonly state: ExistenceState } | null
}

const SUREST_FIRST: readonly ExistenceState[] = ['YES', 'PRESUMED', 'UNKNOWN', 'NO']
const doubt = ({ exists }: Pick<Held, 'exists'>) => SUREST_FIRST.indexOf(exists?.state ?? 'UNKNOWN')

/**
 * Both posts are held together as surely as the less sure of them is, and no more surely than that they are; of each post its surest time
 * counts. An order may leave open whether they still are, where nobody says that either post was given up.
 */
export function leastSure({ mainPost, concurrentPost, exists }: Held, { occupancies }: HolderFragment) {
  const surest = [mainPost, concurrentPost].flatMap((end) =>
    occupancies
      .filter(({ post }) => post?.key === end?.key)
      .toSorted((a, b) => doubt(a) - doubt(b))
      .slice(0, 1),
  )
  const least = surest.toSorted((a, b) => doubt(b) - doubt(a))[0]
  if (!least) return null
  return exists && doubt({ exists }) > doubt(least) ? { ...least, exists } : least
}
