import type { Entry } from '../model/entry.ts'
import { looksLikeSymbol, symbolKey } from '../model/marks.ts'
import { byCodePoint, fold, spelled, termsOf } from '../model/text.ts'
import { traitsOf } from '../model/traits.ts'
import { withoutDesignation } from '../rules/without-designation.ts'
import { BEFORE_TERMS, FIRST_OF_TERMS } from '../store/paging.ts'
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

/** A hit with the text that it was found by. */
export interface NamedHit extends SearchHit {
  readonly text: string
}

function spellingsIn(entry: Entry): readonly string[] {
  const { names, codes } = traitsOf(entry)
  return [...names.map(({ text }) => text), ...codes.map(({ value }) => value)]
}

/** Of the names and codes of a hit the first that fits a text best: one that is it, begins with it, has all its terms, or some. */
export function nameFound(entry: Entry, text: string): string {
  const all = spellingsIn(entry)
  const start = fold(text)
  const terms = termsOf(start)
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
  const own = spellingsIn(entry).flatMap((spelling) => termsOf(fold(spelling)))
  const terms = termsOf(fold(text))
  const last = terms.at(-1) ?? ''
  return terms.slice(0, -1).every((term) => own.includes(term)) && own.some((term) => term.startsWith(last))
}

/** By a name of it, the last term as far as it is written. */
const isNamed = (entry: Entry, name: string): boolean => {
  const wanted = termsOf(fold(name)).join(' ')
  return traitsOf(entry).names.some(({ text }) => termsOf(fold(text)).join(' ').startsWith(wanted))
}

/** So many places of one name are looked at. */
const MOST_ALIKE = 100

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
    .map(({ item: { entry }, sortKey }) => ({
      item: { entry, rank: 'TERMS', text },
      sortKey: `${BEFORE_TERMS}${sortKey}`,
    }))
}

/** What the whole text finds. */
async function byWhole(view: ViewReader, query: SearchQuery, page: PageRequest): Promise<Page<NamedHit>> {
  const { items, hasNext } = await view.stored.search(query, page)
  return { items: items.map(({ item, sortKey }) => ({ item: { ...item, text: query.text }, sortKey })), hasNext }
}

/** Whether a page of what the whole text finds may have something between what begins with it and what has its terms. */
function spansTerms({ items, hasNext }: Page<NamedHit>, after: string | null): boolean {
  const isBehind = after !== null && byCodePoint(after, FIRST_OF_TERMS) >= 0
  return !isBehind && (!hasNext || byCodePoint(items.at(-1)?.sortKey ?? '', BEFORE_TERMS) > 0)
}

/** What is found by name or code, best first; places that the text calls by another kind before what only has its terms. A ranked list is not counted. */
export const foundIn = (view: ViewReader, asked: SearchQuery): Source<NamedHit> => ({
  page: async (page) => {
    const query = { ...asked, text: await searchedAs(view, asked.text) }
    const whole = await byWhole(view, query, page)
    if (!spansTerms(whole, page.after)) return whole
    const behind = page.after ?? ''
    const others = (await otherwiseCalled(view, query)).filter(({ sortKey }) => byCodePoint(sortKey, behind) > 0)
    const items = [...whole.items, ...others].toSorted((a, b) => byCodePoint(a.sortKey, b.sortKey))
    return { items: items.slice(0, page.first), hasNext: whole.hasNext || items.length > page.first }
  },
  count: async () => null,
})
