import { doubtIn } from '../../chart/as-of.ts'
import type { ChartLink } from '../../chart/chart-model.ts'
import type { ExecutionState, ExistenceState, StandingState } from '../../model/standing.ts'
import {
  ArrangementChosenDocument,
  type AsOf,
  type Basis,
  LinkOfPairDocument,
  type OwnReadingFragment,
  PairOfKindsDocument,
  type PairWordsFragment,
  type PeriodFragment,
  type ProofFragment,
  type ToldFragment,
  type WhyFragment,
  type WordsFragment,
} from '../generated/details.ts'
import { ask } from '../state/ask.ts'
import type { Held } from './least-sure.ts'

/** A source, with its words where they are known. */
export interface Proof {
  readonly words: string | null
  readonly document: ProofFragment['document']
}

/** A post or body at an end of a link. */
interface End {
  readonly key: string
  readonly name: string
}

const endsIn = (ends: readonly (End | null)[]): readonly End[] => ends.filter((end) => end !== null)

/** All that is told of a link, whatever kind it is. */
export interface ToldLink {
  readonly standing: ToldFragment | null
  readonly history: readonly PeriodFragment[]
  readonly model: { readonly key: string; readonly code: string; readonly name: string } | null
  /** The words that the directive has for the pair itself. */
  readonly quotes: readonly WordsFragment[]
  /** Of a pair of kinds of posts, whose words may only be read so. */
  readonly pair: PairWordsFragment | null
  /** Of a pair at a place, whether it is on record there; null: not asked of this kind. */
  readonly isEvidenced: boolean | null
  /** What that rests on; null: nothing is on record. */
  readonly basis: Basis | null
  /** How sources are read that do not say it. */
  readonly readings: readonly OwnReadingFragment[]
  /** What it joins, as it is called on the day; empty: not told. */
  readonly ends: readonly End[]
  /** Bodies are run as one, in place of posts held together. */
  readonly isMerger: boolean
  readonly proofs: readonly Proof[]
  /** Whether what is on record is there on the day; null: it surely is, or it is a pair of the model. */
  readonly doubt: ExistenceState | null
  readonly execution: { readonly state: ExecutionState; readonly because: readonly WhyFragment[] } | null
  /** The arrangements that hold the two posts together here. */
  readonly held: readonly Held[]
  /** Their ids, of a pair at a place: a chart may draw these in its stead. */
  readonly onRecordAs: readonly string[]
  /** Where a pair joins posts; null: it is no pair at a place. */
  readonly place: string | null
}

/** What is told of a link that is none. */
export const NOTHING: ToldLink = {
  ...{ standing: null, history: [], model: null, quotes: [], isEvidenced: null, proofs: [], execution: null },
  ...{ pair: null, basis: null, readings: [], held: [], ends: [], isMerger: false, doubt: null, place: null },
  onRecordAs: [],
}

/** What a link is asked for by. */
type Asked = Pick<ChartLink, 'id' | 'kind' | 'place'>

async function pilotLink(link: Asked, at: AsOf, lang: string, signal: AbortSignal): Promise<ToldLink> {
  const [pair = '', place = link.place ?? ''] = link.id.split(' ')
  const { data } = await ask(LinkOfPairDocument, { pair, place, at, lang }, signal)
  const [one] = data.pilotLinks?.nodes ?? []
  // A filter by a place has what lies in it as well: of a pair that joins nothing at this level, that of another place.
  if (one?.place?.key !== place) return NOTHING
  return {
    ...NOTHING,
    ...{ standing: one.standing, history: one.standingHistory, model: one.pair.model, quotes: one.pair.quotes },
    ...{ pair: one.pair, isEvidenced: one.evidenceBasis !== null, basis: one.evidenceBasis, readings: one.holdings },
    proofs: one.holdings.flatMap(({ sources }) => sources),
    ...{ place, held: one.holdings, ends: endsIn([one.mainPost, one.concurrentPost]) },
    onRecordAs: one.holdings.map(({ key }) => key),
  }
}

async function pairOfKinds({ id }: Asked, at: AsOf, lang: string, signal: AbortSignal): Promise<ToldLink> {
  const { data } = await ask(PairOfKindsDocument, { pair: id, at, lang }, signal)
  const { postPair: one } = data
  if (!one) return NOTHING
  const ends = endsIn([one.mainPostType, one.concurrentPostType])
  const { standing, standingHistory: history, model, quotes } = one
  return { ...NOTHING, ...{ standing, history, model, quotes, pair: one, ends } }
}

async function arrangement(link: Asked, at: AsOf, lang: string, signal: AbortSignal): Promise<ToldLink> {
  const { data } = await ask(ArrangementChosenDocument, { key: link.id, at, lang }, signal)
  const [one] = data.nodes ?? []
  if (!one || !('standing' in one)) return NOTHING
  const { basis, reading, writtenIn } = one
  return {
    ...NOTHING,
    ...{ standing: one.standing, history: one.standingHistory, model: one.model, execution: one.execution },
    ...{
      ...{ isEvidenced: true, basis, readings: [{ basis, reading, writtenIn }] },
      isMerger: 'components' in one,
      doubt: doubtIn(link, one.exists?.state ?? 'UNKNOWN'),
      ends: 'components' in one ? one.components : 'mainPost' in one ? endsIn([one.mainPost, one.concurrentPost]) : [],
      proofs: one.sources,
      held:
        'knownHolders' in one
          ? [
              {
                mainPost: one.mainPost,
                concurrentPost: one.concurrentPost,
                knownHolders: one.knownHolders,
                exists: one.exists,
              },
            ]
          : [],
    },
  }
}

const READERS: Readonly<Record<ChartLink['kind'], typeof pilotLink>> = {
  PilotLink: pilotLink,
  PostPair: pairOfKinds,
  ConcurrentHolding: arrangement,
  BodyMerger: arrangement,
}

/** A pair at a place that a source evidences has the id of the pair, not of a holding, where the holding itself is not in the chart. */
export const readLink = (link: Asked, at: AsOf, lang: string, signal: AbortSignal): Promise<ToldLink> =>
  (link.id.includes(' ') ? pilotLink : READERS[link.kind])(link, at, lang, signal)

export type { StandingState }
