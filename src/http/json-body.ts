import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { problem } from './problem.ts'

const JSON_UTF8 = /^application\/json\s*(;\s*charset=("?)utf-8\2)?\s*$/i
const JSON_ANY = /^application\/json\b/i

type Parsed = IncomingMessage & { body?: unknown }

/** An object as it is; anything else as text, so that the GraphQL server itself refuses it as its protocol says. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isPlain && Object.keys(value).length > 0 ? value : text
  } catch {
    return text || ' '
  }
}

/** Collects a body up to `max` bytes; what comes beyond is drained and the answer is 413. */
function collect(request: Parsed, response: ServerResponse, max: number, next: () => void): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= max) chunks.push(chunk)
  })
  request.on('end', () => {
    if (size > max)
      return problem(
        response,
        413,
        'REQUEST_ENTITY_TOO_LARGE',
        `The body has more than ${max} bytes. Ask for less at once.`,
      )
    request.body = parsed(Buffer.concat(chunks).toString('utf8'))
    next()
  })
}

/**
 * Reads JSON bodies before the GraphQL server, which would wrap them in streams at twice the cost of a request.
 * Everything that is not a plain UTF-8 JSON POST passes untouched.
 */
export const withJsonBody =
  (next: RequestListener, max: number): RequestListener =>
  (request, response) => {
    const type = request.headers['content-type'] ?? ''
    if (request.method !== 'POST' || !JSON_ANY.test(type) || request.headers['content-encoding'])
      return next(request, response)
    if (!JSON_UTF8.test(type))
      return problem(response, 415, 'BAD_REQUEST', `The body is "${type}". Send JSON in UTF-8.`)
    collect(request, response, max, () => next(request, response))
  }
