import { GraphQLError } from 'graphql'
import { type GraphQLParams, type Plugin, processRegularResult } from 'graphql-yoga'
import type { WireCode } from '../error-codes.ts'
import { QUERY } from './own-words.ts'

/** A request that is none, with a status of its own in every media type. */
const refused = (status: number, code: WireCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } })

const noJson = () =>
  refused(400, 'BAD_REQUEST', '"variables" and "extensions" in an address are JSON. Write each as an object, encoded.')
const notJson = () =>
  refused(415, 'BAD_REQUEST', 'The body is of a type that is not read. Send JSON as application/json.')
const noName = (type: string) =>
  refused(400, 'BAD_REQUEST', `"operationName" is of type ${type}. Give a text, or leave it out.`)
const nothing = () => refused(400, 'BAD_REQUEST', `The request has no question. ${QUERY}`)
/** In the words, with the code and at the status by which clients know that they have to send the text. */
const notPersisted = () => refused(200, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported')
const notGiven = () =>
  refused(406, 'BAD_REQUEST', 'The answer is given in none of the types of the Accept header. Accept application/json.')

const isObject = (value: unknown): value is GraphQLParams =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasJson = (asked: URLSearchParams) =>
  ['variables', 'extensions'].every((name) => {
    try {
      JSON.parse(asked.get(name) || '{}')
      return true
    } catch {
      return false
    }
  })

const JSON_TYPE = /^application\/json\s*(;|$)/i

/** The text alone is asked; where there is none, it may be known elsewhere by its hash. */
function refuseNoQuestion({ query, extensions, operationName }: GraphQLParams): void {
  if (!['undefined', 'string'].includes(typeof (operationName ?? undefined))) throw noName(typeof operationName)
  if (query !== undefined && query !== null) return
  throw extensions?.['persistedQuery'] ? notPersisted() : nothing()
}

/** Refuses what is no request before the server below does, which would say less of it or fail. */
export const useRequestFaults = (): Plugin => ({
  onRequestParse({ request, url }) {
    if (request.method === 'POST' && !JSON_TYPE.test(request.headers.get('content-type') ?? '')) throw notJson()
    if (request.method === 'GET' && !hasJson(url.searchParams)) throw noJson()
    return {
      onRequestParseDone({ requestParserResult }) {
        if (isObject(requestParserResult)) refuseNoQuestion(requestParserResult)
      },
    }
  },
  onResultProcess({ resultProcessor, setResult, setResultProcessor }) {
    if (resultProcessor) return
    setResult({ errors: [notGiven()] })
    setResultProcessor(processRegularResult, 'application/json')
  },
})
