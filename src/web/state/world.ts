import type { Day } from '../../model/day-range.ts'
import type { CalledLanguage } from '../../model/language-name.ts'
import { WorldDocument, type WorldQuery } from '../generated/documents.ts'
import { type Address, dayIn } from './address.ts'
import { ask } from './ask.ts'

export interface Recorded {
  readonly number: number
  /** By the server's calendar, not the browser's. */
  readonly recordedOn: Day
  readonly note: string
}

/** The levels that have pairs on a day. */
interface PairedLevels {
  readonly day: Day
  readonly codes: readonly string[]
}

/** What is the same for every view of the page. */
export interface World {
  /** The one that the world puts first before others. */
  readonly languages: readonly CalledLanguage[]
  /** Of the places that no other lies around; null: the world has no levels. */
  readonly highestLevel: string | null
  readonly today: Day
  readonly revision: number
  /** Latest first. */
  readonly revisions: readonly Recorded[]
  /** On the day that the page began with, where it began with the general model; null: not asked. */
  readonly paired: PairedLevels | null
}

/** null as well where there are more pairs than were read. */
function pairedIn({ postPairs }: WorldQuery): PairedLevels | null {
  if (!postPairs || postPairs.pageInfo.hasNextPage) return null
  return { day: postPairs.view.validAt, codes: [...new Set(postPairs.nodes.map(({ level }) => level.code))] }
}

/** @param address of the view that is shown first */
export async function readWorld(address: Address, signal: AbortSignal): Promise<World> {
  const { lang = null, place, object, recordedAt, at } = address
  const isGeneral = !(place ?? object ?? recordedAt)
  const { data } = await ask(WorldDocument, { lang, isGeneral, at: { validAt: dayIn(at) } }, signal)
  const { nodes = [], view } = data.languages ?? {}
  return {
    languages: nodes,
    highestLevel: data.levels?.nodes[0]?.code ?? null,
    today: view?.validAt ?? '0001-01-01',
    revision: view?.revision ?? 0,
    revisions: data.revisions?.nodes ?? [],
    paired: pairedIn(data),
  }
}
