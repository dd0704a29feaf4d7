import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { quoted } from '../../model/text.ts'

const refused = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } })

/** What a browser says of a request that a page of another server made. Programs say nothing. */
const FOREIGN = ['cross-site', 'same-site']

const isForeign = ({ headers }: Request): boolean => FOREIGN.includes(headers.get('sec-fetch-site') ?? '')

/** Whether a browser asks first, on behalf of a page. */
const isPreflight = ({ method, headers }: Request): boolean =>
  method === 'OPTIONS' && headers.has('access-control-request-method')

/**
 * Refuses what a page of another server asks, unless its origin is named: it could read nothing, but it could let the server work.
 * A question is no secret and changes nothing, so it needs no header of its own.
 */
export const useOwnPages = (origins: readonly string[]): Plugin => ({
  onRequestParse({ request }) {
    const origin = request.headers.get('origin')
    if (!(isForeign(request) || isPreflight(request)) || (origin !== null && origins.includes(origin))) return
    const page = origin === null ? 'Another server’s page' : `A page of ${quoted(origin)}`
    throw refused(`${page} may not ask here. Name its origin in DUALHAT_CORS_ORIGINS, or ask from a program.`)
  },
})
