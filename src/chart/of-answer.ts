import { type Day, FIRST_DAY, rangeOf, type UncertainDate } from '../model/day-range.ts'
import type { Origin } from '../model/origin.ts'
import { positionOf } from '../model/position.ts'
import type { ExistenceState, StandingState } from '../model/standing.ts'
import type { ChartBranch, ChartLink, ChartModel, StandingPeriod } from './chart-model.ts'

/** The part of the API's answers that charts read, as the questions of `graphql/charts` ask for it. */
interface Keyed {
  readonly key: string
}
interface Named extends Keyed {
  readonly name: string
}
interface Coded {
  readonly code: string
  readonly name: string
}
/** A level, with its place among levels, from the highest down. */
export interface Ranked extends Coded {
  readonly position: number | null
}
interface Exists {
  readonly exists: { readonly state: ExistenceState } | null
}
export interface Stood {
  readonly standingHistory: readonly { readonly state: StandingState; readonly since: string | null }[]
}
interface OfModel {
  readonly model: (Keyed & { readonly code: string }) | null
}
type Basis = Origin['basis']

interface AnsweredBody extends Named {
  readonly branch: Coded
  readonly superiors: readonly Keyed[]
}

interface AnsweredArrangement extends Keyed, Exists, Stood, OfModel {
  readonly basis: Basis
  readonly place: Keyed | null
  readonly mainPost?: Named | null
  readonly concurrentPost?: Named | null
  readonly components?: readonly Named[]
  readonly result?: Named | null
}

interface AnsweredPilotLink extends Exists, Stood {
  readonly pair: Keyed & OfModel & { readonly code: string }
  readonly place: Keyed | null
  readonly mainPost: Keyed | null
  readonly concurrentPost: Keyed | null
  /** null: nothing is on record. */
  readonly evidenceBasis: Basis | null
  readonly holdings: readonly Keyed[]
}

interface View {
  readonly validAt: Day
}

export interface OrgChartAnswer {
  readonly places: readonly (Keyed &
    Exists & { readonly fullName: string; readonly level: Coded; readonly parent: Keyed | null })[]
  readonly organizations: readonly (AnsweredBody & Exists & { readonly place: Keyed | null })[]
  readonly posts: readonly (Named & Exists & { readonly organization: Keyed | null })[]
  readonly arrangements: readonly AnsweredArrangement[]
  readonly pilotLinks: readonly AnsweredPilotLink[]
  readonly view: View
}

interface Dated {
  readonly valid: { readonly from: string | null; readonly to: string | null }
}
interface AnsweredPair extends Keyed, Stood, OfModel {
  readonly mainPostType: Keyed | null
  readonly concurrentPostType: Keyed | null
}

export interface GeneralModelAnswer {
  readonly organizationTypes: readonly (AnsweredBody & Dated & { readonly level: Ranked })[]
  readonly postTypes: readonly (Named & Dated & { readonly organizationType: Keyed | null })[]
  readonly pairs: readonly AnsweredPair[]
  readonly view: View
}

/** A level of the general model, with its chart. */
export interface AnsweredLevel {
  readonly code: string
  readonly chart: GeneralModelAnswer
  /** The levels that the view has terms of. */
  readonly terms: readonly Ranked[]
}

/** A period begins for certain on the last day that its date can be. */
export const stoodIn = ({ standingHistory }: Stood): readonly StandingPeriod[] =>
  standingHistory.map(({ state, since }) => ({
    state,
    since,
    from: since === null ? FIRST_DAY : rangeOf(since as UncertainDate).latest,
  }))

const existsIn = ({ exists }: Exists): readonly ExistenceState[] => [exists?.state ?? 'UNKNOWN']
const keyOf = (one: Keyed | null | undefined): string | null => one?.key ?? null
const keysOf = (all: readonly Keyed[]): readonly string[] => all.map(({ key }) => key)
const modelOf = ({ model }: OfModel) => ({ model: keyOf(model), code: model?.code ?? '' })

/** That a source says so is what a link on record says of itself. */
const basisOf = (basis: Basis | null) => (basis === null || basis === 'STATED' ? {} : { basis })

/** Each once, in the order in which the bodies come. */
const branchesOf = (bodies: readonly { readonly branch: Coded }[]): readonly ChartBranch[] => [
  ...new Map(bodies.map(({ branch }) => [branch.code, { code: branch.code, label: branch.name }])).values(),
]

const labelsOf = ({ mainPost, concurrentPost, components = [], result }: AnsweredArrangement) =>
  Object.fromEntries(
    [mainPost, concurrentPost, ...components, result].flatMap((end) => (end ? [[end.key, end.name]] : [])),
  )

function arrangementLink(one: AnsweredArrangement): ChartLink {
  const common = {
    id: one.key,
    ...modelOf(one),
    ...basisOf(one.basis),
    labels: labelsOf(one),
    place: keyOf(one.place),
    history: stoodIn(one),
    exists: existsIn(one),
  }
  if (one.components)
    return { ...common, kind: 'BodyMerger', components: keysOf(one.components), result: keyOf(one.result) }
  const [mainPost, concurrentPost] = [keyOf(one.mainPost) ?? '', keyOf(one.concurrentPost) ?? '']
  return { ...common, kind: 'ConcurrentHolding', mainPost, concurrentPost }
}

