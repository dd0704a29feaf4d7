import { randomUUID } from 'node:crypto'
import type { Store } from '../store.ts'

/** Under which a world keeps by what its replicas are named. */
const MEMO = 'world'

/** What a world is known by on every machine, whatever the address: it goes with the world when that is taken away. */
export async function worldId(server: Store): Promise<string> {
  const known = await server.memo(MEMO)
  if (known !== null) return known
  await server.noteMemo(MEMO, randomUUID())
  return (await server.memo(MEMO)) ?? randomUUID()
}
