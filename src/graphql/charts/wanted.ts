import { type Evidenced, isEvidenced } from '../../chart/link-filter.ts'
import { STANDINGS } from '../../chart/looks.ts'
import { THEMES, type ThemeName } from '../../chart/theme.ts'
import { type Day, isDay } from '../../model/day-range.ts'
import { Incorrect } from '../../model/errors.ts'
import type { StandingState } from '../../model/standing.ts'
import { didYouMean, quoted } from '../../model/text.ts'

/** What is said of a picture, in an address or on the command line: the same names in both. */
export const PARAMETERS = {
  place: { value: 'KEY', help: 'The place to draw, such as place/vn/quang-ninh. Without it: the general model.' },
  level: { value: 'CODES', list: true, help: 'Only bodies of these levels, with commas between, such as DISTRICT.' },
  branch: {
    value: 'CODES',
    list: true,
    help: 'Only bodies of these branches, with commas between, such as PARTY,GOVERNMENT.',
  },
  at: { value: 'DAY', help: 'As of this day, such as 2022-08-31; default: today.' },
  recordedAt: { value: 'WHEN', help: 'As known then: a day, an instant or the number of a revision; default: now.' },
  base: { value: 'DAY', help: 'Another day to compare with.' },
  baseRecordedAt: {
    value: 'WHEN',
    help: 'Compare with what was known then: a day, an instant or the number of a revision.',
  },
  depth: { value: 'N', help: 'How many tiers of places, 1 to 4; default: 2, a place and those in it.' },
  closed: { value: 'KEYS', list: true, help: 'Places of which only the counts are drawn, with commas between.' },
  standing: { value: 'STATES', list: true, help: 'Only links that stand so, such as ACTIVE,SUSPENDED.' },
  model: { value: 'CODES', list: true, help: 'Only links of these models, by their marks, such as M2,M3.' },
  evidenced: {
    value: 'yes|no',
    help: 'Only links that are on record where they are, stated or only read so, or only those that are not.',
  },
  only: {
    value: 'linked',
    help: 'Draw only the bodies that links join, with what they answer to; or all, the default.',
  },
  lang: { value: 'TAG', help: 'Language of names and words, such as vi or en; default: the first of the world.' },
  theme: { value: 'NAME', help: 'light or dark; default: light.' },
} as const satisfies Record<string, { readonly value: string; readonly list?: true; readonly help: string }>

export type Parameter = keyof typeof PARAMETERS

/** A picture as it is asked for. */
export interface WantedPicture {
  /** null: the general model. */
  readonly place: string | null
  /** By their codes; null: all, of the general model those that have pairs. */
  readonly levels: readonly string[] | null
  /** By their codes; null: all. */
  readonly branches: readonly string[] | null
  /** null: today. */
  readonly at: Day | null
  readonly recordedAt: string | null
  readonly base: Day | null
  /** null: as known at the same revision. */
  readonly baseRecordedAt: string | null
  readonly depth: number
  readonly closed: readonly string[]
  /** null: however they stand. */
  readonly standings: readonly StandingState[] | null
  /** By their marks; null: of whichever. */
  readonly models: readonly string[] | null
  /** null: whether or not they are on record. */
  readonly evidenced: Evidenced | null
  readonly onlyLinked: boolean
  /** null: the world's first. */
  readonly lang: string | null
  readonly theme: ThemeName
}

type Given = Readonly<Record<string, string | undefined>>

function dayIn(given: Given, name: Parameter): Day | null {
  const text = given[name] ?? null
  if (text === null || isDay(text)) return text
  throw new Incorrect(`${name} is ${quoted(text)}, which is not a calendar day.`, 'Write it as 2022-08-31.')
}

/** The page writes of what none is chosen: its list would else be empty, which is left out. */
const NONE = '-'
const listIn = (text: string | undefined): readonly string[] =>
  text?.split(',').filter((part) => part !== '' && part !== NONE) ?? []

/** null: none is named, so all are meant. */
const namedIn = (text: string | undefined): readonly string[] | null => (text === undefined ? null : listIn(text))

function themeIn({ theme = 'light' }: Given): ThemeName {
  if (theme === 'light' || theme === 'dark') return theme
  throw new Incorrect(`There is no theme ${quoted(theme)}.`, `Name one of ${Object.keys(THEMES).join(', ')}.`)
}

function depthIn({ depth = '2' }: Given): number {
  if (/^[1-4]$/.test(depth)) return Number(depth)
  throw new Incorrect(`A depth of ${quoted(depth)} is not drawn.`, 'Give a number from 1 to 4.')
}

function standingsIn({ standing }: Given): readonly StandingState[] | null {
  if (standing === undefined) return null
  const named = listIn(standing)
  const unknown = named.find((one) => !STANDINGS.some((state) => state === one))
  if (unknown === undefined) return STANDINGS.filter((state) => named.includes(state))
  throw new Incorrect(
    `Nothing stands ${quoted(unknown)}.`,
    didYouMean(unknown, STANDINGS, `Known are ${STANDINGS.join(', ')}.`),
  )
}

function onlyLinkedIn({ only }: Given): boolean {
  if (only === undefined || only === 'linked' || only === 'all') return only === 'linked'
  throw new Incorrect(`only is ${quoted(only)}.`, 'Write only=linked or only=all, or leave it out.')
}

function evidencedIn({ evidenced }: Given): Evidenced | null {
  if (evidenced === undefined) return null
  if (isEvidenced(evidenced)) return evidenced
  throw new Incorrect(`evidenced is ${quoted(evidenced)}.`, 'Write evidenced=yes or evidenced=no.')
}

function refuseUnknown(given: Given): void {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(PARAMETERS, name))
  if (unknown === undefined) return
  const known = Object.keys(PARAMETERS)
  const remedy = didYouMean(unknown, known, `Known are ${known.join(', ')}.`)
  throw new Incorrect(`A picture has no ${quoted(unknown)}.`, remedy)
}

/** What is a list may be said in several parts; of what is not, the second would be forgotten. */
const LISTS = Object.entries(PARAMETERS).flatMap(([name, parameter]) => ('list' in parameter ? [name] : []))

/** The parameters of an address, each once. @throws Incorrect naming one that is given twice and is no list */
export function givenIn(address: URLSearchParams): Readonly<Record<string, string>> {
  const said = [...new Set(address.keys())].map((name) => [name, address.getAll(name)] as const)
  const twice = said.find(([name, values]) => values.length > 1 && !LISTS.includes(name))
  if (twice) throw new Incorrect(`${quoted(twice[0])} is given ${twice[1].length} times.`, 'Give it once.')
  return Object.fromEntries(said.map(([name, values]) => [name, values.join()]))
}

/** @throws Incorrect naming what is wrong and what to write instead */
export function wantedPicture(given: Given): WantedPicture {
  refuseUnknown(given)
  const { place = null, recordedAt = null, baseRecordedAt = null, lang = null, closed } = given
  return {
    ...{
      place,
      recordedAt,
      baseRecordedAt,
      lang,
      depth: depthIn(given),
      closed: listIn(closed),
      theme: themeIn(given),
    },
    ...{
      standings: standingsIn(given),
      models: namedIn(given['model']),
      evidenced: evidencedIn(given),
      onlyLinked: onlyLinkedIn(given),
    },
    ...{ at: dayIn(given, 'at'), base: dayIn(given, 'base'), levels: namedIn(given['level']) },
    branches: namedIn(given['branch']),
  }
}
