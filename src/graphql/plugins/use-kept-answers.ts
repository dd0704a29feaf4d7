import type { Plugin } from 'graphql-yoga'
import { etagOf, hasTag } from '../etag.ts'
import { LANGUAGE_HEADER } from './request-language.ts'

/** A later version of the program may word an answer better, so it is asked again now and then. Private: who may ask is for a server in front to say. */
const KEPT = 'private, max-age=600'

/**
 * Lets clients keep the answer to a GET that nothing recorded later changes. Any other is as of the moment it was asked for.
 * @param lasting whose answers are such
 */
export const useKeptAnswers = (lasting: WeakSet<Request>): Plugin => ({
  async onResponse({ request, response, setResponse, fetchAPI }) {
    // One in no type that is accepted is refused after it was answered.
    if (!(response.ok && lasting.has(request))) return
    const [text, { status, headers }] = [await response.text(), response]
    // Weak: the same answer, packed or not.
    const etag = `W/"${etagOf(headers.get('content-type') ?? '', text)}"`
    headers.set('etag', etag)
    headers.set('cache-control', KEPT)
    headers.append('vary', `Accept, ${LANGUAGE_HEADER}`)
    const isHad = hasTag(request.headers.get('if-none-match'), etag)
    setResponse(new fetchAPI.Response(isHad ? null : text, { status: isHad ? 304 : status, headers }))
  },
})
