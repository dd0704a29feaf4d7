import type { Config } from './config.ts'
import { type Api, createApi, type Report } from './graphql/index.ts'
import type { Log } from './log.ts'
import { Damaged, Unavailable } from './model/errors.ts'
import type { Readable } from './store/readable.ts'
import type { Store } from './store/store.ts'

/** What the API and the server in front of it are put together from. */
export interface Parts {
  readonly store: Store
  readonly config: Config
  readonly log: Log
  readonly health: Readable
}

/** Where errors go that clients are not told of. */
export const reportTo =
  ({ log, health }: Parts): Report =>
  (error, requestId) => {
    if (error instanceof Unavailable || error instanceof Damaged) health.failed()
    log.to.error({ requestId, err: error })
  }

export async function apiOf(parts: Parts): Promise<Api> {
  const { store, config } = parts
  return createApi({
    store,
    limits: { deadlineMs: config.DUALHAT_DEADLINE_MS },
    timeZone: config.DUALHAT_TIME_ZONE,
    introspection: config.DUALHAT_INTROSPECTION,
    corsOrigins: config.DUALHAT_CORS_ORIGINS,
    report: reportTo(parts),
  })
}

/** Puts one question to the API as a client would, without a server in between. */
export async function ask(parts: Parts, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await (await apiOf(parts)).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}
