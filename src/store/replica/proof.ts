import { isDeepStrictEqual } from 'node:util'
import { NotFound } from '../../model/errors.ts'
import { revisionDigest } from '../revision-digest.ts'
import type { Store } from '../store.ts'

async function digestAt(store: Store, number: number): Promise<string | null> {
  for await (const logged of store.log(number - 1)) return revisionDigest(logged)
  return null
}

/** Whether the latest revision of one store is, with all that it records, one of the other's. */
export async function isBeginningOf(replica: Store, server: Store): Promise<boolean> {
  const { number } = await replica.head()
  return number === 0 || (await digestAt(replica, number)) === (await digestAt(server, number))
}

/** The same at a glance: without what the revision records. */
export async function seemsBeginningOf(replica: Store, server: Store): Promise<boolean> {
  const head = await replica.head()
  try {
    return isDeepStrictEqual(await server.revision({ number: head.number }), head)
  } catch (error) {
    if (error instanceof NotFound) return false
    throw error
  }
}
