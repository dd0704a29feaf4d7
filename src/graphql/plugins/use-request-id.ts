import { randomUUID } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { shortened } from '../../model/text.ts'
import { isWireCode, type WireCode } from '../error-codes.ts'
import { hiddenIn } from '../mask-error.ts'
import { inOwnWords } from './own-words.ts'

const GIVEN = /^[\w.:-]{1,64}$/

/** The id that a caller gave, if it is one, else a new one. */
export const requestIdFrom = (given: unknown): string =>
  typeof given === 'string' && GIVEN.test(given) ? given : randomUUID()

/** What a server in front may say of a request. */
export interface RequestContext {
  /** By default the one that the client gave, else a new one. */
  requestId?: string
  /** Told with which codes it is answered, where with any. */
  readonly onErrors?: (codes: readonly WireCode[]) => void
}

/** Unreadable JSON is no GraphQL request at all, so it is 400 in every media type; the parser's own words stay inside. */
const unreadable = ({ originalError }: Readonly<Record<string, unknown>>) =>
  originalError ? { http: { status: 400 } } : {}

/** Messages of graphql-js quote what they were given at whatever length. */
const LONGEST_MESSAGE = 1_000

/** A copy, since errors of parsed and validated documents are kept and shared between requests. */
function withId(error: GraphQLError, requestId: string): GraphQLError {
  const { originalError: _inner, code: given, ...extensions } = error.extensions
  const { message, code } = inOwnWords(error.message, given)
  return new GraphQLError(shortened(message, LONGEST_MESSAGE), {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: {
      code,
      ...extensions,
      ...unreadable(error.extensions),
      requestId,
    },
  })
}

const isSingle = (result: unknown): result is ExecutionResult =>
  typeof result === 'object' && result !== null && 'errors' in result && Array.isArray(result.errors)

/** Tells the operator of an error that the client is not told of, and in which request it came about. */
export type Report = (error: unknown, requestId: string) => void

/** A result as its client is told it, in whose errors the request is named. The operator is told of what the client is not. */
export function toldResult(
  result: ExecutionResult,
  { requestId = '', onErrors }: RequestContext,
  report: Report,
): ExecutionResult {
  if (!result.errors) return result
  for (const error of hiddenIn(result.errors)) report(error, requestId)
  const errors = result.errors.map((error) => withId(error, requestId))
  onErrors?.(errors.map(({ extensions }) => extensions['code']).filter(isWireCode))
  return { ...result, errors }
}

/** Names the request in every error, and to the operator: so what a client complains of can be found in the log. */
export function useRequestId(report: Report): Plugin<Record<never, never>, RequestContext> {
  return {
    onRequest({ request, serverContext }) {
      serverContext.requestId ??= requestIdFrom(request.headers.get('x-request-id'))
    },
    onResultProcess({ result, setResult, serverContext }) {
      if (isSingle(result)) setResult(toldResult(result, serverContext, report))
    },
    onResponse({ response, serverContext: { requestId = '' } }) {
      response.headers.set('x-request-id', requestId)
    },
  }
}
