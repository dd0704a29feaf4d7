import type { ExecutionResult } from 'graphql'
import { type GraphQLParams, processRegularResult, type YogaServerInstance } from 'graphql-yoga'
import type { ServerContext } from './context.ts'
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

/** A question that leaves nothing to choose. What is no question at all is refused by the whole way. */
function questionIn({ body, header }: Posted): GraphQLParams | null {
  if (CHOOSING.some((name) => header(name) !== null) || (header('accept') ?? '*/*') !== '*/*') return null
  if (typeof body !== 'object' || body === null) return null
  const { query, operationName } = body as GraphQLParams
  return typeof query === 'string' && typeof (operationName ?? '') === 'string' ? body : null
}

/** All that is looked at of a request once its question was read. */
const requestOf = ({ header, signal }: Posted) =>
  ({
    method: 'POST',
    headers: { get: header, has: (name: string) => header(name) !== null },
    signal: signal(),
  }) as Request

const TYPE = 'application/json'
type Yoga = YogaServerInstance<RequestContext, ServerContext>

/** Status and text of an answer, as the whole way gives them. */
async function written({ fetchAPI }: Yoga, result: ExecutionResult) {
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
 * Answers most questions of programs as Yoga does, by all of its plugins that look at a question, and without the objects of fetch around
 * it: these cost more than a small answer.
 * @returns null where the whole way has to be gone, nothing having been done yet
 */
export const plainAnswers =
  (yoga: Yoga, report: Report) =>
  async (posted: Posted, context: RequestContext): Promise<PlainAnswer | null> => {
    const params = questionIn(posted)
    if (!params) return null
    const request = requestOf(posted)
    const around = { ...context, request }
    const asked = async () => yoga.getResultForParams({ params, request }, around)
    // What is refused as it is looked at was not begun.
    const result = (await asked().catch(() => null)) as ExecutionResult | null
    if (!result) return null
    const { status, text } = await written(yoga, toldResult(result, context, report))
    return { status, ...(await sent(text, posted.header('accept-encoding'))) }
  }
