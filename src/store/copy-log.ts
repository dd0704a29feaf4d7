import type { Revision } from '../model/as-of.ts'
import { Conflict } from '../model/errors.ts'
import type { Store } from './store.ts'

interface Stretch {
  /** The number of the latest revision that both stores have. */
  readonly after: number
  /** The last to copy; default: all there are. */
  readonly until?: number
  readonly before?: (next: Revision) => void
  readonly each?: (copied: Revision) => void
}

/**
 * Appends to a store what the log of another has behind a revision, every revision with its number, instant and all that it says.
 * @throws Conflict where the other store has or gets a revision of its own in that place
 */
export async function copyLog(
  from: Store,
  to: Store,
  { after, until = Infinity, before, each }: Stretch,
): Promise<void> {
  for await (const { revision, put, retract } of from.log(after)) {
    if (revision.number > until) return
    before?.(revision)
    const { number, ...said } = revision
    const copied = await to.append({ put, retract, ...said, expected: number - 1 })
    if (copied.number !== number)
      throw new Conflict(`Revision ${number} changes nothing in the other store.`, 'Copy into an empty store.')
    each?.(copied)
  }
}
