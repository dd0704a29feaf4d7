import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Report } from '../graphql/index.ts'
import { Drawer } from '../pictures/drawer.ts'
import { refuseHost } from './host.ts'
import { nowhere } from './nowhere-page.ts'
import { hangUpOnEndless } from './problem.ts'
import { observe, type RequestLine } from './request-log.ts'
import { type Answer, notYet, pageAsset, type ServerOptions as RouteOptions, routes } from './routes.ts'
import { secure } from './security.ts'

export interface ServerOptions extends RouteOptions {
  /** The names that the server is asked by, as `hostNames` gives them; null, the default: any. */
  readonly names?: ReadonlySet<string> | null
  /** How long a question may take. */
  readonly deadlineMs?: number
  /** How long a client may take nothing of its answer before it is cut off, beside that; by default a minute. */
  readonly slowestReaderMs?: number
  /** Told of what fails outside GraphQL. */
  readonly report?: Report
  /** Told of requests that failed, were slow or were refused. */
  readonly log?: (line: RequestLine) => void
}

/** The path of a request, whatever else its target holds, and whether or not a slash ends it. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const [path = ''] = url.split('?', 1)
  return path.replace(/(?<=.)\/+$/, '')
}

function answering({ report = () => undefined, ...options }: ServerOptions & { readonly drawer: Drawer }) {
  const known = routes(options)
  const nothing = (path: string): Answer => {
    return (request, response) => nowhere(request, response, path, Object.keys(known))
  }
  return async (path: string, request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const answer = (Object.hasOwn(known, path) ? known[path] : pageAsset(options, path)) ?? nothing(path)
    try {
      await answer(request, response, requestId)
    } catch (error) {
      report(error, requestId)
      if (!response.headersSent) notYet(response)
      else response.destroy()
    }
  }
}

const SLOWEST_READER_MS = 60_000

/** The HTTP server in front of the API; it does not listen yet. */
export function createHttpServer(options: ServerOptions): Server {
  const { isReady, names = null, log = () => undefined } = options
  const drawer = new Drawer()
  const answer = answering({ ...options, drawer })
  const server = createServer({ connectionsCheckingInterval: 2_000 }, (request, response) => {
    secure(response)
    hangUpOnEndless(request, response)
    if (!server.listening) response.setHeader('connection', 'close')
    const path = pathOf(request)
    const requestId = observe(request, response, { path, isReady, log })
    if (!refuseHost(request, names, response)) void answer(path, request, response, requestId)
  })
  server.once('close', () => void drawer.close())
  return Object.assign(server, {
    timeout: (options.deadlineMs ?? 0) + (options.slowestReaderMs ?? SLOWEST_READER_MS),
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 65_000,
    maxRequestsPerSocket: 10_000,
  })
}
