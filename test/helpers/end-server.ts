import type { Server } from 'node:http'

/** Ends a server with its connections: one whose client has not read its answer to the end would be waited for. */
export async function endServer(server: Server): Promise<void> {
  const ended = new Promise<void>((done) => server.close(() => done()))
  server.closeAllConnections()
  await ended
}
