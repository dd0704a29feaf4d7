import type { Format } from '../formats/format.ts'
import type { LoggedRevision, Store } from '../store/store.ts'
import { inSilence, type OnProgress } from './progress.ts'

async function* told(store: Store, progress: OnProgress): AsyncGenerator<LoggedRevision> {
  const { number: of } = await store.head()
  for await (const logged of store.log(0)) {
    if (logged.revision.number > of) return
    progress({ step: 'Writing revisions', done: logged.revision.number, of })
    yield logged
  }
}

/** The whole store in a format: every revision up to the one that is the latest now, each with what it recorded. */
export const exportStore = (store: Store, format: Format, progress: OnProgress = inSilence): AsyncGenerator<string> =>
  format.write(told(store, progress))
