import type { Revision } from '../../model/as-of.ts'
import { NotFound } from '../../model/errors.ts'
import type { Run } from './driver.ts'
import { headAndOrderOf } from './revisions.ts'

/** How long another process's append may go unseen, in milliseconds: every question begins with the latest revision. */
const GOOD_FOR_MS = 50

export interface HeadCache {
  /** The number of the latest revision that was met. */
  seen(): number
  /** The latest revision; one that this process made is seen at once. */
  latest(): Promise<Revision>
  /** Told of a revision that was met in another way. */
  note(revision: Revision): void
  /** The next to ask sees what there is. */
  forget(): void
  /** @throws NotFound when the revision is not recorded yet: an answer as of it would be another one later */
  refuseFuture(revision: number): Promise<void>
}

/** @param onNewOrder called when everything is found to be listed in another order than before: by what another process recorded */
export function headCacheOf(run: Run, onNewOrder: () => void): HeadCache {
  let seen = 0
  let order: string | null = null
  let lately: { readonly head: Promise<Revision>; readonly until: number } | null = null
  const forget = () => {
    lately = null
  }
  const note = ({ number }: Revision) => {
    if (number > seen) forget()
    seen = Math.max(seen, number)
  }
  const asked = async () => {
    const { head, mark } = await headAndOrderOf(run)
    if (mark !== order) onNewOrder()
    order = mark
    note(head)
    return head
  }
  return {
    note,
    forget,
    seen: () => seen,
    latest() {
      if (lately && performance.now() < lately.until) return lately.head
      const head = asked()
      lately = { head, until: performance.now() + GOOD_FOR_MS }
      head.catch(forget)
      return head
    },
    async refuseFuture(revision) {
      if (revision <= seen || revision <= (await asked()).number) return
      throw new NotFound(`No revision ${revision} is recorded.`, `The latest is ${seen}.`)
    },
  }
}
