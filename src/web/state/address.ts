import { STANDINGS } from '../../chart/looks.ts'
import type { Day } from '../../model/day-range.ts'
import { isDay, LAST_DAY } from '../../model/day-range.ts'
import { languageTag } from '../../model/language-tag.ts'
import { typedDay } from './days.ts'

/**
 * All that a view of the page is, as its address says it: what has a name in the addresses of pictures has the same one here, so that a
 * picture of what is on the screen is the same address with another path.
 */
const PICTURE = [
  'place',
  'level',
  'branch',
  'at',
  'recordedAt',
  'base',
  'baseRecordedAt',
  'depth',
  'closed',
  'standing',
  'model',
  'evidenced',
  'only',
  'lang',
  'theme',
] as const
/** What only a page has: chart or table, what is chosen, whose own page is shown, and whether it stands in another's page. */
const PAGE = ['view', 'chosen', 'object', 'embed'] as const

export type Parameter = (typeof PICTURE)[number] | (typeof PAGE)[number]
export type Address = Readonly<Partial<Record<Parameter, string>>>
/** null leaves a parameter out. */
export type Change = Readonly<Partial<Record<Parameter, string | null>>>

const ALL: readonly Parameter[] = [...PICTURE, ...PAGE]

export const isParameter = (name: string): name is Parameter => ALL.some((known) => known === name)

/** What may be said in several parts; of all else the first counts. */
export const LISTS: readonly string[] = ['level', 'branch', 'closed', 'standing', 'model']

/** Where not everything can be said: what can. Of how links stand it is a list; - is none of them. */
const SAYABLE: Readonly<Record<string, readonly string[]>> = {
  ...{ standing: [...STANDINGS, '-'], evidenced: ['yes', 'no'], only: ['linked', 'all'] },
  ...{ depth: ['1', '2', '3', '4'], theme: ['light', 'dark'], view: ['chart', 'table'] },
}

/** Whether a part of a value can mean something; of a language, whether it is a tag of any. */
const isSayable = (name: string, part: string): boolean =>
  name === 'lang' ? languageTag(part) !== null : (SAYABLE[name]?.includes(part) ?? true)

/** The parts of a value that mean something, or those that do not. */
export function partsOf(name: string, value: string, isMeant: boolean): string {
  const parts = name === 'standing' ? listIn(value) : [value]
  return parts.filter((part) => isSayable(name, part) === isMeant).join(',')
}

/** A day in another form is taken where it is clear; what is none stays as it is, to be told. */
const read = (name: Parameter, value: string): string =>
  name === 'at' || name === 'base' ? (typedDay(value) ?? value) : partsOf(name, value, true)

/** What an address says; what it does not know, and what is empty, is left out. */
export function addressIn(query: string): Address {
  const given = new URLSearchParams(query)
  return Object.fromEntries(
    ALL.flatMap((name) => {
      const said = given.getAll(name)
      const value = read(name, LISTS.includes(name) ? said.join() : (said[0] ?? ''))
      return value ? [[name, value]] : []
    }),
  )
}

export const changed = (address: Address, change: Change): Address =>
  Object.fromEntries(Object.entries({ ...address, ...change }).filter(([, value]) => value !== null && value !== ''))

/** Keys are read by people: their slashes, and the commas of lists, stay. */
const written = (value: string): string => encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',')

function queryOf(address: Address, names: readonly Parameter[]): string {
  const parts = names.flatMap((name) => {
    const value = address[name]
    return value ? [`${name}=${written(value)}`] : []
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** The address of a view of the page. */
export const hrefOf = (address: Address): string => `/${queryOf(address, ALL)}`

/** The address of a picture, or of the page without scripts, of the same view. */
export const pictureHref = (path: string, address: Address): string => `${path}${queryOf(address, PICTURE)}`

/** A day of an address; null where it says none, or one that no calendar has, or that stands for an open end. */
export const dayIn = (text: string | undefined): Day | null =>
  text !== undefined && isDay(text) && text !== LAST_DAY ? text : null

export const listIn = (text: string | undefined): readonly string[] =>
  text?.split(',').filter((part) => part !== '') ?? []

/** A list with something taken in or out. */
export function toggled(list: readonly string[], one: string): string | null {
  const rest = list.filter((other) => other !== one)
  return (rest.length === list.length ? [...list, one] : rest).join(',') || null
}
