import type { Entry } from '../../model/entry.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { ORDERING_TERMS, orderAmong } from '../order.ts'
import type { Run } from './driver.ts'
import { OPEN } from './predicates.ts'

const BODIES = `MATCH (e:Entity) WHERE e.id >= $from AND e.id < $until
  MATCH (e)-[:HAS_VERSION]->(v) WHERE v.recordedTo = ${OPEN} RETURN v.body AS body`

/** The terms of languages and levels as known now: they say in which order everything is listed and found. */
export const orderingTermsIn = async (run: Run): Promise<readonly Entry[]> =>
  (await run<{ readonly body: string }>(BODIES, ORDERING_TERMS)).map(({ body }) => JSON.parse(body) as Entry)

export const orderIn = async (run: Run): Promise<ListOrder> => orderAmong(await orderingTermsIn(run))

/** The order as of the latest revision that was met: asked for once for each. */
export function listOrderCacheOf(run: Run, seen: () => number): () => Promise<ListOrder> {
  let known: { readonly revision: number; readonly order: Promise<ListOrder> } | null = null
  return () => {
    const revision = seen()
    if (known?.revision === revision) return known.order
    const order = orderIn(run)
    known = { revision, order }
    order.catch(() => {
      known = null
    })
    return order
  }
}
