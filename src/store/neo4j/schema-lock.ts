import { randomUUID } from 'node:crypto'
import { Unavailable } from '../../model/errors.ts'
import type { Graph } from './driver.ts'

/** One that holds it longer has died: each statement is short, and goes on where it was cut off. */
const HELD_MS = 60_000
const ASKED_EVERY_MS = 250

/** Written to before it is looked at: the server would let two look at the same. */
const TAKE = `MERGE (l:Lock {name: 'schema'}) SET l.asked = $holder
  WITH l WHERE l.until IS NULL OR l.until < timestamp() SET l.holder = $holder, l.until = timestamp() + ${HELD_MS}
  RETURN l.holder AS holder`
const RELEASE = "MATCH (l:Lock {name: 'schema', holder: $holder}) DELETE l"

async function take({ address, write }: Graph, holder: string): Promise<void> {
  for (const late = performance.now() + 2 * HELD_MS; performance.now() < late; ) {
    const taken = await write((run) => run(TAKE, { holder }))
    if (taken.length > 0) return
    await new Promise((done) => setTimeout(done, ASKED_EVERY_MS))
  }
  throw new Unavailable(
    `The schema of the store at ${address} is being changed by another process.`,
    'Wait until that is done, and start again.',
  )
}

/** Runs what one process at a time may do to the schema. */
export async function withSchemaLocked(graph: Graph, work: () => Promise<void>): Promise<void> {
  const holder = randomUUID()
  await take(graph, holder)
  try {
    await work()
  } finally {
    await graph.write((run) => run(RELEASE, { holder }))
  }
}
