import { isUtf8 } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { lossIn } from '../formats/json-text.ts'
import { quoted } from '../model/text.ts'
import { problem } from './problem.ts'

const JSON_UTF8 = /^application\/json\s*(;\s*charset=("?)utf-8\2)?\s*$/i

const REMEDY = 'Send JSON in UTF-8, not compressed, with the header content-type: application/json.'
const EMPTY = 'The body is empty. Send a JSON object, for example {"query": "{ places { totalCount } }"}.'

type Parsed = IncomingMessage & { body?: unknown }

/** An object as it is; anything else as text, so that the GraphQL server itself refuses it as its protocol says. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isPlain && Object.keys(value).length > 0 ? value : text
  } catch {
    return text
  }
}

/** What a body says that would be lost in silence, as one of two questions: which was meant, nobody knows. null: nothing. */
const lostIn = (text: string, value: unknown): string | null => (typeof value === 'object' ? lossIn(text) : null)

const PARAMETERS = ['query', 'operationName', 'variables', 'extensions'] as const

/** The same of the parameters of a question that is asked by GET. */
function lostInAddress(url = ''): string | null {
  const given = new URLSearchParams(url.slice(`${url}?`.indexOf('?')))
  for (const name of PARAMETERS) {
    const [text = '', ...more] = given.getAll(name)
    if (more.length > 0) return `The address has ${name} twice.`
    const loss = name === 'query' || name === 'operationName' ? null : lostIn(text, parsed(text))
    if (loss) return `In the address, ${name} ${loss}.`
  }
  return null
}

function tooLarge(response: ServerResponse, max: number): void {
  const detail = `The body has more than ${max} bytes. Ask for less at once.`
  problem(response, 413, 'REQUEST_ENTITY_TOO_LARGE', detail)
}

/** Answers while more is still coming; the server then hangs up. */
function cutOff(response: ServerResponse, max: number): void {
  if (response.headersSent) return
  response.setHeader('connection', 'close')
  tooLarge(response, max)
}

/** Collects a body up to `max` bytes. One that is little larger is read to its end, so that its sender reads the answer. */
function collect(request: Parsed, response: ServerResponse, max: number, next: () => void): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= max) chunks.push(chunk)
    else if (size > 2 * max) cutOff(response, max)
  })
  request.on('end', () => {
    if (response.headersSent) return
    if (size > max) return tooLarge(response, max)
    const body = Buffer.concat(chunks)
    if (size === 0) return problem(response, 400, 'BAD_REQUEST', EMPTY)
    if (!isUtf8(body)) return problem(response, 400, 'BAD_REQUEST', 'The body is not UTF-8 text. Send JSON in UTF-8.')
    const text = body.toString('utf8')
    const value = parsed(text)
    const loss = lostIn(text, value)
    if (loss) return problem(response, 400, 'BAD_REQUEST', `The body ${loss}.`)
    request.body = value
    next()
  })
}

/** Why a body cannot be read, in one sentence; null: it can. */
function unreadable({ headers }: IncomingMessage): string | null {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers
  if (type === '') return 'The body has no content-type.'
  if (!JSON_UTF8.test(type)) return `The body is ${quoted(type)}.`
  return encoding === 'identity' ? null : `The body is encoded as ${quoted(encoding)}.`
}

/**
 * Reads a JSON body before the GraphQL server, which would wrap it in streams at twice the cost of a request, and refuses
 * every other body. What is no POST passes, unless its address says something twice.
 */
export function readJsonBody(request: IncomingMessage, response: ServerResponse, max: number, next: () => void) {
  if (request.method !== 'POST') {
    const loss = lostInAddress(request.url)
    return loss ? problem(response, 400, 'BAD_REQUEST', loss) : next()
  }
  const fault = unreadable(request)
  if (fault) return problem(response, 415, 'BAD_REQUEST', `${fault} ${REMEDY}`)
  if (Number(request.headers['content-length'] ?? 0) > 2 * max) return cutOff(response, max)
  collect(request, response, max, next)
}
