import type { ExecutionState, ExistenceState, ReasonRole, StandingState } from '../model/standing.ts'
import type { Modality } from '../model/vocabulary.ts'
import type { ListPage } from '../model/whole-list.ts'

/** Exact words of a document, which are in its language. */
interface Quoted {
  readonly words: string
  readonly document: { readonly key: string; readonly language: string } | null
}

/** The same as it is answered: the words may not be held. */
type AnsweredQuote = Pick<Quoted, 'document'> & { readonly words: string | null }

/** By which words something stands as it does. */
export interface ByWhich {
  /** The directive that decided it, in one line. */
  readonly directive: string | null
  /** Words of that directive, as a document shows it; null: none are known, or no directive decided it. */
  readonly quote: Quoted | null
  /** Of what ended, the event by which it did, in one line of the API; null: the directive says it all, no event is known, or it goes on. */
  readonly ending: string | null
  /** The directive leaves the choice to somebody. */
  readonly isLeftToChoose: boolean
  /** Its words are read so, and do not say it outright. */
  readonly isReadSo: boolean
  /** Of an arrangement under an order, whether that was carried out; null: nothing is to be, or it is not asked. */
  readonly execution: ExecutionState | null
}

interface Keyed {
  readonly key: string
}
/** Of an effect, the directive that lays it down, and how firmly. */
interface Provision {
  readonly directive?: Keyed | null
  readonly modality?: Modality
  readonly basis?: string
}
interface Because extends Keyed {
  readonly role: ReasonRole
  readonly text: string
  readonly fact: Provision | null
  readonly quote: AnsweredQuote | null
}
interface Stands {
  readonly standing: { readonly state: StandingState; readonly because: readonly Because[] } | null
  readonly execution?: { readonly state: ExecutionState } | null
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
export interface EndedAnswer {
  readonly nodes: readonly ((Keyed & Partial<Stands>) | null)[]
  readonly pilotLinks: { readonly nodes: PlaceTableAnswer['pilotLinks'] }
}
export interface GonePlaceAnswer {
  readonly fullName: string
  readonly valid: { readonly from: string | null; readonly to: string | null }
  readonly exists: {
    readonly state: ExistenceState
    readonly because: readonly { readonly role: ReasonRole; readonly text: string }[]
  } | null
  readonly successors: readonly { readonly node: { readonly key?: string; readonly fullName?: string } | null }[]
}
export type TabledPair = Keyed & Stands & { readonly quotes: readonly AnsweredQuote[] }
export type ModelTableAnswer = ListPage<TabledPair>

/** By the ids that links have in a chart. */
export type ToldLinks = ReadonlyMap<string, ByWhich>

const held = (quotes: readonly (AnsweredQuote | null)[]): readonly Quoted[] =>
  quotes.flatMap((quote) => (quote && quote.words !== null ? [{ ...quote, words: quote.words }] : []))

/** The words of a directive behind an answer: those of its provisions, then those that show it. Others have another's words. */
function wordsOf(directive: Because, because: readonly Because[]): readonly Quoted[] {
  const provisions = because.filter(({ fact }) => fact?.directive?.key === directive.key)
  return held([...provisions, directive].map(({ quote }) => quote))
}

/** Of the reasons that something ended, the event by which it did: one behind a directive is of what ended later. */
function endingIn({ standing }: Stands): string | null {
  if (standing?.state !== 'ENDED') return null
  const first = standing.because.find(({ role }) => role === 'EVENT' || role === 'DIRECTIVE')
  return first?.role === 'EVENT' ? first.text : null
}

/** @param own words about what stands: they come first where they are of the document that shows the directive */
function byWhich(one: Stands, own: readonly Quoted[] = []): ByWhich {
  const because = one.standing?.because ?? []
  const directive = because.find(({ role }) => role === 'DIRECTIVE')
  const effect = because.find(({ role }) => role === 'EFFECT')?.fact
  const told = {
    ending: endingIn(one),
    isLeftToChoose: effect?.modality === 'OPTIONAL',
    isReadSo: effect?.basis === 'INTERPRETED',
    execution: one.execution?.state ?? null,
  }
  if (!directive) return { directive: null, quote: null, ...told }
  const [first = null] = wordsOf(directive, because)
  const nearer = own.find(({ document }) => document !== null && document.key === first?.document?.key)
  return { directive: directive.text, quote: nearer ?? first, ...told }
}

type PilotStands = PlaceTableAnswer['pilotLinks'][number]

const ofPilotLink = (one: PilotStands) => [`${one.pair.key} ${one.place?.key ?? ''}`, byWhich(one)] as const

export const toldOfPlaces = ({ arrangements, pilotLinks }: PlaceTableAnswer): ToldLinks =>
  new Map([...arrangements.map((one) => [one.key, byWhich(one)] as const), ...pilotLinks.map(ofPilotLink)])

export const toldOfEnded = ({ nodes, pilotLinks }: EndedAnswer): ToldLinks =>
  new Map([
    ...nodes.flatMap((one) => (one?.standing ? [[one.key, byWhich({ ...one, standing: one.standing })] as const] : [])),
    ...pilotLinks.nodes.map(ofPilotLink),
  ])

/** Of a pair of the model its own words come first. */
export const toldOfPairs = (pairs: readonly TabledPair[]): ToldLinks =>
  new Map(pairs.map((pair) => [pair.key, byWhich(pair, held(pair.quotes))]))
