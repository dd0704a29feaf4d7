import { type GraphQLError, NoSchemaIntrospectionCustomRule, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { WireCode } from '../error-codes.ts'
import type { Limits } from '../limits/limits.ts'
import { limitsRule, refusal } from '../limits/limits-rule.ts'

/** The error, with a code and status where graphql-js gives none. */
const coded = (code: WireCode) => (error: GraphQLError) => (error.extensions['code'] ? error : refusalLike(code, error))

/** Keeps where the error is; the rest is that of a refused request. */
function refusalLike(code: WireCode, error: GraphQLError): GraphQLError {
  Object.assign(error.extensions, refusal(code, error.message).extensions)
  return error
}

/**
 * Limits what a document may ask for, before it is parsed and while it is validated: here every way of asking passes.
 * @param hasSecrets whether the schema may not be asked for, nor told of by errors
 */
export function useDocumentLimits(limits: Limits, hasSecrets: boolean): Plugin {
  const own = [limitsRule(limits), ...(hasSecrets ? [NoSchemaIntrospectionCustomRule] : [])]
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens })
        } catch (cause) {
          // The parser calls itself for each bracket, so hostile nesting ends its stack.
          if (cause instanceof RangeError)
            throw refusal('GRAPHQL_PARSE_FAILED', 'The document is nested too deeply. Ask in smaller parts.')
          throw cause
        }
      })
    },
    onValidate({ addValidationRule, setValidationFn }) {
      for (const rule of own) addValidationRule(rule)
      setValidationFn((schema, document, rules, _typeInfo, options) =>
        validate(schema, document, rules, {
          ...options,
          maxErrors: limits.validationErrors,
          hideSuggestions: hasSecrets,
        }).map(coded('GRAPHQL_VALIDATION_FAILED')),
      )
    },
  }
}
