import { type AsOf, type CalledFragment, RestingOnDocument } from '../generated/objects.ts'
import { ask } from '../state/ask.ts'
import { loadPart } from '../state/use-loaded.ts'

/** What rests on a document, as far as it was read, and how much that is in all. */
export interface Resting {
  readonly ones: readonly CalledFragment[]
  readonly count: number
}

interface AskedResting {
  readonly key: string
  readonly at: AsOf
  readonly lang: string
}

/** @param pages so many of a hundred each; what was read before is at hand */
export async function readResting(asked: AskedResting, pages: number, signal: AbortSignal): Promise<Resting> {
  const ones: CalledFragment[] = []
  let [after, count]: [string | null, number] = [null, 0]
  for (let page = 0; page < pages; page += 1) {
    const variables: AskedResting & { readonly after: string | null } = { ...asked, after }
    const part = `resting ${JSON.stringify(variables)}`
    const { data } = await loadPart(part, (aborted) => ask(RestingOnDocument, variables, aborted), signal)
    const { nodes = [], totalCount = null, pageInfo = null } = data.document?.supports ?? {}
    ones.push(...nodes)
    count = totalCount ?? ones.length
    if (!pageInfo?.hasNextPage) break
    after = pageInfo.endCursor
  }
  return { ones, count }
}
