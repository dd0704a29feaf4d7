import type { IncomingMessage, ServerResponse } from 'node:http'
import { quoted } from '../model/text.ts'
import { problem } from './problem.ts'

/** Whether an address to listen on reaches this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

/**
 * Which names a server is asked by. On this machine alone only its own: a foreign page could otherwise point a name of its own
 * at this machine, and read what is answered (DNS rebinding).
 * @param named more names, from the settings
 * @returns null: any name
 */
export function hostNames(host: string, named: readonly string[]): ReadonlySet<string> | null {
  if (named.length === 0 && !isLoopback(host)) return null
  return new Set(['localhost', '127.0.0.1', '[::1]', host, `[${host}]`, ...named].map((name) => name.toLowerCase()))
}

/** A name or an address, and perhaps a port. */
const AUTHORITY = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{0,5})?$/i

/** The name in a Host header, without its port; null when it is no authority. */
function nameIn(header: string): string | null {
  const [, name = null] = AUTHORITY.exec(header) ?? []
  return URL.canParse(`http://${header}`) ? name : null
}

const REMEDY = 'Ask it as localhost, or allow the name with DUALHAT_ALLOWED_HOSTS.'

/** The Host headers of a request, as many as it has: Node shows the first alone, which a proxy in front may not have gone by. */
const hostsIn = ({ rawHeaders }: IncomingMessage): readonly string[] =>
  rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host')

/** Left out, as HTTP/1.0 allows, it names nobody; Node refuses that of every later version. */
const NOBODY = 'localhost'

/** Why the Host headers of a request are no host; null: there is one, or none. */
function faultIn(hosts: readonly string[]): string | null {
  const [host = NOBODY] = hosts
  if (hosts.length > 1) return `The request has ${hosts.length} Host headers. Send one.`
  return nameIn(host) ? null : `The Host header is ${quoted(host)}, which names no host. Send the name of this server.`
}

/**
 * Answers a request for a host that is none, or none of this server's.
 * @returns whether it did
 */
export function refuseHost(
  request: IncomingMessage,
  names: ReadonlySet<string> | null,
  response: ServerResponse,
): boolean {
  const hosts = hostsIn(request)
  const [host = NOBODY] = hosts
  const [fault, name] = [faultIn(hosts), nameIn(host) ?? '']
  if (fault) problem(response, 400, 'BAD_REQUEST', fault)
  else if (names && !names.has(name.toLowerCase()))
    problem(response, 403, 'FORBIDDEN', `This server is not asked by the name ${quoted(name)}. ${REMEDY}`)
  else return false
  return true
}
