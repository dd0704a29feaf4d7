import { OWN_LANGUAGES } from '../../chart/words.ts'
import { isDay } from '../../model/day-range.ts'
import { type Address, addressIn, isParameter, LISTS, listIn, partsOf } from './address.ts'

/** Something that an address says in vain. */
export interface AddressFault {
  /** The name that it is said of; null: an address has no such name. */
  readonly name: string | null
  readonly said: string
  /** What of it is taken all the same; null: nothing, as if it was not said. */
  readonly taken: string | null
  /** Said more than once, where only the first counts. */
  readonly isDoubled: boolean
}

/** The codes that mean something in a view, by what they are said of. Of what is left out, or has none, nothing is known. */
export type Codes = Readonly<Partial<Record<'level' | 'branch' | 'model' | 'closed', readonly string[]>>>

/** What an address says in names that it does not have, or of what can be said only otherwise. */
export const unknownIn = (query: string): readonly string[] =>
  [...new URLSearchParams(query)].flatMap(([name, value]) => {
    if (!isParameter(name)) return [value === '' ? name : `${name}=${value}`]
    const unmeant = value === '' ? '' : partsOf(name, value, false)
    return unmeant === '' ? [] : [`${name}=${unmeant}`]
  })

/** What is said more than once, of what is no list: the others than the first are not taken. */
export function doubledIn(query: string): readonly AddressFault[] {
  const given = new URLSearchParams(query)
  return [...new Set(given.keys())].flatMap((name) => {
    const [taken = '', ...others] = given.getAll(name)
    if (others.length === 0 || !isParameter(name) || LISTS.includes(name)) return []
    return [{ name, said: others.join(', '), taken, isDoubled: true }]
  })
}

/** All that an address says in vain as it is written, whatever the world has. */
export function faultsIn(query: string): readonly AddressFault[] {
  const address = addressIn(query)
  const unknown = unknownIn(query).map((said) => {
    const [name = ''] = said.split('=')
    if (!isParameter(name)) return { name: null, said, taken: null, isDoubled: false }
    return { name, said, taken: address[name] ?? null, isDoubled: false }
  })
  return [...unknown, ...doubledIn(query)]
}

/** The page writes of what none is chosen. */
const NONE = '-'

/** What is said in codes that are none. */
export const faultyCodes = (address: Address, codes: Codes): readonly AddressFault[] =>
  (['level', 'branch', 'model', 'closed'] as const).flatMap((name) => {
    const [said, known = []] = [listIn(address[name]), codes[name]]
    const unknown = said.filter((one) => one !== NONE && known.length > 0 && !known.includes(one))
    if (unknown.length === 0) return []
    const taken = said.filter((one) => !unknown.includes(one)).join(',') || null
    return [{ name, said: `${name}=${unknown.join(',')}`, taken, isDoubled: false }]
  })

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** As the API takes it: a day, or a moment with its zone. */
const isTime = (said: string): boolean =>
  isDay(said) || (MOMENT.test(said) && isDay(said.slice(0, 10)) && !Number.isNaN(Date.parse(said)))

/** What is no place by its key. */
export const faultyPlace = ({ place }: Address): readonly AddressFault[] =>
  place === undefined || place.startsWith('place/')
    ? []
    : [{ name: 'place', said: `place=${place}`, taken: null, isDoubled: false }]

/** What is no revision: neither its number, from 0 before all that is recorded, nor a time. */
export const faultyRevisions = (address: Address, latest: number): readonly AddressFault[] =>
  (['recordedAt', 'baseRecordedAt'] as const).flatMap((name) => {
    const said = address[name] ?? ''
    const isOne = /^\d{1,9}$/.test(said) ? Number(said) <= latest : said === '' || isTime(said)
    return !isOne ? [{ name, said: `${name}=${said}`, taken: null, isDoubled: false }] : []
  })

/** A language that is neither the world's nor one of our own words. A world without languages has any. */
export function faultyLanguage({ lang }: Address, ofWorld: readonly string[]): readonly AddressFault[] {
  const [asked, known] = [lang?.toLowerCase() ?? '', [...ofWorld, ...OWN_LANGUAGES].map((one) => one.toLowerCase())]
  if (lang === undefined || ofWorld.length === 0) return []
  if (known.some((one) => asked === one || asked.startsWith(`${one}-`))) return []
  return [{ name: 'lang', said: `lang=${lang}`, taken: null, isDoubled: false }]
}
