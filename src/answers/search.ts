import { looksLikeSymbol, symbolKey } from '../model/marks.ts'
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

/** What is found by name or code, best first. A ranked list is not counted. */
export const foundIn = (view: ViewReader, query: SearchQuery): Source<SearchHit> => ({
  page: async (page) => view.stored.search({ ...query, text: await searchedAs(view, query.text) }, page),
  count: async () => null,
})
