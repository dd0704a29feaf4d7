import { fileURLToPath } from 'node:url'
import { readWordings, seedStore } from '../../src/actions/seed/seed.ts'
import type { Api, ApiOptions } from '../../src/graphql/index.ts'
import type { Store } from '../../src/store/store.ts'
import { apiOver, emptyStore } from './api.ts'

export const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url))

export interface ShippedWorld {
  readonly store: Store
  readonly api: Api
}

/** The world that the product ships, recorded in a store of its own, behind the API. */
export async function shippedWorld(options: Partial<ApiOptions> = {}): Promise<ShippedWorld> {
  const store = await emptyStore()
  await seedStore(store, { folder: SEED_FOLDER, now: () => new Date('2026-05-01T00:00:00Z') })
  return { store, api: apiOver(store, { wordings: await readWordings(SEED_FOLDER), ...options }) }
}
