import DataLoader from 'dataloader'
import type { Id } from '../model/ids.ts'

/** More ids than this in one call gain nothing, and take long on an embedded store. */
const LARGEST_CALL = 500

/** Gathers what one level of an operation asks for by id into one call: a list in, a map out. */
export const batched = <T>(ask: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, T>>, absent: T): DataLoader<Id, T> =>
  new DataLoader(
    async (ids) => {
      const found = await ask(ids)
      return ids.map((id) => found.get(id) ?? absent)
    },
    { maxBatchSize: LARGEST_CALL },
  )
