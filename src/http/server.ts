import { createServer, type RequestListener, type Server } from 'node:http'
import { type Api, typeDefs } from '../graphql/index.ts'
import { withJsonBody } from './json-body.ts'
import { problem } from './problem.ts'

export interface ServerOptions {
  readonly api: Api
  readonly maxBodyBytes: number
  /** Whether questions can be answered now. */
  readonly isReady: () => Promise<boolean>
}

const SECURITY = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const

const text =
  (body: string, type = 'text/plain'): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` })
    response.end(body)
  }

const ready =
  (isReady: ServerOptions['isReady']): RequestListener =>
  async (_request, response) => {
    if (await isReady()) return text('ready\n')(_request, response)
    problem(response, 503, 'STORE_UNAVAILABLE', 'The store does not answer yet. Ask again in a moment.')
  }

/** Every path the server knows. */
const routes = ({ api, maxBodyBytes, isReady }: ServerOptions): Readonly<Record<string, RequestListener>> => ({
  '/graphql': withJsonBody((request, response) => void api(request, response), maxBodyBytes),
  '/schema.graphql': text(typeDefs, 'text/plain'),
  '/healthz': text('alive\n'),
  '/readyz': ready(isReady),
})

/** The HTTP server in front of the API; it does not listen yet. */
export function createHttpServer(options: ServerOptions): Server {
  const known = routes(options)
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value)
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const route = Object.hasOwn(known, path) ? known[path] : undefined
    if (route) return void route(request, response)
    problem(response, 404, 'NOT_FOUND', `Nothing is at ${path}. Known here: ${Object.keys(known).join(', ')}.`)
  })
  return Object.assign(server, {
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 65_000,
    maxRequestsPerSocket: 10_000,
  })
}
