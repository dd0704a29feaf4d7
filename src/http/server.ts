import { createServer, type IncomingMessage, type Server } from 'node:http'
import { problem } from './problem.ts'
import { notYet, routes, type ServerOptions } from './routes.ts'
import { secure } from './security.ts'

export type { ServerOptions } from './routes.ts'

/** The path of a request, whatever else its target holds; '' when it is no address at all. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const [path = ''] = url.split('?', 1)
  return path
}

/** The HTTP server in front of the API; it does not listen yet. */
export function createHttpServer(options: ServerOptions): Server {
  const known = routes(options)
  const { report = () => undefined } = options
  const server = createServer(async (request, response) => {
    secure(response)
    const path = pathOf(request)
    const answer = Object.hasOwn(known, path) ? known[path] : undefined
    if (!answer) {
      const shown = Object.keys(known).join(', ')
      return problem(response, 404, 'NOT_FOUND', `Nothing is at ${path}. Known here: ${shown}.`)
    }
    try {
      await answer(request, response)
    } catch (error) {
      report(error)
      if (!response.headersSent) notYet(response)
      else response.destroy()
    }
  })
  return Object.assign(server, {
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 65_000,
    maxRequestsPerSocket: 10_000,
  })
}
