import { GraphQLError } from 'graphql'
import { DualhatError, Incorrect } from '../model/errors.ts'
import { isWireCode, STATUS_OF, WIRE_CODE_OF, type WireCode } from './error-codes.ts'

/** Tells the operator of an error that the client is not told of. */
export type Report = (error: unknown) => void

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

/** What a client sees of an error: ours and those of the document with their code, any other as a bare fact, told in full to the operator. */
export const maskError =
  (report: Report) =>
  (error: unknown, message: string): Error => {
    const cause = innermost(error)
    if (cause instanceof DualhatError && cause.code !== 'DAMAGED')
      return shown(error, WIRE_CODE_OF[cause.code], cause.message, issuesOf(cause))
    if (error instanceof GraphQLError && cause instanceof GraphQLError && isSaid(cause))
      return isWireCode(error.extensions['code'])
        ? error
        : shown(error, 'BAD_USER_INPUT', error.message, statusOf(error))
    report(cause)
    return shown(error, 'INTERNAL_SERVER_ERROR', message)
  }
