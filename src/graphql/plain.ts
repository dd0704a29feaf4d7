import type { ExecutionResult } from 'graphql'
import { type FetchAPI, type GraphQLParams, processRegularResult } from 'graphql-yoga'
import type { Answerer, Asked } from './answering/asked.ts'
import { gzipped, takesGzip } from './gzip.ts'
import { type Report, type RequestContext, toldResult } from './plugins/use-request-id.ts'

/** What is posted as JSON. */
export interface Posted {
  readonly body: unknown
  /** A header by its name; null: not sent. */
  readonly header: (name: string) => string | null
  /** Fires when nobody waits for the answer any more. */
  readonly signal: () => AbortSignal
}

export interface PlainAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** By these a request is refused, or answered otherwise; pages of other servers send them. */
const CHOOSING = ['origin', 'sec-fetch-site'] as const

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPart = (value: unknown) => value === undefined || value === null || isObject(value)
/** What a request may have beside its question. */
const BESIDE = ['query', 'operationName', 'variables', 'extensions']

/** A question that leaves nothing to choose. What is no question at all is refused by the whole way. */
function questionIn({ body, header }: Posted): Asked | null {
  if (CHOOSING.some((name) => header(name) !== null) || (header('accept') ?? '*/*') !== '*/*') return null
  if (!isObject(body)) return null
  const { query, operationName, variables, extensions } = body as GraphQLParams
  if (typeof query !== 'string' || typeof (operationName ?? '') !== 'string') return null
  const isWhole =
    isPart(variables) && isPart(extensions) && Object.keys(Object(body)).every((name) => BESIDE.includes(name))
  return isWhole ? { query, operationName, variables } : null
}

const TYPE = 'application/json'

/** Status and text of an answer, as the whole way gives them. */
async function written(result: ExecutionResult, fetchAPI: FetchAPI) {
  if (!result.errors) return { status: 200, text: JSON.stringify(result) }
  const response = processRegularResult(result, fetchAPI, TYPE)
  return { status: response.status, text: await response.text() }
}

async function sent(text: string, encodings: string | null) {
  const body = Buffer.from(text)
  const packed = takesGzip(encodings) ? await gzipped(body) : null
  const headers = {
    'content-type': `${TYPE}; charset=utf-8`,
    'content-length': String((packed ?? body).length),
    vary: 'Origin, Accept-Encoding',
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  }
  return { headers, body: packed ?? body }
}

/**
 * Answers most questions of programs as Yoga does, without its hooks and the objects of fetch around them: these cost more than a small
 * answer.
 * @returns null where the whole way has to be gone, nothing having been done yet
 */
export const plainAnswers =
  (answer: Answerer, fetchAPI: FetchAPI, report: Report) =>
  async (posted: Posted, context: RequestContext): Promise<PlainAnswer | null> => {
    const asked = questionIn(posted)
    if (!asked) return null
    const { header, signal } = posted
    const { result } = await answer(asked, { method: 'POST', header, signal: signal() })
    const { status, text } = await written(toldResult(result, context, report), fetchAPI)
    return { status, ...(await sent(text, header('accept-encoding'))) }
  }
