import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { readWordings } from '../src/actions/seed/seed.ts'
import { createApi, DEFAULT_LIMITS } from '../src/graphql/index.ts'
import { listen } from '../src/http/listen.ts'
import { createHttpServer } from '../src/http/server.ts'
import type { Store } from '../src/store/store.ts'
import { ceilingServer } from './ceiling.ts'
import { openQuietly } from './database.ts'

/** The child of `server.ts`: serves one side of the comparison, and tells what it uses when asked. */
const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url))

const ownServer = async (store: Store): Promise<Server> =>
  createHttpServer({
    api: createApi({ store, wordings: await readWordings(SEED_FOLDER), report: console.error }),
    maxBodyBytes: DEFAULT_LIMITS.bodyBytes,
    isReady: () => true,
    recorded: () => store.head(),
    report: console.error,
  })

const [side, file = ''] = process.argv.slice(2)
const store = await openQuietly(file)
const server = await (side === 'ours' ? ownServer(store) : ceilingServer(store))
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.(`${user + system} ${process.memoryUsage.rss()}`)
})
process.on('disconnect', () => process.exit(0))
process.send?.(await listen(server, '127.0.0.1', 0))
