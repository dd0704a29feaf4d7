import { GraphQLError } from 'graphql'
import type { WireCode } from '../error-codes.ts'

/** A request refused before it is answered: 400 where the media type allows it, as GraphQL over HTTP says. */
export const refusal = (code: WireCode, message: string, more: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...more, http: { spec: true, status: 400 } } })
