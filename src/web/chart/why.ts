import type { ChartLink } from '../../chart/chart-model.ts'
import { type ByWhich, type EndedAnswer, type ToldLinks, toldOfPairs, toldOfPlaces } from '../../chart/told.ts'
import { type AskedEnded, type ToldOfMany, toldInView } from '../../chart/told-of-gone.ts'
import { wholeList } from '../../model/whole-list.ts'
import { EndedDocument, ModelTableDocument, PlaceTableDocument } from '../generated/table.ts'
import { AskError, ask } from '../state/ask.ts'
import { withDays } from '../state/times.ts'
import { loadPart } from '../state/use-loaded.ts'
import type { PageWords } from '../words/page-words.ts'
import type { WantedChart } from './read-chart.ts'

/** Of which links, in which view, and in which it is compared with; null: in none. */
export interface WantedWhys {
  readonly links: readonly ChartLink[]
  readonly now: WantedChart
  readonly before: WantedChart | null
}

/** Why links stand as they do, and stood in the view that is compared with. */
export interface Whys {
  readonly now: ToldLinks
  readonly before: ToldLinks | null
  /** Whether of some that is not told, since they are too many. */
  readonly isCut: boolean
}

async function ofPairs({ at, lang }: WantedChart, signal: AbortSignal): Promise<ToldOfMany> {
  const pairsAfter = async (after: string | null) =>
    (await ask(ModelTableDocument, { at, lang, after, levels: null }, signal)).data.postPairs
  const { nodes, isCut } = await wholeList(pairsAfter)
  return { told: toldOfPairs(nodes), isCut }
}

async function ofPlace(root: { readonly place: string }, wanted: WantedChart, signal: AbortSignal) {
  const { depth, at, lang } = wanted
  const { data } = await ask(PlaceTableDocument, { root, depth, at, lang }, signal)
  return { told: data.orgChart ? toldOfPlaces(data.orgChart) : new Map(), isCut: false }
}

/** By which directive and by which words the links of a chart stand as they do: the same as the list without scripts tells. */
const ofChart = (wanted: WantedChart, signal: AbortSignal): Promise<ToldOfMany> =>
  wanted.place === null ? ofPairs(wanted, signal) : ofPlace({ place: wanted.place }, wanted, signal)

/** One of two revisions may not have the place yet. */
function orNothing(error: unknown): ToldOfMany {
  if (error instanceof AskError && error.code === 'NOT_FOUND') return { told: new Map(), isCut: false }
  throw error
}

const endedIn =
  ({ at, lang }: WantedChart, signal: AbortSignal) =>
  async (asked: AskedEnded): Promise<EndedAnswer> => {
    const { nodes, pilotLinks } = (await ask(EndedDocument, { ...asked, at, lang }, signal)).data
    return { nodes: nodes ?? [], pilotLinks: pilotLinks ?? { nodes: [] } }
  }

const shownIn = (wanted: WantedChart, signal: AbortSignal): Promise<ToldOfMany> =>
  loadPart(`why of a chart ${JSON.stringify(wanted)}`, (until) => ofChart(wanted, until), signal)

/** In one of two views: of the links, too, that only the other has in its chart. */
async function ofBoth(links: readonly ChartLink[], wanted: WantedChart, missing: 'NEW' | 'GONE', signal: AbortSignal) {
  const { told: shown, isCut } = await shownIn(wanted, signal).catch(orNothing)
  const all = await toldInView(links, { shown, missing }, endedIn(wanted, signal))
  return { told: all.told, isCut: isCut || all.isCut }
}

/** Why links stand as they do, and stood before, where two days or revisions are compared. */
export async function readWhys({ links, now, before }: WantedWhys, signal: AbortSignal): Promise<Whys> {
  if (before === null) {
    const { told, isCut } = await shownIn(now, signal)
    return { now: told, before: null, isCut }
  }
  const [is, was] = await Promise.all([ofBoth(links, now, 'GONE', signal), ofBoth(links, before, 'NEW', signal)])
  return { now: is.told, before: was.told, isCut: is.isCut || was.isCut }
}

/** By which directive something stands so, how firmly that speaks, and by what it ended. */
export function directiveIn({ directive, ending, isLeftToChoose, isReadSo }: ByWhich, words: PageWords): string {
  const lines = [withDays(ending ?? '', words), directive ?? ''].filter((line) => line !== '')
  const firmness = [...(isLeftToChoose ? [words.leftToChoose] : []), ...(isReadSo ? [words.readSo] : [])]
  return [lines.join(' · '), ...firmness].filter((part) => part !== '').join(' – ')
}

/** Whether an order was carried out; empty: there is none that asks for it. */
export const executionIn = (why: ByWhich | undefined, { execution }: PageWords): string =>
  why?.execution ? execution[why.execution] : ''
