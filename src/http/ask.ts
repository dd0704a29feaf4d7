import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Api, RequestContext } from '../graphql/index.ts'

const signals = new WeakMap<Socket, AbortSignal>()

/** Fires when the client has left. One for all questions of a connection: each costs little enough for a signal of its own to be felt. */
function leaving(socket: Socket): AbortSignal {
  const known = signals.get(socket)
  if (known) return known
  const left = new AbortController()
  if (socket.destroyed) left.abort()
  else socket.once('close', () => left.abort())
  signals.set(socket, left.signal)
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
  const posted = { body: request.body, header: headersOf(request), signal: () => leaving(request.socket) }
  const answer = request.method === 'POST' ? await api.plainly(posted, context) : null
  if (!answer) return void (await api(request, response, context))
  response.writeHead(answer.status, answer.headers).end(answer.body)
}
