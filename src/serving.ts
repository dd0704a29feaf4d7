import type { Progress } from './actions/progress.ts'
import { apiOf, type Parts, reportTo } from './asking.ts'
import type { BuiltPage } from './built/page.ts'
import type { Served } from './cli/app.ts'
import { DEFAULT_LIMITS, daysIn } from './graphql/index.ts'
import { hostNames, isLoopback } from './http/host.ts'
import { listen, stopServing } from './http/listen.ts'
import { type PageFiles, pageFiles } from './http/page-files.ts'
import { createHttpServer } from './http/server.ts'
import { Timeout } from './model/errors.ts'

/** What a world is put in order with before it is served. */
export interface Preparing {
  readonly world: () => Promise<unknown>
  /** Where the page is, and what there is to say of it. */
  readonly page: () => Promise<BuiltPage>
  /** What is being done; null: nothing yet. */
  readonly doing: () => Progress | null
}

/** At which level: that time ran out was told to whoever asked, with the first part of the question that said so. */
export const forgottenAs = (error: unknown): 'debug' | 'error' => (error instanceof Timeout ? 'debug' : 'error')

/** Listens first, so that a port that is taken is said before minutes of work, and health can be asked during them. */
export async function serve(parts: Parts, { world, page, doing }: Preparing): Promise<Served> {
  const { store, config, log, health } = parts
  let isReady = false
  let files: PageFiles | null = null
  let said: string | null = null
  const server = createHttpServer({
    api: await apiOf(parts),
    maxBodyBytes: DEFAULT_LIMITS.bodyBytes,
    isReady: () => isReady,
    doing,
    recorded: () => store.head(),
    page: () => files,
    dayOf: daysIn(config.DUALHAT_TIME_ZONE),
    isReadable: health.isReadable,
    introspection: config.DUALHAT_INTROSPECTION,
    deadlineMs: config.DUALHAT_DEADLINE_MS,
    names: hostNames(config.HOST, config.DUALHAT_ALLOWED_HOSTS),
    report: reportTo(parts),
    log: ({ what, ...request }) => log.to[what === 'refused' ? 'debug' : 'warn'](request, what),
  })
  const address = await listen(server, config.HOST, config.PORT)
  // A promise that somebody forgot is a fault to be told, and no reason to leave all who ask without an answer.
  const onForgotten = (error: unknown) =>
    log.to[forgottenAs(error)]({ err: error }, 'a promise failed that nobody waited for')
  process.on('unhandledRejection', onForgotten)
  try {
    const [built] = await Promise.all([page(), world()])
    files = built.folder === null ? null : await pageFiles(built.folder)
    said = built.said
  } catch (error) {
    await stopServing(server)
    throw error
  }
  isReady = true
  const stop = () => stopServing(server).finally(() => process.off('unhandledRejection', onForgotten))
  return { address, said, isOpen: !isLoopback(config.HOST), stop }
}
