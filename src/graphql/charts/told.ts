import type { ReasonRole } from '../../model/standing.ts'
import type { ListPage } from '../../model/whole-list.ts'

/** Exact words of a document, which are in its language. */
interface Quoted {
  readonly words: string
  readonly document: { readonly language: string } | null
}

/** By which words something stands as it does. */
export interface ByWhich {
  /** The directive that decided it, in one line. */
  readonly directive: string | null
  readonly quote: Quoted | null
}

interface Stands {
  readonly standing: {
    readonly because: readonly { readonly role: ReasonRole; readonly text: string; readonly quote: Quoted | null }[]
  } | null
}
interface Keyed {
  readonly key: string
}

/** A place that a page leads to. */
export interface NamedPlace {
  readonly key: string
  readonly name: string
}

export interface PlaceTableAnswer {
  readonly places: readonly {
    readonly key: string
    readonly fullName: string
    readonly parent: { readonly key: string; readonly fullName: string } | null
  }[]
  readonly arrangements: readonly (Keyed & Stands)[]
  readonly pilotLinks: readonly (Stands & { readonly pair: Keyed; readonly place: Keyed | null })[]
}
export type TabledPair = Keyed & Stands & { readonly quotes: readonly Quoted[] }
export type ModelTableAnswer = ListPage<TabledPair>

/** By the ids that links have in a chart. */
export type ToldLinks = ReadonlyMap<string, ByWhich>

function byWhich({ standing }: Stands): ByWhich {
  const because = standing?.because ?? []
  return {
    directive: because.find(({ role }) => role === 'DIRECTIVE')?.text ?? null,
    quote: because.find(({ quote }) => quote !== null)?.quote ?? null,
  }
}

export const toldOfPlaces = ({ arrangements, pilotLinks }: PlaceTableAnswer): ToldLinks =>
  new Map([
    ...arrangements.map((one) => [one.key, byWhich(one)] as const),
    ...pilotLinks.map((one) => [`${one.pair.key} ${one.place?.key ?? ''}`, byWhich(one)] as const),
  ])

/** Of a pair of the model its own words come first. */
export const toldOfPairs = (pairs: readonly TabledPair[]): ToldLinks =>
  new Map(pairs.map((pair) => [pair.key, { ...byWhich(pair), ...(pair.quotes[0] ? { quote: pair.quotes[0] } : {}) }]))
