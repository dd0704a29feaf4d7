import { type ByWhich, type ToldLinks, toldOfPairs, toldOfPlaces } from '../../chart/told.ts'
import { wholeList } from '../../model/whole-list.ts'
import { ModelTableDocument, PlaceTableDocument } from '../generated/table.ts'
import { ask } from '../state/ask.ts'
import { withDays } from '../state/times.ts'
import type { PageWords } from '../words/page-words.ts'
import type { WantedChart } from './read-chart.ts'

/** Why the links of a chart stand as they do, by which directive and by which words: the same as the list without scripts tells. */
export async function readWhy({ place, depth, at, lang }: WantedChart, signal: AbortSignal): Promise<ToldLinks> {
  if (place === null) {
    const pairsAfter = async (after: string | null) =>
      (await ask(ModelTableDocument, { at, lang, after, levels: null }, signal)).data.postPairs
    return toldOfPairs((await wholeList(pairsAfter)).nodes)
  }
  const { data } = await ask(PlaceTableDocument, { root: { place }, depth, at, lang }, signal)
  return data.orgChart ? toldOfPlaces(data.orgChart) : new Map()
}

/** By which directive something stands so, how firmly that speaks, and by what it ended. */
export function directiveIn({ directive, ending, isLeftToChoose, isReadSo }: ByWhich, words: PageWords): string {
  const lines = [withDays(ending?.text ?? '', words), directive ?? ''].filter((line) => line !== '')
  const firmness = [...(isLeftToChoose ? [words.leftToChoose] : []), ...(isReadSo ? [words.readSo] : [])]
  return [lines.join(' · '), ...firmness].filter((part) => part !== '').join(' – ')
}

/** Whether an order was carried out; empty: there is none that asks for it. */
export const executionIn = (why: ByWhich | undefined, { execution }: PageWords): string =>
  why?.execution ? execution[why.execution] : ''
