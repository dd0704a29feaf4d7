import type { Entry } from '../model/entry.ts'
import { looksLikeSymbol, symbolKey } from '../model/marks.ts'
import { fold, spelled } from '../model/text.ts'
import { traitsOf } from '../model/traits.ts'
import type { SearchHit, SearchQuery } from '../store/store.ts'
import { directivesBearing } from './lookups.ts'
import type { Source } from './source.ts'
import type { ViewReader } from './view-reader.ts'

/** What a text is searched as: where it is a directive's symbol in any spelling, as that symbol is recorded. */
async function searchedAs(view: ViewReader, text: string): Promise<string> {
  if (!looksLikeSymbol(text)) return text
  const [directive] = await directivesBearing(view, text)
  const marks = directive ? [directive.symbol ?? '', ...directive.aliases] : []
  return marks.find((mark) => symbolKey(mark) === symbolKey(text)) ?? text
}

const TERM = /[\p{L}\p{N}\p{Co}]+/gu

/** A hit with the text that it was found by. */
export interface NamedHit extends SearchHit {
  readonly text: string
}

/** Of the names and codes of a hit the first that fits a text best: one that is it, begins with it, has all its terms, or some. */
export function nameFound(entry: Entry, text: string): string {
  const traits = traitsOf(entry)
  const all = [...traits.names.map((name) => name.text), ...traits.codes.map(({ value }) => value)]
  const start = fold(text)
  const terms = start.match(TERM) ?? []
  const fits: readonly ((name: string) => boolean)[] = [
    (name) => spelled(name) === spelled(text),
    (name) => fold(name) === start,
    (name) => fold(name).startsWith(start),
    (name) => terms.every((term) => fold(name).includes(term)),
    (name) => terms.some((term) => fold(name).includes(term)),
  ]
  const found = fits.flatMap((isFit) => all.find(isFit) ?? [])
  return found[0] ?? all[0] ?? entry.id
}

/** What is found by name or code, best first. A ranked list is not counted. */
export const foundIn = (view: ViewReader, query: SearchQuery): Source<NamedHit> => ({
  page: async (page) => {
    const text = await searchedAs(view, query.text)
    const { items, hasNext } = await view.stored.search({ ...query, text }, page)
    return { items: items.map(({ item, sortKey }) => ({ item: { ...item, text }, sortKey })), hasNext }
  },
  count: async () => null,
})
