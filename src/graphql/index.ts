import { createYoga } from 'graphql-yoga'
import { Budget } from '../answers/budget.ts'
import { clockIn } from '../answers/clock.ts'
import { RequestViews } from '../answers/request-views.ts'
import { sharedFacts } from '../answers/shared-facts.ts'
import { Turns } from '../answers/turns.ts'
import { TIME_ZONE } from '../model/date.ts'
import type { Store } from '../store/store.ts'
import { answererOf, FAILED } from './answering/answerer.ts'
import type { Asker } from './answering/asked.ts'
import type { Context } from './context.ts'
import { DEFAULT_LIMITS, type Limits } from './limits/limits.ts'
import { maskError } from './mask-error.ts'
import { plainAnswers } from './plain.ts'
import { languageOf } from './plugins/request-language.ts'
import { useAnswerer } from './plugins/use-answerer.ts'
import { corsFor, useVaryByOrigin } from './plugins/use-cors.ts'
import { useGzip } from './plugins/use-gzip.ts'
import { useKeptAnswers } from './plugins/use-kept-answers.ts'
import { useOwnPages } from './plugins/use-own-pages.ts'
import { useRequestFaults } from './plugins/use-request-faults.ts'
import { type Report, type RequestContext, useRequestId } from './plugins/use-request-id.ts'
import { executableSchema } from './schema.ts'

export { WIRE_CODES, type WireCode } from './error-codes.ts'
export { etagOf, hasTag } from './etag.ts'
export { gzipped, takesGzip } from './gzip.ts'
export { DEFAULT_LIMITS, type Limits } from './limits/limits.ts'
export { type Report, type RequestContext, requestIdFrom } from './plugins/use-request-id.ts'
export { typeDefs } from './sdl.ts'

export interface ApiOptions {
  readonly store: Store
  /** The present moment; by default the machine's. */
  readonly now?: () => Date
  /** Milliseconds of a clock that never goes back, for deadlines; by default the machine's. */
  readonly elapsed?: () => number
  /** Where "today" is. */
  readonly timeZone?: string
  readonly limits?: Partial<Limits>
  /** Whether the schema may be asked for; by default it may: it is public. */
  readonly introspection?: boolean
  /** Origins of pages that may ask from a browser; by default none. */
  readonly corsOrigins?: readonly string[]
  /** Told of errors that clients are not told of. */
  readonly report?: Report
}

/** On which day an instant is, as answers count days. */
export const daysIn = (timeZone: string) => clockIn(timeZone, () => new Date()).dayOf

/** The GraphQL API over a store. Everything beside the endpoint (pages, health, bodies read early) is the server's. */
export function createApi(options: ApiOptions) {
  const { store, now = () => new Date(), timeZone = TIME_ZONE, report = () => undefined } = options
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const { elapsed = () => performance.now(), corsOrigins = [] } = options
  const turns = new Turns()
  const parts = { store, clock: clockIn(timeZone, now), shared: sharedFacts(store) }
  const contextFor = ({ header, signal }: Asker): Context => {
    const budget = new Budget({ allowance: limits, turns, elapsed, signal })
    return { views: new RequestViews({ ...parts, language: languageOf(header), budget }) }
  }
  const hasSecrets = options.introspection === false
  const answer = answererOf({ schema: executableSchema(), limits, hasSecrets, contextFor })
  const lasting = new WeakSet<Request>()
  const yoga = createYoga<RequestContext>({
    logging: false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    cors: corsOrigins.length > 0 ? corsFor(corsOrigins) : false,
    maxRequestBodySize: limits.bodyBytes,
    maskedErrors: { isDev: false, maskError, errorMessage: FAILED },
    parserAndValidationCache: false,
    plugins: [
      useOwnPages(corsOrigins),
      useRequestFaults(),
      useRequestId(report),
      useKeptAnswers(lasting),
      useVaryByOrigin(),
      useAnswerer(answer, lasting),
      useGzip(),
    ],
  })
  return Object.assign(yoga, {
    plainly: plainAnswers({ answer, fetchAPI: yoga.fetchAPI, report, origins: corsOrigins }),
  })
}

export type Api = ReturnType<typeof createApi>
