import { GraphQLError } from 'graphql'
import { Ambiguous, DualhatError, Incorrect } from '../model/errors.ts'
import { isWireCode, STATUS_OF, WIRE_CODE_OF, type WireCode } from './error-codes.ts'

const placeOf = (error: unknown) =>
  error instanceof GraphQLError
    ? { ...(error.nodes ? { nodes: error.nodes } : {}), ...(error.path ? { path: error.path } : {}) }
    : {}

function shown(
  at: unknown,
  code: WireCode,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  const status = STATUS_OF[code]
  return new GraphQLError(message, {
    ...placeOf(at),
    extensions: { code, ...more, ...(status ? { http: { status } } : {}) },
  })
}

/** The error inside those that graphql-js wraps around it. */
function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error
}

/** A document's error: it has a code of ours, or the request did not fit the schema. What went wrong inside a field is neither. */
const isSaid = ({ extensions, path }: GraphQLError) => isWireCode(extensions['code']) || path === undefined

/** The status that GraphQL over HTTP wants for it, where it is set. */
const statusOf = ({ extensions: { http } }: GraphQLError) => (http ? { http } : {})

const moreOf = (error: DualhatError) => ({
  ...(error instanceof Incorrect && error.issues.length > 0 ? { issues: error.issues } : {}),
  ...(error instanceof Ambiguous ? { candidates: error.candidates } : {}),
})

/** What clients are told instead where an error speaks of the server's files, addresses and users: those are the operator's. */
const STORE_FAILED = 'The store cannot be read now. Ask again in a moment.'
const STORE_SLOW = 'The store took too long. Ask for less at once, or again in a moment.'

/** The code and the words for an error of the store itself, which bears the engine's as its cause; null for any other. */
function ofStore({ code, cause }: DualhatError): readonly [WireCode, string] | null {
  if (code === 'UNAVAILABLE' || (code === 'FORBIDDEN' && cause)) return ['STORE_UNAVAILABLE', STORE_FAILED]
  return code === 'TIMEOUT' && cause ? ['TIMEOUT', STORE_SLOW] : null
}

const hidden = new WeakMap<GraphQLError, unknown>()

function hide(masked: GraphQLError, cause: unknown): GraphQLError {
  hidden.set(masked, cause)
  return masked
}

/** What a client sees of an error: ours and those of the document with their code, any other as a bare fact. */
export function maskError(error: unknown, message: string): GraphQLError {
  const cause = innermost(error)
  const fixed = cause instanceof DualhatError ? ofStore(cause) : null
  if (fixed) return hide(shown(error, ...fixed), cause)
  if (cause instanceof DualhatError && cause.code !== 'DAMAGED')
    return shown(error, WIRE_CODE_OF[cause.code], cause.message, moreOf(cause))
  if (error instanceof GraphQLError && cause instanceof GraphQLError && isSaid(cause))
    return isWireCode(error.extensions['code']) ? error : shown(error, 'BAD_USER_INPUT', error.message, statusOf(error))
  return hide(shown(error, 'INTERNAL_SERVER_ERROR', message), cause)
}

/** What is behind masked errors, each once: one fault often hits many fields of an answer. */
export const hiddenIn = (errors: readonly GraphQLError[]): readonly unknown[] => {
  const causes = errors.filter((error) => hidden.has(error)).map((error) => hidden.get(error))
  return [...new Map(causes.map((cause) => [String(cause), cause])).values()]
}
