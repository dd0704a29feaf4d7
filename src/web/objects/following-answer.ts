import { type AsOf, type EvidencedFragment, FollowingDocument } from '../generated/objects.ts'
import { ask } from '../state/ask.ts'
import { readPages } from './read-pages.ts'

/** Where a model is on record as carried out, as far as it was read, and at how many places that is in all. */
export interface Following {
  readonly ones: readonly EvidencedFragment[]
  readonly count: number
  readonly pages: number
}

interface AskedFollowing {
  readonly key: string
  readonly at: AsOf
  readonly lang: string
  readonly afterHolding?: string | null
  readonly afterMerger?: string | null
}

async function read(asked: AskedFollowing, signal: AbortSignal) {
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

/** @param most so many pages, each of a hundred concurrent holdings and a hundred mergers */
export async function readFollowing(asked: AskedFollowing, most: number, signal: AbortSignal): Promise<Following> {
  const pages = await readPages({ name: 'following', first: asked, read }, most, signal)
  return { ones: pages.flatMap(({ nodes }) => nodes), count: pages.at(-1)?.count ?? 0, pages: pages.length }
}
