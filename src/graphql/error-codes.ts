import type { ErrorCode } from '../model/errors.ts'

/** Every code that an error can carry in `extensions.code`. Closed: clients may switch on it. */
export const WIRE_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CURSOR_INVALID',
  'CONFLICT',
  'FORBIDDEN',
  'TIMEOUT',
  'STORE_UNAVAILABLE',
  'QUERY_TOO_COMPLEX',
  'DEPTH_LIMIT',
  'ALIAS_LIMIT',
  'FIELD_LIMIT',
  'DIRECTIVE_LIMIT',
  'REQUEST_ENTITY_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'INTERNAL_SERVER_ERROR',
] as const
export type WireCode = (typeof WIRE_CODES)[number]

/** What a client sees of each thing that can go wrong inside. */
export const WIRE_CODE_OF = {
  INCORRECT: 'BAD_USER_INPUT',
  BAD_CURSOR: 'CURSOR_INVALID',
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  UNSUPPORTED: 'BAD_USER_INPUT',
  CONFLICT: 'CONFLICT',
  UNAVAILABLE: 'STORE_UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
  LIMIT_EXCEEDED: 'QUERY_TOO_COMPLEX',
  DAMAGED: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<ErrorCode, WireCode>

/** Codes that answer with a status of their own in both media types; all others follow the GraphQL-over-HTTP rules. */
export const STATUS_OF: Partial<Readonly<Record<WireCode, number>>> = {
  FORBIDDEN: 403,
}

export const isWireCode = (code: unknown): code is WireCode => WIRE_CODES.some((known) => known === code)