/** A pair at a place; none where the holding is drawn that evidences it. */
function pilotLink(one: AnsweredPilotLink, drawn: ReadonlySet<string>): readonly ChartLink[] {
  if (one.holdings.some(({ key }) => drawn.has(key))) return []
  const place = keyOf(one.place)
  const kind = one.evidenceBasis === null ? 'PilotLink' : 'ConcurrentHolding'
  return [
    {
      ...{ id: `${one.pair.key} ${place ?? ''}`, kind, place, ...basisOf(one.evidenceBasis) },
      ...{ ...modelOf(one.pair), history: stoodIn(one), exists: existsIn(one) },
      ...{ mainPost: keyOf(one.mainPost) ?? '', concurrentPost: keyOf(one.concurrentPost) ?? '' },
    },
  ]
}

/** What merged bodies became, by the bodies that it replaced: those are not there, but their posts may be. */
function replacedIn({ organizations, arrangements }: OrgChartAnswer): ReadonlyMap<string, string> {
  const there = new Set(keysOf(organizations))
  return new Map(
    arrangements.flatMap(({ components = [], result }) =>
      result && there.has(result.key)
        ? components.filter(({ key }) => !there.has(key)).map(({ key }) => [key, result.key] as const)
        : [],
    ),
  )
}

/** A chart of places as its model. @param language of the names in the answer */
export function chartOf(answer: OrgChartAnswer, language: string): ChartModel {
  const drawn = new Set(keysOf(answer.arrangements))
  const replaced = replacedIn(answer)
  const bodyOf = (post: OrgChartAnswer['posts'][number]) => {
    const body = keyOf(post.organization) ?? ''
    return replaced.get(body) ?? body
  }
  return {
    language,
    days: [answer.view.validAt],
    branches: branchesOf(answer.organizations),
    places: answer.places.map((place) => ({
      ...{ id: place.key, label: place.fullName, level: place.level.name, levelCode: place.level.code },
      ...{ parent: keyOf(place.parent), exists: existsIn(place) },
    })),
    bodies: answer.organizations.map((body) => ({
      ...{ id: body.key, label: body.name, branch: body.branch.code, place: keyOf(body.place) },
      ...{ superiors: keysOf(body.superiors), exists: existsIn(body) },
    })),
    posts: answer.posts.map((post) => ({
      ...{ id: post.key, label: post.name, body: bodyOf(post), exists: existsIn(post) },
    })),
    links: [...answer.arrangements.map(arrangementLink), ...answer.pilotLinks.flatMap((one) => pilotLink(one, drawn))],
  }
}

/** A class of the general model is stated by a law: it is there, but for days that its dates leave open. */
function classExists({ valid }: Dated, day: Day): readonly ExistenceState[] {
  const ends = { from: valid.from as UncertainDate | null, to: valid.to as UncertainDate | null }
  const position = positionOf(ends, day)
  return [position === 'IN' ? 'YES' : position === 'BEFORE' || position === 'AFTER' ? 'NO' : 'UNKNOWN']
}

/** A code may be older than the terms of its world: then what is of the level tells what it is called, and the terms do not. */
function ranked({ code, chart, terms }: AnsweredLevel) {
  const [type] = chart.organizationTypes
  const level = type?.level ?? terms.find((term) => term.code === code) ?? { code, name: code, position: null }
  return { level, chart }
}

const LAST = Number.MAX_SAFE_INTEGER
const placeOf = ({ level: { position } }: { readonly level: Ranked }): number => position ?? LAST

/** The general model as a chart: a level is a band, classes of bodies are its bodies, classes of posts its posts. */
export function generalModelOf(answers: readonly AnsweredLevel[], language: string, day: Day): ChartModel {
  const levels = answers.map(ranked).toSorted((a, b) => placeOf(a) - placeOf(b))
  const types = levels.flatMap(({ level, chart }) => chart.organizationTypes.map((type) => ({ ...type, level })))
  return {
    language,
    days: [day],
    branches: branchesOf(types),
    places: levels.map(({ level: { code, name } }) => ({
      id: code,
      label: name,
      level: '',
      levelCode: code,
      parent: null,
      exists: ['YES'],
    })),
    bodies: types.map((type) => ({
      ...{ id: type.key, label: type.name, branch: type.branch.code, place: type.level.code },
      ...{ superiors: keysOf(type.superiors), exists: classExists(type, day) },
    })),
    posts: levels.flatMap(({ chart }) =>
      chart.postTypes.map((type) => ({
        ...{ id: type.key, label: type.name, body: keyOf(type.organizationType) ?? '', exists: classExists(type, day) },
      })),
    ),
    links: levels.flatMap(({ level, chart }) =>
      chart.pairs.map((pair) => ({
        ...{ id: pair.key, kind: 'PostPair' as const, ...modelOf(pair), place: level.code },
        ...{ history: stoodIn(pair), exists: ['YES' as const] },
        ...{ mainPost: keyOf(pair.mainPostType) ?? '', concurrentPost: keyOf(pair.concurrentPostType) ?? '' },
      })),
    ),
  }
}
