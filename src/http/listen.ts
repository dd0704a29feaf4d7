import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Incorrect, Unavailable } from '../model/errors.ts'
import { quoted } from '../model/text.ts'

/** How long answers under way may take once the server is to stop. */
const GRACE_MS = 8_000
/** Why an address cannot be listened on, where the system has only a code for it. */
const WHY: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no machine has that name',
  EAI_AGAIN: 'its name cannot be looked up now',
  EADDRNOTAVAIL: 'it is not an address of this machine',
}
/** How many clients may wait to be let in; the system may allow fewer. */
const BACKLOG = 4_096

function refusalOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Unavailable(
      `Port ${port} is taken by another program.`,
      `Choose another with --port ${port + 1} or PORT=${port + 1}; 0 takes a free one.`,
      { cause: error },
    )
  if (error.code === 'EACCES')
    return new Unavailable(`Port ${port} is not open to this user.`, 'Choose one above 1023 with PORT=….', {
      cause: error,
    })
  return new Incorrect(
    `The server cannot listen on ${quoted(host)}: ${WHY[error.code ?? ''] ?? error.message}.`,
    'Set HOST to an address of this machine, for example 127.0.0.1.',
    [],
    { cause: error },
  )
}

const addressOf = ({ address, family, port }: AddressInfo) =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`

/**
 * Begins to listen.
 * @returns the address, as one would type it into a browser
 * @throws Unavailable when the port is taken, Incorrect when the host is no address of this machine
 */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(refusalOf(error, host, port)))
    server.listen({ port, host, backlog: BACKLOG }, () => {
      const address = server.address()
      done(address && typeof address === 'object' ? addressOf(address) : host)
    })
  })
}

/** Takes no more requests, gives the answers under way, and cuts off what takes too long. */
export function stopServing(server: Server): Promise<void> {
  return new Promise((done) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    // A client that keeps its connection would hold the server after its answer was given.
    const hangUp = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(cutOff)
      clearInterval(hangUp)
      done()
    })
  })
}
