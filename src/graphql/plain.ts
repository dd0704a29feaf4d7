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
  /** A text, where it is not packed: Node sends it together with the headers. */
  readonly body: Buffer | string
}

/** Whether no page asks, or one of this server that is told no more than a program is: pages of others are refused, or told what they may read. */
function isOurs({ header }: Posted, origins: readonly string[]): boolean {
  const [site, origin] = [header('sec-fetch-site'), header('origin')]
  return site === 'same-origin' ? !origins.includes(origin ?? '') : site === null && origin === null
}

const JSON_TYPE = 'application/json'
/** What is given to who accepts it: answers are JSON to whoever takes anything. */
const GIVEN: Readonly<Record<string, string>> = {
  [JSON_TYPE]: JSON_TYPE,
  'application/graphql-response+json': 'application/graphql-response+json',
  'application/*': JSON_TYPE,
  '*/*': JSON_TYPE,
}

/** The type of the answer by an Accept header, as Yoga chooses it: the first one that is named, whatever its weight. null: it is for Yoga to say. */
function typeFor(accept: string | null): string | null {
  for (const part of (accept || '*/*').replace(/\s/g, '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';')
    const charset = parameters.find((parameter) => parameter.includes('charset=')) ?? 'charset=utf-8'
    if (charset === 'charset=utf-8' && Object.hasOwn(GIVEN, name)) return GIVEN[name] ?? null
  }
  return null
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPart = (value: unknown) => value === undefined || value === null || isObject(value)
/** What a request may have beside its question. */
const BESIDE = ['query', 'operationName', 'variables', 'extensions']

/** What is no question at all is refused by the whole way. */
function questionIn({ body }: Posted): Asked | null {
  if (!isObject(body)) return null
  const { query, operationName, variables, extensions } = body as GraphQLParams
  if (typeof query !== 'string' || typeof (operationName ?? '') !== 'string') return null
  const isWhole =
    isPart(variables) && isPart(extensions) && Object.keys(Object(body)).every((name) => BESIDE.includes(name))
  return isWhole ? { query, operationName, variables } : null
}

/** Status and text of an answer, as the whole way gives them. */
async function written(result: ExecutionResult, type: string, fetchAPI: FetchAPI) {
  if (!result.errors) return { status: 200, text: JSON.stringify(result) }
  const response = processRegularResult(result, fetchAPI, type)
  return { status: response.status, text: await response.text() }
}

async function sent(text: string, type: string, encodings: string | null) {
  const packed = takesGzip(encodings) ? await gzipped(text) : null
  const body = packed ?? text
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-length': String(Buffer.byteLength(body)),
    vary: 'Origin, Accept-Encoding',
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  }
  return { headers, body }
}

export interface PlainParts {
  readonly answer: Answerer
  readonly fetchAPI: FetchAPI
  readonly report: Report
  /** Origins whose pages may read answers. */
  readonly origins: readonly string[]
}

/**
 * Answers most questions as Yoga does, without its hooks and the objects of fetch around them: these cost more than a small answer.
 * @returns null where the whole way has to be gone, nothing having been done yet
 */
export const plainAnswers =
  ({ answer, fetchAPI, report, origins }: PlainParts) =>
  async (posted: Posted, context: RequestContext): Promise<PlainAnswer | null> => {
    const { header, signal } = posted
    const [asked, type] = [questionIn(posted), typeFor(header('accept'))]
    if (!asked || !type || !isOurs(posted, origins)) return null
    const { result } = await answer(asked, { method: 'POST', header, signal: signal() })
    const { status, text } = await written(toldResult(result, context, report), type, fetchAPI)
    return { status, ...(await sent(text, type, header('accept-encoding'))) }
  }
