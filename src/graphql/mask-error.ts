import { GraphQLError } from 'graphql'
import { DualhatError, Incorrect } from '../model/errors.ts'
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

const issuesOf = (error: DualhatError) =>
  error instanceof Incorrect && error.issues.length > 0 ? { issues: error.issues } : {}

const hidden = new WeakMap<GraphQLError, unknown>()

/** What a client sees of an error: ours and those of the document with their code, any other as a bare fact. */
export function maskError(error: unknown, message: string): GraphQLError {
  const cause = innermost(error)
  if (cause instanceof DualhatError && cause.code !== 'DAMAGED')
    return shown(error, WIRE_CODE_OF[cause.code], cause.message, issuesOf(cause))
  if (error instanceof GraphQLError && cause instanceof GraphQLError && isSaid(cause))
    return isWireCode(error.extensions['code']) ? error : shown(error, 'BAD_USER_INPUT', error.message, statusOf(error))
  const masked = shown(error, 'INTERNAL_SERVER_ERROR', message)
  hidden.set(masked, cause)
  return masked
}

/** What is behind masked errors, each once: a fault of ours often hits many fields of an answer. */
export const hiddenIn = (errors: readonly GraphQLError[]): readonly unknown[] => [
  ...new Set(errors.filter((error) => hidden.has(error)).map((error) => hidden.get(error))),
]
