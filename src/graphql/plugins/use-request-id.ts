import { randomUUID } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { isWireCode } from '../error-codes.ts'

const GIVEN = /^[\w.:-]{1,64}$/
const ids = new WeakMap<Request, string>()

/** The id that a caller gave, if it is one, else a new one. */
export const requestIdFrom = (given: unknown): string =>
  typeof given === 'string' && GIVEN.test(given) ? given : randomUUID()

/** The id of a request. */
export function requestIdOf(request: Request): string {
  const known = ids.get(request)
  if (known) return known
  const id = requestIdFrom(request.headers.get('x-request-id'))
  ids.set(request, id)
  return id
}

/** Unreadable JSON is no GraphQL request at all, so it is 400 in every media type; the parser's own words stay inside. */
const unreadable = ({ originalError }: Readonly<Record<string, unknown>>) =>
  originalError ? { http: { status: 400 } } : {}

/** A copy, since errors of parsed and validated documents are kept and shared between requests. */
function withId(error: GraphQLError, requestId: string): GraphQLError {
  const { originalError: _inner, code, ...extensions } = error.extensions
  return new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: {
      code: isWireCode(code) ? code : 'BAD_REQUEST',
      ...extensions,
      ...unreadable(error.extensions),
      requestId,
    },
  })
}

const isSingle = (result: unknown): result is ExecutionResult =>
  typeof result === 'object' && result !== null && 'errors' in result && Array.isArray(result.errors)

/** Names the request in every error, so that a report can be found in the log. */
export function useRequestId(): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (!isSingle(result) || !result.errors) return
      setResult({ ...result, errors: result.errors.map((error) => withId(error, requestIdOf(request))) })
    },
    onResponse({ request, response }) {
      response.headers.set('x-request-id', requestIdOf(request))
    },
  }
}
