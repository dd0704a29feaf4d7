import type { Entry } from '../../model/entry.ts'
import type { Term } from '../../model/term.ts'
import { fold, termsOf } from '../../model/text.ts'
import { traitsOf } from '../../model/traits.ts'
import { type Reading, readingsOf } from '../../rules/place-readings.ts'
import { BEFORE_TERMS } from '../../store/paging.ts'
import { ANY_NAMED } from '../../store/queries.ts'
import type { SearchQuery } from '../../store/store.ts'
import type { ViewReader } from '../view-reader.ts'
import { spellingsIn } from './fits.ts'
import type { Hits } from './named-hit.ts'

/** Whether a name or code of it begins with a text: then the store finds it by that, and first. */
export const begins = (entry: Entry, text: string): boolean => {
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

const isNumber = (name: string): boolean => !/\p{L}/u.test(name)

/** Names that a kind stands in: by a number alone nothing is called, but by `Quận 1`. */
const withKind = ({ name, designations }: Reading, terms: readonly Term[]): readonly string[] =>
  terms
    .filter(({ code }) => designations.has(code))
    .flatMap(({ wordings = [] }) => wordings.map(({ territory }) => territory.replace('{place}', name)))

/** The places that a text finds. */
type PlacesBy = (text: string) => ReturnType<ViewReader['stored']['search']>

/** Looked for once: the ways in which a text may be read leave the same names. */
export function placesBy(view: ViewReader, query: SearchQuery): PlacesBy {
  const known = new Map<string, ReturnType<PlacesBy>>()
  return (text) => {
    const page = { first: MOST_ALIKE, after: null }
    const found = known.get(text) ?? view.stored.search({ ...query, text, kinds: ['Place'] }, page)
    known.set(text, found)
    return found
  }
}

/** Places whose name a reading leaves, or has with its kind. */
async function alikeIn(places: PlacesBy, reading: Reading, terms: readonly Term[]): Promise<Hits> {
  const isOpen = reading.isUsual || reading.isOpen
  const texts = isNumber(reading.name) ? withKind(reading, terms) : [reading.name]
  const pages = texts.map(async (text) => {
    const { items } = await places(text)
    const named = items.filter(({ item: { entry } }) => isNamed(entry, text, isOpen && !isNumber(reading.name)))
    return named.map(({ item, sortKey }) => ({ item: { ...item, text }, sortKey }))
  })
  const found = (await Promise.all(pages)).flat()
  return [...new Map(found.map((hit) => [hit.item.entry.id, hit])).values()]
}

/**
 * The places that a reading names; where its words for a kind stand otherwise than the world puts them, those of that kind alone.
 * @returns null: it names none of any kind, so that the text may be read otherwise
 */
async function namedBy(
  view: ViewReader,
  places: PlacesBy,
  reading: Reading,
  terms: readonly Term[],
): Promise<Hits | null> {
  const alike = await alikeIn(places, reading, terms)
  if (alike.length === 0 || !(await isIdle(view, reading))) return null
  const named = alike.filter(({ item: { entry } }) => reading.isUsual || isCalled(entry, reading))
  return named.map(({ item: { entry, text }, sortKey }) => ({
    item: { entry, rank: 'TERMS', text },
    sortKey: `${BEFORE_TERMS}${isCalled(entry, reading) ? 0 : 1}${sortKey}`,
  }))
}

/**
 * Places by the name that a text leaves without the words for a kind, where no name of theirs begins with the whole text: those of that kind,
 * as `District of Ba Chẽ`, and then those of another, as `huyện Đông Triều`, which is a town.
 */
export async function otherwiseCalled(view: ViewReader, query: SearchQuery, places: PlacesBy): Promise<Hits> {
  if (query.kinds.length > 0 && !query.kinds.includes('Place')) return []
  const terms = (await view.vocabularies()).termsOf('DESIGNATION')
  for (const reading of readingsOf(query.text, terms)) {
    const named = await namedBy(view, places, reading, terms)
    if (named) return named.filter(({ item: { entry } }) => !begins(entry, query.text))
  }
  return []
}
