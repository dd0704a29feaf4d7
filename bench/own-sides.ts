import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../src/store/neo4j/driver.ts'
import { storeOn } from '../src/store/neo4j/index.ts'
import { replicatedStore } from '../src/store/replica/index.ts'
import type { Store } from '../src/store/store.ts'
import { openQuietly } from './database.ts'
import { type Own, ownAnswers } from './own-answers.ts'
import type { Walk } from './twelve.ts'

/** Our API over one kind of store. */
export interface OwnSide {
  readonly name: string
  /** One that keeps what it met since the bench began. */
  readonly known: Own
  /** Asks one that keeps nothing yet, and closes it. */
  withNew<T>(work: (own: Own) => Promise<T>): Promise<T>
}

const FAR = '9999-12-31T00:00:00.000Z'

/** One whose latest revision is asked for with every question, not every 50 ms. */
const askingEachTime = (store: Store): Store => ({ ...store, head: () => store.revision({ before: FAR }) })

/** Over a server whose replica is level, as its keeper says. */
const readingFrom = (file: string, server: Store): Store =>
  replicatedStore(server, {
    open: openQuietly,
    warn: (what) => {
      throw new Error(what)
    },
    patienceMs: 60_000,
    start: (hear) => ({
      follow: () =>
        void server.head().then((head) => {
          hear({ is: 'opened', file, head })
          hear({ is: 'done' })
        }),
      stop: async () => undefined,
    }),
  })

/** As a server has it before it answers. */
async function warmed(file: string): Promise<Store> {
  const store = await openQuietly(file)
  await store.warm()
  return store
}

interface Kind {
  readonly name: string
  readonly open: () => Promise<Store>
}

async function sideOf({ name, open }: Kind, walk?: Walk): Promise<OwnSide> {
  const known = await ownAnswers(await open(), walk)
  return {
    name,
    known,
    async withNew(work) {
      const store = await open()
      return work(await ownAnswers(store, known.walk)).finally(() => store.close())
    },
  }
}

/** The store on a server that stays connected. */
const onServer = (graph: Graph): Store => ({ ...storeOn(graph), close: async () => undefined })

/** Our API over a Neo4j alone, over one with a replica, and over a file: all with the world of s1. */
export async function ownSides(graph: Graph, file: string, folder: string): Promise<readonly OwnSide[]> {
  const replica = join(folder, 'replica.db')
  copyFileSync(file, replica)
  const replicated = async (server: Store) => {
    const store = readingFrom(replica, server)
    await store.warm()
    return store
  }
  const kinds: readonly Kind[] = [
    { name: 'Neo4j alone', open: async () => onServer(graph) },
    { name: 'with a replica', open: () => replicated(onServer(graph)) },
    { name: 'replica, head asked each time', open: () => replicated(askingEachTime(onServer(graph))) },
    { name: 'a file', open: () => warmed(file) },
  ]
  const sides: OwnSide[] = []
  for (const kind of kinds) sides.push(await sideOf(kind, sides[0]?.known.walk))
  return sides
}
