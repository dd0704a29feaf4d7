import type { Server } from 'node:http'
import { createApi, DEFAULT_LIMITS } from '../src/graphql/index.ts'
import { listen } from '../src/http/listen.ts'
import { createHttpServer } from '../src/http/server.ts'
import type { Store } from '../src/store/store.ts'
import { ceilingServer } from './ceiling.ts'
import { openQuietly } from './database.ts'
import { type LoopTurns, watchTurns } from './loop-turns.ts'

/** The child of `server.ts`: serves one side of the comparison, and tells what it uses when asked. */
const ownServer = async (store: Store): Promise<Server> =>
  createHttpServer({
    api: createApi({ store, report: console.error }),
    maxBodyBytes: DEFAULT_LIMITS.bodyBytes,
    isReady: () => true,
    recorded: () => store.head(),
    report: console.error,
  })

const [side, file = ''] = process.argv.slice(2)
const store = await openQuietly(file)
const server = await (side === 'ours' ? ownServer(store) : ceilingServer(store))

const usage = (): string => {
  const { user, system } = process.cpuUsage()
  return `${user + system} ${process.memoryUsage.rss()}`
}

/** Twice, since the first lets go of what the second can then collect. */
function heap(): string {
  if (!globalThis.gc) throw new Error('The server was started without --expose-gc.')
  globalThis.gc()
  globalThis.gc()
  return String(process.memoryUsage().heapUsed)
}

let watched: LoopTurns | null = null
/** The longest turn since it was asked last; the first answer begins the watch. */
function longestTurn(): string {
  watched ??= watchTurns()
  return String(watched.take().reduce((longest, turn) => Math.max(longest, turn), 0))
}

const ANSWERS: Readonly<Record<string, () => string>> = { usage, heap, turn: longestTurn }
process.on('message', (asked) => process.send?.(ANSWERS[String(asked)]?.() ?? ''))
process.on('disconnect', () => process.exit(0))
process.send?.(await listen(server, '127.0.0.1', 0))
