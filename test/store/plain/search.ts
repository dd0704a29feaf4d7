import type { Entry, Kind } from '../../../src/model/entry.ts'
import { caseFold, fold } from '../../../src/model/text.ts'
import { traitsOf } from '../../../src/model/traits.ts'
import type { Page, PageRequest, SearchHit } from '../../../src/store/store.ts'
import { onceEach } from './once.ts'
import { keyOf, pageFrom } from './order.ts'

const termsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== '')

const spellingsOf = onceEach((entry: Entry) => {
  const { names, codes } = traitsOf(entry)
  const spellings = [...names.map((name) => name.text), ...codes.map(({ value }) => value)]
  return { exact: spellings.map(caseFold), folded: spellings.map(fold), own: spellings.flatMap(termsIn) }
})

function rankOf(entry: Entry, text: string): SearchHit['rank'] | null {
  const { exact, folded, own } = spellingsOf(entry)
  const terms = termsIn(text)
  const found = terms.every((term, at) =>
    own.some((one) => (at === terms.length - 1 ? one.startsWith(term) : one === term)),
  )
  if (terms.length === 0 || !found) return null
  if (exact.includes(caseFold(text))) return 'EXACT'
  return folded.some((one) => one.startsWith(fold(text))) ? 'PREFIX' : 'TERMS'
}

const RANKS: readonly SearchHit['rank'][] = ['EXACT', 'PREFIX', 'TERMS']

export function searchIn(
  all: readonly Entry[],
  text: string,
  kinds: readonly Kind[],
  page: PageRequest,
): Page<SearchHit> {
  const hits = all
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .flatMap((entry): readonly SearchHit[] => {
      const rank = rankOf(entry, text.trim())
      return rank ? [{ entry, rank }] : []
    })
  return pageFrom(hits, ({ rank, entry }) => `${RANKS.indexOf(rank)}\u0001${keyOf(entry)}`, page)
}
