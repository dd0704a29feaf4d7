import { type AsOf, type EvidencedFragment, FollowingDocument, OnRecordOfPairDocument } from '../generated/objects.ts'
import { ask } from '../state/ask.ts'
import { readPages } from './read-pages.ts'

/** Where a model, or a pair of one, is on record as carried out, as far as it was read, and at how many places that is in all. */
export interface Following {
  readonly ones: readonly EvidencedFragment[]
  readonly count: number
  readonly pages: number
}

interface Asked {
  readonly key: string
  readonly at: AsOf
  readonly lang: string
}

interface AskedOfPair extends Asked {
  readonly after?: string | null
}

interface AskedOfModel extends Asked {
  readonly afterHolding?: string | null
  readonly afterMerger?: string | null
}

async function ofPair(asked: AskedOfPair, signal: AbortSignal) {
  const list = (await ask(OnRecordOfPairDocument, asked, signal)).data.pilotLinks
  return {
    nodes: (list?.nodes ?? []).flatMap((link): readonly EvidencedFragment[] => link.holdings),
    count: list?.totalCount ?? 0,
    next: list?.pageInfo.hasNextPage ? { ...asked, after: list.pageInfo.endCursor } : null,
  }
}

async function ofModel(asked: AskedOfModel, signal: AbortSignal) {
  const model = (await ask(FollowingDocument, asked, signal)).data.pilotModel
  const lists = [model?.followingHoldings, model?.followingMergers].filter(
    (list) => list !== null && list !== undefined,
  )
  // Behind its last item a list has nothing, and no other cursor.
  const afterHolding = model?.followingHoldings?.pageInfo.endCursor ?? asked.afterHolding ?? null
  const afterMerger = model?.followingMergers?.pageInfo.endCursor ?? asked.afterMerger ?? null
  return {
    nodes: lists.flatMap((list): readonly EvidencedFragment[] => list.nodes),
    count: lists.reduce((sum, { totalCount }) => sum + (totalCount ?? 0), 0),
    next: lists.some(({ pageInfo }) => pageInfo.hasNextPage) ? { ...asked, afterHolding, afterMerger } : null,
  }
}

/** @param most so many pages, each of a hundred of each kind */
export async function readFollowing(asked: Asked, most: number, signal: AbortSignal): Promise<Following> {
  const name = 'following'
  const pages = asked.key.startsWith('pair/')
    ? await readPages({ name, first: asked, read: ofPair }, most, signal)
    : await readPages({ name, first: asked, read: ofModel }, most, signal)
  return { ones: pages.flatMap(({ nodes }) => nodes), count: pages.at(-1)?.count ?? 0, pages: pages.length }
}
