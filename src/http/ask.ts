import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api, RequestContext } from '../graphql/index.ts'

/** Fires when the client has left before its answer was whole. */
function leaving(response: ServerResponse): AbortSignal {
  const left = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) left.abort()
  })
  return left.signal
}

const headersOf =
  ({ headers }: IncomingMessage) =>
  (name: string): string | null =>
    headers[name.toLowerCase()]?.toString() ?? null

/** Asks what was posted, once its body was read: in the plain way where that is one for it, else by the whole of the protocol. */
export async function ask(
  api: Api,
  request: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  const posted = { body: request.body, header: headersOf(request), signal: () => leaving(response) }
  const answer = request.method === 'POST' ? await api.plainly(posted, context) : null
  if (!answer) return void (await api(request, response, context))
  response.writeHead(answer.status, answer.headers).end(answer.body)
}
