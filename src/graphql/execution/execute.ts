import {
  type ExecutionArgs,
  type ExecutionResult,
  executeRootSelectionSet,
  type GraphQLError,
  OperationTypeNode,
  validateExecutionArgs,
} from 'graphql'
import type { Soon } from '../../answers/lazy.ts'
import { Executor } from './executor.ts'
import { planOf } from './plan.ts'

/**
 * Answers an operation whose document was checked, as graphql-js does: the same data, errors and places of errors. It does less for each
 * field, since what a question asks of objects of one type is worked out once, and waits only for what is on its way.
 * @returns what is refused before it begins, such as a variable of the wrong type, without data
 */
export function execute(args: ExecutionArgs): Soon<ExecutionResult> {
  const question = validateExecutionArgs(args)
  if (!('schema' in question)) return { errors: question }
  const root = question.schema.getQueryType()
  // What the contract has no operations of is refused in the words of graphql-js.
  if (question.operation.operation !== OperationTypeNode.QUERY || !root) return executeRootSelectionSet(question)
  const plan = planOf(question)
  const executor = new Executor(plan, question)
  const answerOf = (data: Record<string, unknown> | null): ExecutionResult => {
    const errors = executor.faults.all
    return errors.length > 0 ? { errors, data } : { data }
  }
  const failed = (error: unknown) => {
    executor.faults.add(error as GraphQLError, null)
    return answerOf(null)
  }
  try {
    const data = executor.object(plan.rootOf(root), question.rootValue, null)
    return data instanceof Promise ? data.then(answerOf, failed) : answerOf(data)
  } catch (error) {
    return failed(error)
  }
}
