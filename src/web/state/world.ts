import type { Day } from '../../model/day-range.ts'
import { WorldDocument } from '../generated/documents.ts'
import { ask } from './ask.ts'

export interface Spoken {
  readonly code: string
  readonly name: string
}

export interface Recorded {
  readonly number: number
  readonly recordedAt: string
  readonly note: string
}

/** What is the same for every view of the page. */
export interface World {
  /** The one that the world puts first before others. */
  readonly languages: readonly Spoken[]
  /** Of the places that no other lies around; null: the world has no levels. */
  readonly highestLevel: string | null
  readonly today: Day
  readonly revision: number
  /** Latest first. */
  readonly revisions: readonly Recorded[]
}

export async function readWorld(lang: string | null, signal: AbortSignal): Promise<World> {
  const { data } = await ask(WorldDocument, { lang }, signal)
  const { nodes = [], view } = data.languages ?? {}
  return {
    languages: nodes,
    highestLevel: data.levels?.nodes[0]?.code ?? null,
    today: view?.validAt ?? '0001-01-01',
    revision: view?.revision ?? 0,
    revisions: data.revisions?.nodes ?? [],
  }
}
