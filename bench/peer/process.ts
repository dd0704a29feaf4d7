import type { Access, Answered, Order } from './orders.ts'
import { peerOn } from './peer.ts'
import { waysOf } from './questions.ts'

/** The child of the bench: asks the peer what it is told to, and says how long that took. */
const access: Access = JSON.parse(process.env['DUALHAT_PEER_ACCESS'] ?? '{}')
const ways = waysOf(await peerOn(access))

async function answered({ question, way, one }: Order): Promise<Answered> {
  const ask = ways[question]?.[way]
  if (!ask) throw new Error(`There is no way "${way}" to ask "${question}".`)
  const started = performance.now()
  const answer = await ask(one)
  return { ms: performance.now() - started, answer }
}

process.on('message', async (order: Order) => process.send?.(await answered(order)))
process.on('disconnect', () => process.exit(0))
process.send?.(Object.fromEntries(Object.entries(ways).map(([question, own]) => [question, Object.keys(own)])))
