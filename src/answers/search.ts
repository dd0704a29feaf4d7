import { looksLikeSymbol, symbolKey } from '../model/marks.ts'
import { byCodePoint, searchKeyOf } from '../model/text.ts'
import { writtenOut } from '../rules/abbreviations.ts'
import { BEFORE_TERMS } from '../store/paging.ts'
import type { Page, PageRequest, SearchQuery } from '../store/store.ts'
import { directivesBearing } from './lookups.ts'
import { pageByTexts } from './search/by-texts.ts'
import { pairsTold } from './search/called-pairs.ts'
import type { Hits, NamedHit } from './search/named-hit.ts'
import { begins, otherwiseCalled, placesBy } from './search/otherwise-called.ts'
import type { Source } from './source.ts'
import type { ViewReader } from './view-reader.ts'

/** What a text is searched as: where it is a directive's symbol in any spelling, as that symbol is recorded. */
async function searchedAs(view: ViewReader, text: string): Promise<string> {
  if (!looksLikeSymbol(text)) return text
  const [directive] = await directivesBearing(view, text)
  const marks = directive ? [directive.symbol ?? '', ...directive.aliases] : []
  return marks.find((mark) => symbolKey(mark) === symbolKey(text)) ?? text
}

/** Behind the places. */
async function pairsCalled(view: ViewReader, query: SearchQuery): Promise<Hits> {
  const pairs = pairsTold(await view.calledPairs(), query)
  return pairs.map((entry) => ({
    item: { entry, rank: 'TERMS', text: query.text },
    sortKey: `${BEFORE_TERMS}2${searchKeyOf(entry.code, entry.id)}`,
  }))
}

/** What a text finds as it stands. */
const byWhole = (view: ViewReader, asked: SearchQuery, text: string) => ({
  text,
  page: async (page: PageRequest): Promise<Page<NamedHit>> => {
    const { items, hasNext } = await view.stored.search({ ...asked, text }, page)
    return { items: items.map(({ item, sortKey }) => ({ item: { ...item, text }, sortKey })), hasNext }
  },
})

/** The texts that one is searched as: as it stands, and with its short forms written out. */
async function textsOf(view: ViewReader, asked: string): Promise<readonly [string, ...string[]]> {
  const text = await searchedAs(view, asked)
  return [text, ...writtenOut(text, await view.abbreviations())]
}

/** Whether all of a page of what the whole text finds comes before what only has its terms, and more does. */
const isBeforeTerms = ({ items, hasNext }: Page<NamedHit>): boolean =>
  hasNext && byCodePoint(items.at(-1)?.sortKey ?? '', BEFORE_TERMS) <= 0

/** The first of each entry, in the order that they are found in. */
const once = (hits: Hits): Hits =>
  [
    ...Map.groupBy(
      hits.toSorted((a, b) => byCodePoint(a.sortKey, b.sortKey)),
      ({ item }) => item.entry.id,
    ).values(),
  ].flatMap(([first]) => (first ? [first] : []))

/** What is told otherwise than by a name: as it is typed, since a letter of a name may be a short form too, and with these written out. */
async function toldOtherwise(view: ViewReader, asked: SearchQuery, texts: readonly string[]): Promise<Hits> {
  const places = placesBy(view, asked)
  const found = texts.map(async (text) => {
    const query = { ...asked, text }
    return [...(await otherwiseCalled(view, query, places)), ...(await pairsCalled(view, query))]
  })
  const all = (await Promise.all(found)).flat()
  return once(all.filter(({ item }) => !texts.some((text) => begins(item.entry, text))))
}

/** What is found by name or code, best first; places that the text calls otherwise, and pairs of whose posts it tells, before what only has its terms. A ranked list is not counted. */
export const foundIn = (view: ViewReader, asked: SearchQuery): Source<NamedHit> => ({
  page: async (page) => {
    const texts = await textsOf(view, asked.text)
    const sources = texts.map((text) => byWhole(view, asked, text))
    const whole = await pageByTexts(sources, page)
    if (isBeforeTerms(whole)) return whole
    const others = await toldOtherwise(view, asked, texts)
    if (others.length === 0) return whole
    const called = new Set(others.map(({ item }) => item.entry.id))
    // Some of them have all terms of the text as well: they come once.
    const { items, hasNext } = await pageByTexts(sources, { ...page, first: page.first + called.size })
    const behind = page.after ?? ''
    const all = [
      ...items.filter(({ item }) => !called.has(item.entry.id)),
      ...others.filter(({ sortKey }) => byCodePoint(sortKey, behind) > 0),
    ].toSorted((a, b) => byCodePoint(a.sortKey, b.sortKey))
    return { items: all.slice(0, page.first), hasNext: hasNext || all.length > page.first }
  },
  count: async () => null,
})
