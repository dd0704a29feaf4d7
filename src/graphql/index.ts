import { createYoga, type YogaInitialContext } from 'graphql-yoga'
import { Budget } from '../answers/budget.ts'
import { clockIn } from '../answers/clock.ts'
import { RequestViews } from '../answers/request-views.ts'
import { sharedFacts } from '../answers/shared-facts.ts'
import { Turns } from '../answers/turns.ts'
import { TIME_ZONE } from '../model/date.ts'
import type { Store } from '../store/store.ts'
import type { ServerContext } from './context.ts'
import { documentCache } from './document-cache.ts'
import { DEFAULT_LIMITS, type Limits } from './limits/limits.ts'
import { maskError } from './mask-error.ts'
import { plainAnswers } from './plain.ts'
import { languageOf } from './plugins/request-language.ts'
import { useBudget, useNodeBudget } from './plugins/use-budget.ts'
import { corsFor, useVaryByOrigin } from './plugins/use-cors.ts'
import { useDocumentLimits } from './plugins/use-document-limits.ts'
import { useGivenBack } from './plugins/use-given-back.ts'
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

/** What clients are told of a fault of ours. */
const FAILED = 'Something failed in the server. Ask again; if it stays so, give its operator the requestId.'

/** The GraphQL API over a store. Everything beside the endpoint (pages, health, bodies read early) is the server's. */
export function createApi(options: ApiOptions) {
  const { store, now = () => new Date(), timeZone = TIME_ZONE, report = () => undefined } = options
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const schema = executableSchema()
  const { elapsed = () => performance.now() } = options
  const turns = new Turns()
  const parts = { store, clock: clockIn(timeZone, now), shared: sharedFacts(store) }
  const context = ({ request }: YogaInitialContext): ServerContext => ({
    views: new RequestViews({
      ...parts,
      language: languageOf(request),
      budget: new Budget({ allowance: limits, turns, elapsed, signal: request.signal }),
    }),
  })
  const yoga = createYoga<RequestContext, ServerContext>({
    schema,
    context,
    logging: false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    cors: options.corsOrigins?.length ? corsFor(options.corsOrigins) : false,
    maxRequestBodySize: limits.bodyBytes,
    maskedErrors: { isDev: false, maskError, errorMessage: FAILED },
    parserAndValidationCache: documentCache(),
    plugins: [
      useOwnPages(options.corsOrigins ?? []),
      useRequestFaults(),
      useGivenBack(),
      useRequestId(report),
      useKeptAnswers(),
      useVaryByOrigin(),
      useDocumentLimits(limits, options.introspection === false),
      useNodeBudget(schema, limits.objects),
      useBudget(),
      useGzip(),
    ],
  })
  return Object.assign(yoga, { plainly: plainAnswers(yoga, report) })
}

export type Api = ReturnType<typeof createApi>
