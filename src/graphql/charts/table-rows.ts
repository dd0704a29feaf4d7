import { doubtIn } from '../../chart/as-of.ts'
import type { ChartLink } from '../../chart/chart-model.ts'
import { type Day, LAST_DAY, rangeOf, type UncertainDate } from '../../model/day-range.ts'
import type { ExistenceState, ReasonRole, StandingState } from '../../model/standing.ts'
import type { ListPage } from '../../model/whole-list.ts'

/** What stands in a row beside a chart: a link, how it stands, and by which words. */
export interface TableRow {
  readonly kind: ChartLink['kind']
  /** The mark of its model; empty: it follows none. */
  readonly code: string
  /** The posts held together, main first; or the bodies run as one. */
  readonly ends: readonly string[]
  readonly where: string | null
  /** Of the place; null: none, or it was not asked for. */
  readonly level: string | null
  /** Of its ends, where they were asked for. */
  readonly branches: readonly string[]
  readonly state: StandingState | null
  /** Whether it is there on the day; null: it surely is. */
  readonly doubt: ExistenceState | null
  readonly since: string | null
  /** The directive that decided it, in one line. */
  readonly directive: string | null
  readonly quote: Quoted | null
  /** The days from which on it surely stood otherwise. */
  readonly turns: readonly Day[]
}

/** Exact words of a document, which are in its language. */
interface Quoted {
  readonly words: string
  readonly document: { readonly language: string } | null
}
interface Named {
  readonly name: string
}
interface InPlace {
  readonly place: { readonly fullName: string; readonly level?: Coded } | null
}
interface Coded {
  readonly code: string
}
interface InBranch {
  readonly branch?: Coded
}
/** A post, a body, or a kind of posts. */
interface End extends Named, InBranch {
  readonly organization?: InBranch | null
  readonly organizationType?: InBranch | null
}
interface OfModel {
  readonly model: { readonly code: string } | null
}
interface Told {
  readonly standing: {
    readonly state: StandingState
    readonly since: string | null
    readonly because: readonly {
      readonly role: ReasonRole
      readonly text: string
      readonly quote: Quoted | null
    }[]
  } | null
  readonly standingHistory: readonly { readonly since: string | null }[]
}
interface Exists {
  readonly exists: { readonly state: ExistenceState } | null
}
interface View {
  readonly view: { readonly validAt: Day; readonly revision: number }
}

interface TabledArrangement extends Told, InPlace, OfModel, Exists {
  readonly key: string
  readonly mainPost?: End | null
  readonly concurrentPost?: End | null
  readonly components?: readonly End[]
}
interface TabledPilotLink extends Told, InPlace, Exists {
  readonly evidenced: boolean
  readonly pair: OfModel & { readonly code: string }
  readonly mainPost: End | null
  readonly concurrentPost: End | null
  readonly holdings: readonly { readonly key: string }[]
}

export interface PlaceTableAnswer extends View {
  readonly places: readonly {
    readonly key: string
    readonly fullName: string
    readonly parent: { readonly key: string; readonly fullName: string } | null
  }[]
  readonly arrangements: readonly TabledArrangement[]
  readonly pilotLinks: readonly TabledPilotLink[]
}

export type TabledPair = Told &
  OfModel & {
    readonly level: Named & { readonly code: string }
    readonly mainPostType: End | null
    readonly concurrentPostType: End | null
    readonly quotes: readonly Quoted[]
  }

export type ModelTableAnswer = ListPage<TabledPair>

const namesOf = (ends: readonly (End | null | undefined)[]): readonly string[] => ends.flatMap((one) => one?.name ?? [])

const branchesOf = (ends: readonly (End | null | undefined)[]): readonly string[] =>
  ends.flatMap((one) => (one?.branch ?? one?.organization?.branch ?? one?.organizationType?.branch)?.code ?? [])

const endsOf = (ends: readonly (End | null | undefined)[]) => ({ ends: namesOf(ends), branches: branchesOf(ends) })

const turnsOf = ({ standingHistory }: Told): readonly Day[] =>
  standingHistory
    .flatMap(({ since }) => (since === null ? [] : rangeOf(since as UncertainDate).latest))
    .filter((day) => day !== LAST_DAY)

function toldOf(one: Told) {
  const { state = null, since = null, because = [] } = one.standing ?? {}
  return {
    ...{ state, since, turns: turnsOf(one) },
    directive: because.find(({ role }) => role === 'DIRECTIVE')?.text ?? null,
    quote: because.find(({ quote }) => quote !== null)?.quote ?? null,
  }
}

const whereOf = ({ place }: InPlace) => ({ where: place?.fullName ?? null, level: place?.level?.code ?? null })

/** The kind of a link, and how sure it is, as the picture has it. */
const sure = (kind: ChartLink['kind'], { exists }: Exists) => ({
  kind,
  doubt: doubtIn({ kind }, exists?.state ?? 'UNKNOWN'),
})

const ofArrangement = (one: TabledArrangement): TableRow => ({
  ...sure(one.components ? 'BodyMerger' : 'ConcurrentHolding', one),
  code: one.model?.code ?? '',
  ...endsOf(one.components ?? [one.mainPost, one.concurrentPost]),
  ...whereOf(one),
  ...toldOf(one),
})

const ofPilotLink = (one: TabledPilotLink): TableRow => ({
  ...sure(one.evidenced ? 'ConcurrentHolding' : 'PilotLink', one),
  code: one.pair.model?.code ?? one.pair.code,
  ...endsOf([one.mainPost, one.concurrentPost]),
  ...whereOf(one),
  ...toldOf(one),
})

/** The links of a chart of places: what sources evidence, then what only the model says. */
export function placeRows({ arrangements, pilotLinks }: PlaceTableAnswer): readonly TableRow[] {
  const drawn = new Set(arrangements.map(({ key }) => key))
  const unseen = pilotLinks.filter(({ holdings }) => !holdings.some(({ key }) => drawn.has(key)))
  return [...arrangements.map(ofArrangement), ...unseen.map(ofPilotLink)]
}

/** The pairs of the general model. */
export const modelRows = (pairs: readonly TabledPair[]): readonly TableRow[] =>
  pairs.map((pair) => ({
    ...{ kind: 'PostPair', doubt: null },
    code: pair.model?.code ?? '',
    ...endsOf([pair.mainPostType, pair.concurrentPostType]),
    ...{ where: pair.level.name, level: pair.level.code },
    ...toldOf(pair),
    quote: pair.quotes[0] ?? null,
  }))

/** The days nearest to one on which something in a table came to stand otherwise. */
export function turnsAround(
  rows: readonly TableRow[],
  day: Day,
): { readonly before: Day | null; readonly after: Day | null } {
  const days = rows.flatMap(({ turns }) => turns).sort()
  return { before: days.findLast((one) => one < day) ?? null, after: days.find((one) => one > day) ?? null }
}
