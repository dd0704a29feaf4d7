import type { ExecutionArgs, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql'
import type { Soon } from '../../answers/lazy.ts'
import type { Context } from '../context.ts'
import { execute } from '../execution/execute.ts'
import type { Limits } from '../limits/limits.ts'
import { Prices } from '../limits/prices.ts'
import { maskError } from '../mask-error.ts'
import type { Answered, Answerer, Asker } from './asked.ts'
import { Documents } from './documents.ts'
import { givenBack } from './given-back.ts'
import { operationIn } from './operations.ts'

export interface AnswererParts {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  /** Whether the schema may not be asked for, nor told of by errors. */
  readonly hasSecrets: boolean
  /** What the fields of an answer are given. @throws GraphQLError for what cannot be read of its asker */
  readonly contextFor: (asker: Asker) => Context
}

/** What clients are told of a fault of ours. */
export const FAILED = 'Something failed in the server. Ask again; if it stays so, give its operator the requestId.'

const masked = (error: unknown): GraphQLError => maskError(error, FAILED)

const refused = (errors: readonly GraphQLError[]): Answered => ({ result: { errors }, isLasting: false })

/** What is refused before it begins, such as a variable of the wrong type, is a fault of the request. */
function executed(args: ExecutionArgs): Soon<ExecutionResult> {
  const result = execute(args)
  if (!(result instanceof Promise) && result.errors && !('data' in result))
    for (const { extensions } of result.errors) extensions['http'] = { spec: true, status: 400 }
  return result
}

/** Errors come first, as the specification of GraphQL has it: who reads a long answer should not find them at its end. */
function told({ errors, ...result }: ExecutionResult, { views }: Context): Answered {
  if (errors) return { result: { errors: errors.map(masked), ...result }, isLasting: false }
  return { result, isLasting: views.areFixed }
}

/**
 * The one way of every question: its document is read, what it asks for is measured against the limits, and it is executed until it is
 * whole or its budget is used up. HTTP is not in here.
 */
export function answererOf({ schema, limits, hasSecrets, contextFor }: AnswererParts): Answerer {
  const documents = new Documents(schema, limits, hasSecrets)
  const prices = new Prices(schema, limits.objects)
  const asked: Answerer = async ({ query, variables, operationName }, asker) => {
    const document = documents.parsed(query)
    const operation = operationIn(document, operationName ?? null, asker.method)
    const faults = documents.faultsIn(document)
    if (faults.length > 0) return refused(faults)
    const contextValue = contextFor(asker)
    const variableValues = givenBack(variables ?? {})
    prices.refuseDear(document, operation, variableValues)
    const args = { schema, document, contextValue, variableValues, operationName, hideSuggestions: hasSecrets }
    return told(await contextValue.views.budget.run(() => executed(args)), contextValue)
  }
  return (...given) => asked(...given).catch((error: unknown) => refused([masked(error)]))
}
