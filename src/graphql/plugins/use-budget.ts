import {
  type DocumentNode,
  type ExecutionArgs,
  executeRootSelectionSet,
  type GraphQLSchema,
  getOperationAST,
  validateExecutionArgs,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ServerContext } from '../context.ts'
import { type Cost, costOf } from '../limits/cost.ts'
import { refusal } from '../limits/limits-rule.ts'

/**
 * Answers an operation by graphql-js, which takes much less for a list whose values are at hand than the executor that Yoga brings.
 * What is refused before it begins, such as a variable of the wrong type, is a fault of the request.
 */
function executed(args: ExecutionArgs) {
  const validated = validateExecutionArgs(args)
  if ('schema' in validated) return executeRootSelectionSet(validated)
  for (const { extensions } of validated) extensions['http'] = { spec: true, status: 400 }
  return { errors: validated }
}

/** Ends an operation with one error as soon as its budget is used up: nobody waits for what else is under way. */
export const useBudget = (): Plugin<ServerContext> => ({
  onExecute({ args, setExecuteFn }) {
    const { budget } = args.contextValue.views
    setExecuteFn((given) => budget.run(() => executed(given)))
  },
})

/** The price of an operation, worked out once per parsed document. */
function priceList(schema: GraphQLSchema) {
  const known = new WeakMap<DocumentNode, Map<string, Cost>>()
  return (document: DocumentNode, name: string | null | undefined): Cost | undefined => {
    const operation = getOperationAST(document, name)
    if (!operation) return undefined
    const prices = known.get(document) ?? new Map<string, Cost>()
    known.set(document, prices)
    const cost = prices.get(name ?? '') ?? costOf(schema, document, operation)
    prices.set(name ?? '', cost)
    return cost
  }
}

/** Refuses operations whose page sizes alone come to more objects than an answer may hold, before anything is asked of the store. */
export function useNodeBudget(schema: GraphQLSchema, limit: number): Plugin {
  const priceOf = priceList(schema)
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = priceOf(args.document, args.operationName)?.(args.variableValues ?? {}) ?? 0
      if (cost <= limit) return
      const message = `By its page sizes the operation may give ${cost} objects, more than the ${limit} allowed. Ask for smaller pages or fewer lists inside lists.`
      setResultAndStopExecution({ errors: [refusal('QUERY_TOO_COMPLEX', message, { cost, limit })] })
    },
  }
}
