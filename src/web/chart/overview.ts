import { type Alike, countsOf } from '../../chart/counted.ts'
import type { Counts } from '../../chart/counts.ts'
import { type Day, dayAfter, LAST_DAY } from '../../model/day-range.ts'
import type { StandingState } from '../../model/standing.ts'
import type { AsOf } from '../generated/documents.ts'
import { OverviewDocument, type OverviewQuery } from '../generated/later.ts'
import { ask } from '../state/ask.ts'
import { dayByWhich } from '../state/days.ts'

/** How many stand how, what an analyst looks for first. */
export type Cell = Counts

interface NamedModel {
  readonly key: string
  readonly code: string
  readonly name: string
}

/** Of links that follow no model. It has no name: how it is told is for who shows it. */
export const NO_MODEL: NamedModel = { key: '', code: '', name: '' }
/** Of links in no place that is counted apart: they lie above all of these, there is no such level, or the place is gone. */
export const ELSEWHERE = { key: '', name: '', fullName: '', exists: null } as const

export interface Matrix {
  /** By their marks; those that follow none last. */
  readonly models: readonly NamedModel[]
  readonly places: readonly {
    readonly key: string
    readonly name: string
    readonly listed: string
    readonly cells: ReadonlyMap<string, Cell>
  }[]
}

export interface Overview {
  readonly day: Day
  /** Nothing was recorded yet. */
  readonly isBefore: boolean
  /** How many stand how where. */
  readonly counts: readonly Count[]
  /** All of the model, those too that are not drawn on the day; none where they are more than are read. */
  readonly pairs: readonly OverviewPair[]
  readonly directives: NonNullable<OverviewQuery['directives']>['nodes']
}

export type OverviewPair = NonNullable<OverviewQuery['postPairs']>['nodes'][number]

/** What an analyst looks for first, before what needs no look. */
export const NOTABLE: readonly StandingState[] = ['SUSPENDED', 'ACTIVE', 'UNKNOWN', 'ENDED', 'NOT_STARTED']

export interface Count extends Alike {
  readonly model: NamedModel
  readonly place: NonNullable<NonNullable<OverviewQuery['statistics']>['rows'][number]['place']> | typeof ELSEWHERE
}

/**
 * The same as in the charts of the places: what a source shows there, as that stands; and the pairs of which none shows that they were
 * carried out there, which stand as their model is ordered.
 */
export function countsIn({
  pilotLinkStatistics,
  statistics,
}: Pick<OverviewQuery, 'pilotLinkStatistics' | 'statistics'>): readonly Count[] {
  const pairs = (pilotLinkStatistics?.rows ?? []).flatMap(({ pair, place, count, evidenced, ...row }) =>
    count > evidenced
      ? [{ ...row, ...PILOT, model: pair?.model ?? NO_MODEL, place: place ?? ELSEWHERE, count: count - evidenced }]
      : [],
  )
  const shown = (statistics?.rows ?? []).map(({ model, place, form, ...row }) => ({
    ...{ ...row, model: model ?? NO_MODEL, place: place ?? ELSEWHERE },
    kind: form === 'BODY_MERGER' ? ('BodyMerger' as const) : ('ConcurrentHolding' as const),
  }))
  return [...pairs, ...shown]
}

const PILOT = { kind: 'PilotLink' } as const

const OVER: readonly StandingState[] = ['ENDED', 'NOT_STARTED']

/**
 * Of places that are there on the day: one that was ended, or is yet to come, has pairs too, which ended with it or have not begun. What may
 * stand otherwise lies elsewhere by then.
 */
function onDay(one: Count): readonly Count[] {
  if (one.place.exists?.state !== 'NO') return [one]
  return OVER.includes(one.state) ? [] : [{ ...one, place: ELSEWHERE }]
}

/** The filters of a chart that tell what is counted, too: marks of models, and how links stand. null: whichever. */
export interface CountedOnly {
  readonly models: readonly string[] | null
  readonly standings: readonly string[] | null
}

/** Behind all that have a key what stands for none. */
const lastIsNone = (a: { readonly key: string }, b: { readonly key: string }) =>
  Number(a.key === '') - Number(b.key === '')

/** How pairs and arrangements stand in each place, by model. */
export function matrixOf(
  all: readonly Count[],
  lang: string,
  { models: codes, standings }: CountedOnly = { models: null, standings: null },
): Matrix {
  const isWanted = ({ model, state }: Count) =>
    (codes?.includes(model.code) ?? true) && (standings?.includes(state) ?? true)
  const counts = all.flatMap(onDay).filter(isWanted)
  const models = [...new Map(counts.map(({ model }) => [model.key, model])).values()]
  const byPlace = Map.groupBy(counts, ({ place }) => place.key)
  const collator = new Intl.Collator(lang, { numeric: true })
  const places = [...byPlace].map(([key, inPlace]) => {
    const byModel = Map.groupBy(inPlace, ({ model }) => model.key)
    const cells = new Map([...byModel].map(([model, some]) => [model, countsOf(some, NOTABLE)]))
    const place = inPlace[0]?.place
    return { key, name: place?.fullName ?? key, listed: place?.name ?? key, cells }
  })
  return {
    models: models.toSorted((a, b) => lastIsNone(a, b) || collator.compare(a.code, b.code)),
    places: places.toSorted((a, b) => lastIsNone(a, b) || collator.compare(a.listed, b.listed)),
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
    day: at.validAt,
    isBefore: data.directives?.view.revision === 0,
    counts: countsIn(data),
    pairs: data.postPairs?.pageInfo.hasNextPage ? [] : (data.postPairs?.nodes ?? []),
    directives: issuedBy(data.directives?.nodes ?? [], at.validAt),
  }
}
