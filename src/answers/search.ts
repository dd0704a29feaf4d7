import type { Entry } from '../model/entry.ts'
import { looksLikeSymbol, symbolKey } from '../model/marks.ts'
import { byCodePoint, fold, searchKeyOf, termsOf } from '../model/text.ts'
import { traitsOf } from '../model/traits.ts'
import { writtenOut } from '../rules/abbreviations.ts'
import { type Reading, readingsOf } from '../rules/place-readings.ts'
import { BEFORE_TERMS } from '../store/paging.ts'
import { ANY_NAMED } from '../store/queries.ts'
import type { Page, PageRequest, SearchHit, SearchQuery } from '../store/store.ts'
import { directivesBearing } from './lookups.ts'
import { pageByTexts } from './search/by-texts.ts'
import { pairsTold } from './search/called-pairs.ts'
import { spellingsIn } from './search/fits.ts'
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

/** Whether a name or code of it begins with a text: then the store finds it by that, and first. */
const begins = (entry: Entry, text: string): boolean => {
  const start = fold(text)
  return spellingsIn(entry).some((spelling) => fold(spelling).startsWith(start))
}

/** By a name of it, the last term as far as it is written, or as a whole. */
function isNamed(entry: Entry, name: string, isOpen: boolean): boolean {
  const wanted = termsOf(fold(name)).join(' ')
  const isIt = (text: string) => (isOpen ? text.startsWith(wanted) : text === wanted)
  return traitsOf(entry).names.some(({ text }) => isIt(termsOf(fold(text)).join(' ')))
}

const isCalled = (entry: Entry, { designations }: Reading): boolean =>
  entry.kind === 'Place' && entry.designations.some(({ designation }) => designations.has(designation))

/** So many places of one name are looked at. */
const MOST_ALIKE = 100

type Hits = Page<NamedHit>['items']

/** Whether no name of these kinds begins with some words. */
async function beginsNone(view: ViewReader, text: string, kinds: SearchQuery['kinds']): Promise<boolean> {
  const { items } = await view.stored.search({ ...ANY_NAMED, text, kinds }, { first: 1, after: null })
  return items.every(({ item }) => item.rank === 'TERMS')
}

/** What has a place that is told in its name: a text that begins as one of these asks for that. */
const IN_PLACES: SearchQuery['kinds'] = ['Organization', 'Post', 'OrganizationType', 'PostType']

/**
 * Whether words between those for a kind and a name, and one before all, say nothing more: some name that begins with all of these tells what
 * they do say, and one of a body or post that begins with the one before.
 */
async function isIdle(view: ViewReader, { beginning, lead }: Reading): Promise<boolean> {
  if (beginning !== null && !(await beginsNone(view, beginning, []))) return false
  return lead === null || beginsNone(view, lead, IN_PLACES)
}

/**
 * The places that a reading names; where its words for a kind stand otherwise than the world puts them, those of that kind alone.
 * @returns null: it names none of any kind, so that the text may be read otherwise
 */
async function namedBy(view: ViewReader, query: SearchQuery, reading: Reading): Promise<Hits | null> {
  const { name: text, isUsual, isOpen } = reading
  const page = { first: MOST_ALIKE, after: null }
  const { items } = await view.stored.search({ ...query, text, kinds: ['Place'] }, page)
  const alike = items.filter(({ item: { entry } }) => isNamed(entry, text, isUsual || isOpen))
  if (alike.length === 0 || !(await isIdle(view, reading))) return null
  const named = alike.filter(({ item: { entry } }) => isUsual || isCalled(entry, reading))
  return named.map(({ item: { entry }, sortKey }) => ({
    item: { entry, rank: 'TERMS', text },
    sortKey: `${BEFORE_TERMS}${isCalled(entry, reading) ? 0 : 1}${sortKey}`,
  }))
}

/**
 * Places by the name that a text leaves without the words for a kind, where no name of theirs begins with the whole text: those of that kind,
 * as `District of Ba Chẽ`, and then those of another, as `huyện Đông Triều`, which is a town.
 */
async function otherwiseCalled(view: ViewReader, query: SearchQuery): Promise<Hits> {
  if (query.kinds.length > 0 && !query.kinds.includes('Place')) return []
  for (const reading of readingsOf(query.text, (await view.vocabularies()).termsOf('DESIGNATION'))) {
    const named = await namedBy(view, query, reading)
    if (named) return named.filter(({ item: { entry } }) => !begins(entry, query.text))
  }
  return []
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

/** What is told otherwise than by a name: by the text that all short forms are written out in. */
async function toldOtherwise(view: ViewReader, asked: SearchQuery, texts: readonly string[]): Promise<Hits> {
  const query = { ...asked, text: texts[1] ?? asked.text }
  const all = [...(await otherwiseCalled(view, query)), ...(await pairsCalled(view, query))]
  return all.filter(({ item }) => !texts.some((text) => begins(item.entry, text)))
}

/** What is found by name or code, best first; places that the text calls otherwise, and pairs of whose posts it tells, before what only has its terms. A ranked list is not counted. */
export const foundIn = (view: ViewReader, asked: SearchQuery): Source<NamedHit> => ({
  page: async (page) => {
    const texts = await textsOf(view, asked.text)
    const sources = texts.map((text) => byWhole(view, asked, text))
    const whole = await pageByTexts(sources, page)
    if (isBeforeTerms(whole)) return whole
    const others = await toldOtherwise(view, { ...asked, text: texts[0] }, texts)
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
