import { type DocumentNode, GraphQLError, getOperationAST, Kind } from 'graphql'
import { type Plugin, processRegularResult } from 'graphql-yoga'
import { quoted, shortened } from '../../model/text.ts'
import type { WireCode } from '../error-codes.ts'

/** A request that is none, with a status of its own in every media type. */
const refused = (status: number, code: WireCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } })

const noJson = () =>
  refused(400, 'BAD_REQUEST', '"variables" and "extensions" in an address are JSON. Write each as an object, encoded.')
const notJson = () =>
  refused(415, 'BAD_REQUEST', 'The body is of a type that is not read. Send JSON as application/json.')
const notGiven = () =>
  refused(406, 'BAD_REQUEST', 'The answer is given in none of the types of the Accept header. Accept application/json.')

/** What to do where a document has several operations, or not the one that is asked for. */
function wayOut(names: readonly string[]): string {
  if (names.length === 0) return 'Leave "operationName" out, and write one operation alone.'
  return `Give as "operationName" one of ${shortened(names.map((name) => quoted(name)).join(', '))}.`
}

/** @param name the operation that is asked for, as the client gave it */
function noOperation({ definitions }: DocumentNode, name: unknown): GraphQLError {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const fault = (message: string) => refused(400, 'BAD_USER_INPUT', message)
  if (operations.length === 0)
    return fault('The document has no operation. Write one, for example { places { totalCount } }.')
  const remedy = wayOut(operations.flatMap((one) => one.name?.value ?? []))
  if (name === null || name === undefined) return fault(`The document has ${operations.length} operations. ${remedy}`)
  return fault(`The document has no operation named ${quoted(String(name))}. ${remedy}`)
}

const hasJson = (asked: URLSearchParams) =>
  ['variables', 'extensions'].every((name) => {
    try {
      JSON.parse(asked.get(name) || '{}')
      return true
    } catch {
      return false
    }
  })

/** Refuses what is no request before the server below does, which would say less of it or fail. */
export const useRequestFaults = (): Plugin => ({
  onRequestParse({ request, url, requestParser }) {
    if (request.method === 'POST' && !requestParser) throw notJson()
    if (request.method === 'GET' && !hasJson(url.searchParams)) throw noJson()
  },
  onParse:
    ({ context }) =>
    ({ result }) => {
      if (!result || result instanceof Error) return
      const { operationName } = context.params
      if (!getOperationAST(result, operationName)) throw noOperation(result, operationName)
    },
  onResultProcess({ resultProcessor, setResult, setResultProcessor }) {
    if (resultProcessor) return
    setResult({ errors: [notGiven()] })
    setResultProcessor(processRegularResult, 'application/json')
  },
})
