import type { AsOf } from '../../model/as-of.ts'
import { Damaged, DualhatError, Unavailable } from '../../model/errors.ts'
import { mapView } from '../map-view.ts'
import type { Asker, Store, View } from '../store.ts'
import { type Follower, type FollowerParts, ReplicaFollower } from './follower.ts'

export { type KeeperParts, keeperOn } from './keeper.ts'
export type { Keeper, Lost, StartKeeper, Told } from './told.ts'

/** How long a start waits to hear how far the replica is. */
const FIRST_WORD_MS = 5_000

/** What the replica says of a question is what the server would say, but where it cannot be read. */
const isAnswer = (error: unknown): boolean =>
  error instanceof DualhatError && !(error instanceof Damaged) && !(error instanceof Unavailable)

function viewOf(server: Store, follower: Follower, at: AsOf, asker?: Asker): View {
  const onServer = server.view(at)
  let read: { readonly store: Store; readonly view: View } | null = null
  const onReplica = (): typeof read => {
    const store = follower.having(at.revision)
    if (store === null) return null
    if (read?.store !== store) read = { store, view: store.view(at, asker) }
    return read
  }
  const reading = async (): Promise<typeof read> => {
    await follower.reach(at.revision)
    return onReplica()
  }
  return mapView({ at }, (ask) => async (...args) => {
    const replica = onReplica() ?? (await reading())
    if (replica === null) return ask(onServer, ...args)
    try {
      return await ask(replica.view, ...args)
    } catch (error) {
      if (isAnswer(error)) throw error
      follower.failed(replica.store, error)
      return ask(onServer, ...args)
    }
  })
}

const pause = (ms: number): Promise<void> => new Promise((done) => void setTimeout(done, ms).unref())

/**
 * A server's store whose questions are read from a replica on this machine as soon as that has the revision asked for; until then the
 * server answers. What the latest revision is, the server is asked each time, and whatever is recorded goes to the server.
 */
export function replicatedStore(server: Store, parts: FollowerParts): Store {
  const follower: Follower = new ReplicaFollower(parts)
  const head = async () => {
    const latest = await server.head()
    follower.aim(latest)
    return latest
  }
  return {
    ...server,
    head,
    view: (at, asker) => viewOf(server, follower, at, asker),
    // Where the replica is level, the server has no text to plan.
    async warm() {
      const { number } = await head()
      await Promise.race([follower.opened(), pause(parts.patienceMs ?? FIRST_WORD_MS)])
      const replica = follower.having(number)
      // One that is thrown away meanwhile is none that questions would wait for.
      if (replica !== null) return replica.warm().catch((error: unknown) => follower.failed(replica, error))
      const planning = server.warm()
      await Promise.race([planning, follower.settled()])
      if (follower.having(number) === null) await planning
    },
    async close() {
      await follower.close()
      await server.close()
    },
  }
}
