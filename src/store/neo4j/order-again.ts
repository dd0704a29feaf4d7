import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { traitsOf } from '../../model/traits.ts'
import { isOrdering } from '../order.ts'
import { deriveAgain } from './derive-again.ts'
import type { Graph, Run } from './driver.ts'
import { latestSortKey, spellingProps } from './entry-row.ts'
import { orderIn } from './list-order.ts'
import { OPEN } from './predicates.ts'
import { pagesOf } from './walk.ts'
import { showAgain } from './write.ts'

const AT_ONCE = 500

interface Content {
  readonly key: string
  readonly body: string
  readonly isOpen: boolean
}
const CONTENTS = `MATCH (v:Version) WHERE v.key > $after WITH v ORDER BY v.key LIMIT ${AT_ONCE}
  RETURN v.key AS key, v.body AS body, v.recordedTo = ${OPEN} AS isOpen ORDER BY key`
const SPELL = 'UNWIND $rows AS row MATCH (v:Version {key: row.key}) SET v += row.props'

const ORDERED = "MATCH (m:Meta {key: 'head'}) RETURN m.order AS mark"
const NOTE = "MATCH (m:Meta {key: 'head'}) SET m.order = $mark"

async function spellAgain(run: Run, page: readonly Content[], order: ListOrder): Promise<void> {
  const read = page.map(({ key, body, isOpen }) => ({ key, isOpen, entry: JSON.parse(body) as Entry }))
  const rows = read.map(({ key, entry }) => {
    return { key, props: { sortKey: latestSortKey(entry, order), ...spellingProps(entry, traitsOf(entry), order) } }
  })
  await run(SPELL, { rows })
  const open = read.filter(({ isOpen }) => isOpen)
  await showAgain(
    run,
    open.map(({ entry }) => entry),
    order,
  )
}

/** Works out anew, by the languages of the world, where every content stands in lists and what it is shown and found by. It may be repeated. */
export async function orderAgain(graph: Graph): Promise<void> {
  const { read, write } = graph
  const order = await orderIn(read)
  for await (const page of pagesOf<Content>(read, CONTENTS, ({ key }) => key))
    await write((run) => spellAgain(run, page, order))
  await deriveAgain(graph)
  await write((run) => run(NOTE, { mark: order.mark }))
}

/** The same where it is due: its languages say otherwise than when it was last done, or it was cut off. */
export async function orderIfDue(graph: Graph): Promise<void> {
  const [held] = await graph.read<{ readonly mark: string | null }>(ORDERED)
  if (held && held.mark !== (await orderIn(graph.read)).mark) await orderAgain(graph)
}

/** Whether what was recorded may change the order in which everything is listed. */
export const mayChangeOrder = (ids: readonly Id[]): boolean => ids.some(isOrdering)
