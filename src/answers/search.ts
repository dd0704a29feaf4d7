import type { Entry } from '../model/entry.ts'
import { looksLikeSymbol, symbolKey } from '../model/marks.ts'
import { byCodePoint, fold, spelled } from '../model/text.ts'
import { traitsOf } from '../model/traits.ts'
import { withoutDesignation } from '../rules/without-designation.ts'
import type { Page, PageRequest, SearchHit, SearchQuery } from '../store/store.ts'
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

/** Whether a name or code of it has all terms of a text, the last as a beginning: then the store finds it by that. */
function hasTerms(entry: Entry, text: string): boolean {
  const traits = traitsOf(entry)
  const spellings = [...traits.names.map((name) => name.text), ...traits.codes.map(({ value }) => value)]
  const own = spellings.flatMap((spelling) => fold(spelling).match(TERM) ?? [])
  const terms = fold(text).match(TERM) ?? []
  const last = terms.at(-1) ?? ''
  return terms.slice(0, -1).every((term) => own.includes(term)) && own.some((term) => term.startsWith(last))
}

const isNamed = (entry: Entry, name: string): boolean =>
  traitsOf(entry).names.some(({ text }) => fold(text) === fold(name))

/** So many places of one name are looked at. */
const MOST_ALIKE = 100
/** Before the keys of what comes behind all that the whole text finds: behind every stage of a store. */
const BEHIND = '~'

type Hits = Page<NamedHit>['items']

/** Places by the name that a text leaves without the word for a kind, where they are, and were, of another: `huyện Đông Triều` is a town. */
async function otherwiseCalled(view: ViewReader, query: SearchQuery): Promise<Hits> {
  if (query.kinds.length > 0 && !query.kinds.includes('Place')) return []
  const text = withoutDesignation(query.text, (await view.vocabularies()).wordings)
  if (text === null) return []
  const page = { first: MOST_ALIKE, after: null }
  const { items } = await view.stored.search({ ...query, text, kinds: ['Place'] }, page)
  return items
    .filter(({ item: { entry } }) => isNamed(entry, text) && !hasTerms(entry, query.text))
    .map(({ item: { entry }, sortKey }) => ({ item: { entry, rank: 'TERMS', text }, sortKey: `${BEHIND}${sortKey}` }))
}

/** What the whole text finds. */
async function byWhole(view: ViewReader, query: SearchQuery, page: PageRequest): Promise<Page<NamedHit>> {
  if (page.after?.startsWith(BEHIND)) return { items: [], hasNext: false }
  const { items, hasNext } = await view.stored.search(query, page)
  return { items: items.map(({ item, sortKey }) => ({ item: { ...item, text: query.text }, sortKey })), hasNext }
}

/** What is found by name or code, best first; places that the text calls by another kind last. A ranked list is not counted. */
export const foundIn = (view: ViewReader, asked: SearchQuery): Source<NamedHit> => ({
  page: async (page) => {
    const query = { ...asked, text: await searchedAs(view, asked.text) }
    const { items, hasNext } = await byWhole(view, query, page)
    if (hasNext) return { items, hasNext }
    const { after } = page
    const others = (await otherwiseCalled(view, query)).filter(
      ({ sortKey }) => after === null || byCodePoint(sortKey, after) > 0,
    )
    const room = page.first - items.length
    return { items: [...items, ...others.slice(0, room)], hasNext: others.length > room }
  },
  count: async () => null,
})
