import { STANDINGS } from '../../chart/looks.ts'
import { type Day, dayAfter, LAST_DAY } from '../../model/day-range.ts'
import type { StandingState } from '../../model/standing.ts'
import type { AsOf } from '../generated/documents.ts'
import { OverviewDocument, type OverviewQuery } from '../generated/later.ts'
import { ask } from '../state/ask.ts'
import { dayByWhich } from '../state/days.ts'

export interface Cell {
  readonly counts: ReadonlyMap<StandingState, number>
  readonly total: number
  readonly evidenced: number
  readonly worst: StandingState
}

interface NamedModel {
  readonly key: string
  readonly code: string
  readonly name: string
}

export interface Matrix {
  readonly models: readonly NamedModel[]
  readonly places: readonly {
    readonly key: string
    readonly name: string
    readonly listed: string
    readonly cells: ReadonlyMap<string, Cell>
  }[]
}

export interface Overview {
  /** Nothing was recorded yet. */
  readonly isBefore: boolean
  readonly matrix: Matrix
  /** All of the model, those too that are not drawn on the day; none where they are more than are read. */
  readonly pairs: readonly OverviewPair[]
  readonly directives: NonNullable<OverviewQuery['directives']>['nodes']
}

export type OverviewPair = NonNullable<OverviewQuery['postPairs']>['nodes'][number]

/** What an analyst looks for first, before what needs no look. */
export const NOTABLE: readonly StandingState[] = ['SUSPENDED', 'ACTIVE', 'UNKNOWN', 'ENDED', 'NOT_STARTED']

interface Count {
  readonly model: NamedModel
  readonly place: NonNullable<NonNullable<OverviewQuery['statistics']>['rows'][number]['place']>
  readonly state: StandingState
  readonly count: number
  readonly evidenced: number
}

function cellOf(counts: readonly Count[]): Cell {
  const sums = new Map<StandingState, number>()
  for (const { state, count } of counts) sums.set(state, (sums.get(state) ?? 0) + count)
  return {
    counts: new Map(STANDINGS.flatMap((state) => (sums.has(state) ? [[state, sums.get(state) ?? 0] as const] : []))),
    total: counts.reduce((sum, { count }) => sum + count, 0),
    evidenced: counts.reduce((sum, { evidenced }) => sum + evidenced, 0),
    worst: NOTABLE.find((state) => sums.has(state)) ?? 'UNKNOWN',
  }
}

/** Pairs by model and place; arrangements of models that join no posts beside them, each of which a source shows. */
function countsIn({ pilotLinkStatistics, statistics }: OverviewQuery): readonly Count[] {
  const pairs = (pilotLinkStatistics?.rows ?? []).flatMap(({ pair, place, ...row }) =>
    pair?.model && place ? [{ ...row, model: pair.model, place }] : [],
  )
  const ofPairs = new Set(pairs.map(({ model }) => model.key))
  const others = (statistics?.rows ?? []).flatMap(({ model, place, state, count }) =>
    model && place && !ofPairs.has(model.key) ? [{ model, place, state, count, evidenced: count }] : [],
  )
  return [...pairs, ...others]
}

/** Of places that are there on the day: one that was ended, or is yet to come, has pairs too. */
const isThere = ({ place }: Count): boolean => place.exists?.state !== 'NO'

function matrixOf(all: readonly Count[], lang: string): Matrix {
  const counts = all.filter(isThere)
  const models = [...new Map(counts.map(({ model }) => [model.key, model])).values()]
  const byPlace = Map.groupBy(counts, ({ place }) => place.key)
  const collator = new Intl.Collator(lang, { numeric: true })
  const places = [...byPlace].map(([key, inPlace]) => {
    const byModel = Map.groupBy(inPlace, ({ model }) => model.key)
    const cells = new Map([...byModel].map(([model, some]) => [model, cellOf(some)]))
    const place = inPlace[0]?.place
    return { key, name: place?.fullName ?? key, listed: place?.name ?? key, cells }
  })
  return {
    models: models.toSorted((a, b) => collator.compare(a.code, b.code)),
    places: places.toSorted((a, b) => collator.compare(a.listed, b.listed)),
  }
}

const LATEST = 8
/** So many are read: of some it is open whether they were issued by the day. */
const READ = 24

/** What was surely issued by a day, the newest first. */
export const issuedBy = <T extends { readonly issuedOn: string | null }>(all: readonly T[], day: Day): readonly T[] =>
  all.filter(({ issuedOn }) => (dayByWhich(issuedOn) ?? LAST_DAY) <= day).slice(0, LATEST)

export async function readOverview(
  at: AsOf & { readonly validAt: Day },
  lang: string,
  signal: AbortSignal,
): Promise<Overview> {
  const { data } = await ask(
    OverviewDocument,
    { at, lang, directives: READ, issued: { to: dayAfter(at.validAt) } },
    signal,
  )
  return {
    isBefore: data.directives?.view.revision === 0,
    matrix: matrixOf(countsIn(data), lang),
    pairs: data.postPairs?.pageInfo.hasNextPage ? [] : (data.postPairs?.nodes ?? []),
    directives: issuedBy(data.directives?.nodes ?? [], at.validAt),
  }
}
