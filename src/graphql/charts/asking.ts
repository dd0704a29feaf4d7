import { readFileSync } from 'node:fs'
import type { InsideOnceAnswer } from '../../chart/became-inside.ts'
import type { AnsweredBelow } from '../../chart/below.ts'
import type { GeneralModelAnswer, OrgChartAnswer, Ranked } from '../../chart/of-answer.ts'
import type { ReachAnswer } from '../../chart/reach.ts'
import type { AskedRevision } from '../../chart/recorded.ts'
import type { AnsweredTurn } from '../../chart/steps-of.ts'
import type { EndedAnswer, GonePlaceAnswer, ModelTableAnswer, PlaceTableAnswer } from '../../chart/told.ts'
import type { Day } from '../../model/day-range.ts'
import { Incorrect, LimitExceeded, NotFound, Timeout, Unavailable } from '../../model/errors.ts'
import type { CalledLanguage } from '../../model/language-name.ts'
import type { ExistenceState } from '../../model/standing.ts'
import type { ListPage } from '../../model/whole-list.ts'
import { isWireCode, type WireCode } from '../error-codes.ts'

/** Puts a question to the API as a client does. @returns its answer as it comes: data, or errors */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

const textIn = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

const QUESTIONS = {
  orgChart: textIn('org-chart.graphql'),
  below: textIn('below.graphql'),
  generalModel: textIn('general-model.graphql'),
  levels: textIn('levels.graphql'),
  codes: textIn('codes.graphql'),
  reach: textIn('reach.graphql'),
  closed: textIn('closed.graphql'),
  recorded: textIn('recorded.graphql'),
  recordedPairs: textIn('recorded-pairs.graphql'),
  placeTable: textIn('place-table.graphql'),
  turns: textIn('turns.graphql'),
  modelTurns: textIn('model-turns.graphql'),
  modelTable: textIn('model-table.graphql'),
  ended: textIn('ended.graphql'),
  findPlace: textIn('find-place.graphql'),
  gonePlace: textIn('gone-place.graphql'),
  insideOnce: textIn('inside-once.graphql'),
  languages: textIn('languages.graphql'),
  hasModel: textIn('has-model.graphql'),
  topLevel: textIn('top-level.graphql'),
  topPlaces: textIn('top-places.graphql'),
} as const

interface View {
  readonly view: { readonly revision: number }
}
interface Level {
  readonly level: Ranked
}

/** The first of a list, and whether it goes on. */
interface First<N> {
  readonly nodes: readonly N[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}

interface Codes {
  readonly nodes: readonly { readonly code: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}

export interface Answers {
  readonly orgChart: { readonly orgChart: (OrgChartAnswer & View) | null }
  readonly below: { readonly orgChart: { readonly linksBelow: readonly AnsweredBelow[] | null } | null }
  readonly turns: { readonly orgChart: { readonly turns: readonly AnsweredTurn[] | null } | null }
  readonly modelTurns: { readonly generalModelChart: { readonly turns: readonly AnsweredTurn[] } | null }
  readonly generalModel: {
    readonly generalModelChart: (GeneralModelAnswer & View) | null
    readonly terms: { readonly nodes: readonly Ranked[] }
  }
  readonly levels: { readonly postPairs: ListPage<Level> | null }
  readonly codes: Readonly<Record<'levels' | 'languages' | 'models', Codes>> & {
    readonly places: { readonly view: View['view'] & { readonly validAt: Day } }
    readonly today: { readonly view: View['view'] & { readonly validAt: Day } }
  }
  readonly reach: ReachAnswer
  readonly closed: { readonly nodes: readonly ({ readonly key?: string } | null)[] }
  readonly recorded: { readonly nodes: Awaited<ReturnType<AskedRevision['things']>> }
  readonly recordedPairs: { readonly pilotLinks: { readonly nodes: Awaited<ReturnType<AskedRevision['pairsAt']>> } }
  readonly placeTable: { readonly orgChart: PlaceTableAnswer | null }
  readonly ended: EndedAnswer
  readonly modelTable: { readonly postPairs: ModelTableAnswer }
  readonly languages: { readonly terms: { readonly nodes: readonly CalledLanguage[] } }
  readonly hasModel: { readonly organizationTypes: { readonly nodes: readonly unknown[] } }
  readonly topLevel: { readonly terms: Pick<Codes, 'nodes'> }
  readonly topPlaces: { readonly places: First<Pick<FoundPlace, 'key' | 'fullName'>> }
  readonly gonePlace: { readonly place: GonePlaceAnswer | null }
  readonly insideOnce: InsideOnceAnswer
  readonly findPlace: {
    readonly search: First<{ readonly node: Partial<FoundPlace> }>
  }
}

interface There {
  readonly state: ExistenceState
}

/** A place that a text finds, and whether it is there on the day. */
export interface FoundPlace {
  readonly key: string
  readonly fullName: string
  readonly valid: { readonly from: string | null; readonly to: string | null }
  readonly exists: There | null
  readonly parent: { readonly fullName: string; readonly exists: There | null } | null
}

interface Answered<T> {
  readonly data?: T | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[]
}

const SMALLER = 'For a picture: name a smaller place, a smaller depth, or close places with closed.'

/** What the API refuses is refused here, with what to do about a picture. */
function refusal(code: WireCode | null, message: string): Error {
  if (code === 'NOT_FOUND')
    return new NotFound(message, 'A picture names its place by key, such as place/vn/quang-ninh.')
  if (code === 'QUERY_TOO_COMPLEX') return new LimitExceeded(message, SMALLER)
  if (code === 'TIMEOUT') return new Timeout(message, SMALLER)
  if (code === 'STORE_UNAVAILABLE') return new Unavailable(message, 'Ask again in a moment.')
  if (code === null || code === 'INTERNAL_SERVER_ERROR') return new Error(message)
  return new Incorrect(message, 'The parameters of a picture are told by "dualhat help chart".')
}

/** Asks one of the questions that charts are drawn from. @throws what the API refuses */
export async function answered<K extends keyof Answers>(
  ask: Ask,
  name: K,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answers[K]> {
  const { data, errors = [] } = (await ask(QUESTIONS[name], variables)) as Answered<Answers[K]>
  const [error] = errors
  const code = error?.extensions?.code
  if (error || !data) throw refusal(isWireCode(code) ? code : null, error?.message ?? 'The API gave no answer.')
  return data
}
