import { GraphQLError, type ValidationRule } from 'graphql'
import type { WireCode } from '../error-codes.ts'
import type { Limits } from './limits.ts'
import { type Size, sizeOf } from './size.ts'

/** A request refused before it is answered: 400 where the media type allows it, as GraphQL over HTTP says. */
export const refusal = (code: WireCode, message: string, more: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...more, http: { spec: true, status: 400 } } })

const CHECKS: readonly { readonly of: keyof Size & keyof Limits; readonly code: WireCode; readonly what: string }[] = [
  { of: 'depth', code: 'DEPTH_LIMIT', what: 'levels deep' },
  { of: 'introspectionDepth', code: 'DEPTH_LIMIT', what: 'levels deep in the schema' },
  { of: 'aliases', code: 'ALIAS_LIMIT', what: 'aliases long' },
  { of: 'fields', code: 'FIELD_LIMIT', what: 'fields large' },
  { of: 'directives', code: 'DIRECTIVE_LIMIT', what: 'directives long' },
]

/** Refuses documents beyond the limits. It measures the whole once and leaves the rest to the other rules. */
export const limitsRule =
  (limits: Limits): ValidationRule =>
  (context) => ({
    Document(document) {
      const size = sizeOf(document)
      for (const { of, code, what } of CHECKS)
        if (size[of] > limits[of])
          context.reportError(
            refusal(
              code,
              `The operation is ${size[of]} ${what}, more than the ${limits[of]} allowed. Ask in smaller parts.`,
            ),
          )
      return false
    },
  })
