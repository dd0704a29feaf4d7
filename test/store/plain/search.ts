import type { Entry } from '../../../src/model/entry.ts'
import type { ListOrder } from '../../../src/model/list-order.ts'
import { fold, spelled } from '../../../src/model/text.ts'
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
function rankOf(entry: Entry, text: string): Pick<Hit, 'rank' | 'isAsSpelled' | 'isWhole'> | null {
  const { exact, folded, own } = spellingsOf(entry)
  const terms = termsIn(fold(text))
  const found = terms.every((term, at) =>
    own.some((one) => (at === terms.length - 1 ? one.startsWith(term) : one === term)),
  )
  if (terms.length === 0 || !found) return null
  if (exact.includes(spelled(text))) return { rank: 'EXACT', isAsSpelled: true, isWhole: true }
  const accented = termsIn(spelled(text)).filter((term) => fold(term) !== term)
  const isAsSpelled = accented.every((term) => exact.some((name) => name.includes(term)))
  const rank = folded.some((one) => one.startsWith(fold(text))) ? 'PREFIX' : 'TERMS'
  return { rank, isAsSpelled, isWhole: isAsSpelled && folded.includes(fold(text)) }
}

interface Hit extends SearchHit {
  readonly isAsSpelled: boolean
  readonly isWhole: boolean
  readonly isThere: boolean
  /** Its listed name is the text, or begins with it. */
  readonly isListedSo: boolean
}

/** All that puts a hit before others, in the order in which it does; a page of hits writes its place with one letter. */
function placeOf({ rank, isAsSpelled, isWhole, isThere, isListedSo }: Hit): string {
  const last = isThere ? 0 : 1
  if (rank === 'TERMS') return (16 + (isAsSpelled ? 0 : 2) + last).toString(36)
  const sort = rank === 'EXACT' ? 0 : isWhole ? 1 : isAsSpelled ? 2 : 3
  return (4 * sort + 2 * last + (isListedSo ? 0 : 1)).toString(36)
}

const listedName = (entry: Entry, order: ListOrder): string => listedBy(entry, '9999-12-30', order).text

const isListedSo = (listedName: string, text: string, isWhole: boolean): boolean => {
  const listed = fold(listedName)
  return isWhole ? listed === fold(text) : listed.startsWith(fold(text))
}

const inDigits = (number: number): string => number.toString(36).padStart(2, '0')

/** What puts an entry before others in one place: its name, that it is no post, a place by its level and first code, and at last its id. */
function keyOf({ rank, entry }: Hit, order: ListOrder): string {
  const [name, isPost] = [fold(listedName(entry, order)), ['Post', 'PostType'].includes(entry.kind) ? '1' : '0']
  const [code] = entry.kind === 'Place' ? entry.codes : []
  const byCode = code ? `${inDigits(code.value.length)}${code.value}` : '~'
  const ofPlace = entry.kind === 'Place' ? `${inDigits(order.heightOf(entry.level))}${byCode}` : ''
  const key = [name, `${isPost}${ofPlace}`, entry.id].join('\u0001')
  return rank === 'TERMS' ? `${inDigits(termsIn(name).length)}${isPost}${key}` : key
}

export function searchIn(world: PlainEntries, query: SearchQuery, page: PageRequest): Page<SearchHit> {
  const { text, kinds, level, branch, within } = query
  const among = (wanted: readonly string[] | null, values: readonly string[]) =>
    wanted === null || wanted.some((one) => values.includes(one))
  const named = (entry: Entry) => listedName(entry, world.order)
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
      if (!found) return []
      return [
        { entry, ...found, isThere: world.mayExist(entry), isListedSo: isListedSo(named(entry), text, found.isWhole) },
      ]
    })
  const { items, hasNext } = pageFrom(hits, (hit) => `${placeOf(hit)}\u0001${keyOf(hit, world.order)}`, page)
  return { items: items.map(({ item: { entry, rank }, sortKey }) => ({ item: { entry, rank }, sortKey })), hasNext }
}
