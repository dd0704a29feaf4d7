import type { Format } from '../formats/format.ts'
import type { Revision } from '../model/as-of.ts'
import type { LoggedRevision, Store } from '../store/store.ts'
import { inSilence, type OnProgress } from './progress.ts'

async function* revisionsUpTo(
  { number: of }: Revision,
  store: Store,
  progress: OnProgress,
): AsyncGenerator<LoggedRevision> {
  for await (const logged of store.log(0)) {
    if (logged.revision.number > of) return
    progress({ step: 'Writing revisions', done: logged.revision.number, of })
    yield logged
  }
}

export interface Export {
  /** The latest revision in the text. */
  readonly revision: Revision
  readonly text: AsyncIterable<string>
}

/** The whole store in a format: every revision up to the one that is the latest now, each with what it recorded. */
export async function exportStore(store: Store, format: Format, progress: OnProgress = inSilence): Promise<Export> {
  const revision = await store.head()
  return { revision, text: format.write(revisionsUpTo(revision, store, progress)) }
}
