import { type AsOf, type CalledFragment, RestingOnDocument } from '../generated/objects.ts'
import { ask } from '../state/ask.ts'
import { readPages } from './read-pages.ts'

/** What rests on a document, as far as it was read, and how much that is in all. */
export interface Resting {
  readonly ones: readonly CalledFragment[]
  readonly count: number
  readonly pages: number
}

interface AskedResting {
  readonly key: string
  readonly at: AsOf
  readonly lang: string
  readonly after?: string | null
}

async function read(asked: AskedResting, signal: AbortSignal) {
  const {
    nodes = [],
    totalCount = null,
    pageInfo = null,
  } = (await ask(RestingOnDocument, asked, signal)).data.document?.supports ?? {}
  return { nodes, totalCount, next: pageInfo?.hasNextPage ? { ...asked, after: pageInfo.endCursor } : null }
}

/** @param most so many pages of a hundred each */
export async function readResting(asked: AskedResting, most: number, signal: AbortSignal): Promise<Resting> {
  const pages = await readPages({ name: 'resting', first: asked, read }, most, signal)
  const ones = pages.flatMap(({ nodes }) => nodes)
  return { ones, count: pages.at(-1)?.totalCount ?? ones.length, pages: pages.length }
}
