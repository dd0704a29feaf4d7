import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { quoted, shortened } from '../../model/text.ts'
import { refusal } from '../limits/limits-rule.ts'

/** What to do where a document has several operations, or not the one that is asked for. */
function wayOut(names: readonly string[]): string {
  if (names.length === 0) return 'Leave "operationName" out, and write one operation alone.'
  return `Give as "operationName" one of ${shortened(names.map((name) => quoted(name)).join(', '))}.`
}

function noOperation({ definitions }: DocumentNode, name: string | null): GraphQLError {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const fault = (message: string) => refusal('BAD_USER_INPUT', message)
  if (operations.length === 0)
    return fault('The document has no operation. Write one, for example { places { totalCount } }.')
  const remedy = wayOut(operations.flatMap((one) => one.name?.value ?? []))
  if (name === null) return fault(`The document has ${operations.length} operations. ${remedy}`)
  return fault(`The document has no operation named ${quoted(name)}. ${remedy}`)
}

/** HTTP wants a status of its own for it, whether or not there is such an operation. */
const onlyReads = () =>
  new GraphQLError('A GET only reads, and the operation is a mutation. Ask a query.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 405, headers: { Allow: 'POST' } } },
  })

/**
 * The operation of a document that is asked for.
 * @param name as the client gave it; null: the only one
 * @param method that of HTTP
 * @throws GraphQLError
 */
export function operationIn(document: DocumentNode, name: string | null, method: string): OperationDefinitionNode {
  const operation = getOperationAST(document, name)
  if (!operation) throw noOperation(document, name)
  if (operation.operation === OperationTypeNode.MUTATION && method === 'GET') throw onlyReads()
  return operation
}
