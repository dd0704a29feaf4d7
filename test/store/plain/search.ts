import type { Entry } from '../../../src/model/entry.ts'
import { fold, searchKeyOf, spelled } from '../../../src/model/text.ts'
import { traitsOf } from '../../../src/model/traits.ts'
import type { Page, PageRequest, SearchHit, SearchQuery } from '../../../src/store/store.ts'
import type { PlainEntries } from './entries.ts'
import { facetOf } from './find.ts'
import { onceEach } from './once.ts'
import { listedBy, pageFrom } from './order.ts'

const termsIn = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((term) => term !== '')

const spellingsOf = onceEach((entry: Entry) => {
  const { names, codes } = traitsOf(entry)
  const spellings = [...names.map((name) => name.text), ...codes.map(({ value }) => value)]
  const folded = spellings.map(fold)
  return { exact: spellings.map(spelled), folded, own: folded.flatMap(termsIn) }
})

/** Its rank, and whether all terms with accents stand so in one of its names. */
function rankOf(entry: Entry, text: string): Pick<Hit, 'rank' | 'isAsSpelled'> | null {
  const { exact, folded, own } = spellingsOf(entry)
  const terms = termsIn(fold(text))
  const found = terms.every((term, at) =>
    own.some((one) => (at === terms.length - 1 ? one.startsWith(term) : one === term)),
  )
  if (terms.length === 0 || !found) return null
  if (exact.includes(spelled(text))) return { rank: 'EXACT', isAsSpelled: true }
  const accented = termsIn(spelled(text)).filter((term) => fold(term) !== term)
  const isAsSpelled = accented.every((term) => exact.some((name) => name.includes(term)))
  return { rank: folded.some((one) => one.startsWith(fold(text))) ? 'PREFIX' : 'TERMS', isAsSpelled }
}

interface Hit extends SearchHit {
  readonly isAsSpelled: boolean
  readonly isThere: boolean
}

/** Each digit tells of one thing that puts a hit before others. */
const ORDER = ['EXACT', 'PREFIX', 'TERMS']
const PLACES = [
  [0, 0],
  [2, 4],
  [6, 8],
] as const
function placeOf({ rank, isAsSpelled, isThere }: Hit): number {
  const [asSpelled, otherwise] = PLACES[ORDER.indexOf(rank)] ?? [9, 9]
  return (isAsSpelled ? asSpelled : otherwise) + (isThere ? 0 : 1)
}

const latestKey = (entry: Entry) => searchKeyOf(listedBy(entry, '9999-12-30'), entry.id)

export function searchIn(world: PlainEntries, query: SearchQuery, page: PageRequest): Page<SearchHit> {
  const { text, kinds, level, branch, within } = query
  const among = (wanted: readonly string[] | null, values: readonly string[]) =>
    wanted === null || wanted.some((one) => values.includes(one))
  const hits = world.all
    .filter(
      (entry) =>
        among(kinds.length === 0 ? null : kinds, [entry.kind]) &&
        among(level, facetOf(world, entry, 'level')) &&
        among(branch, facetOf(world, entry, 'branch')) &&
        (within === null || world.ancestors(entry).includes(within)),
    )
    .flatMap((entry): readonly Hit[] => {
      const found = rankOf(entry, text)
      return found ? [{ entry, ...found, isThere: world.mayExist(entry) }] : []
    })
  const { items, hasNext } = pageFrom(hits, (hit) => `${placeOf(hit)}\u0001${latestKey(hit.entry)}`, page)
  return { items: items.map(({ item: { entry, rank }, sortKey }) => ({ item: { entry, rank }, sortKey })), hasNext }
}
