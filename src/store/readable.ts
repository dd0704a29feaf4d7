import { FIRST_DAY } from '../model/date.ts'
import { anyOf } from './queries.ts'
import type { Store } from './store.ts'

/** Whether a store can be read. Its head may come from memory: after a failure, an entry must have been read again. */
export interface Readable {
  /** Called when something could not be read. */
  failed(): void
  isReadable(): Promise<boolean>
}

export function readable(store: Store): Readable {
  let hasFailed = false
  const read = async () => {
    const { number: revision } = await store.head()
    if (hasFailed) await store.view({ validAt: FIRST_DAY, revision }).find(anyOf('Place'), { first: 1, after: null })
    hasFailed = false
  }
  return {
    failed: () => {
      hasFailed = true
    },
    isReadable: () =>
      read().then(
        () => true,
        () => false,
      ),
  }
}
