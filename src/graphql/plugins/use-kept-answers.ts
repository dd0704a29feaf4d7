import type { Plugin } from 'graphql-yoga'
import type { RequestViews } from '../../answers/request-views.ts'
import type { ServerContext } from '../context.ts'
import { etagOf, hasTag } from '../etag.ts'
import { LANGUAGE_HEADER } from './request-language.ts'

/** A later version of the program may word an answer better, so it is asked again now and then. Private: who may ask is for a server in front to say. */
const KEPT = 'private, max-age=600'

/**
 * Lets clients keep the answer to a GET in a view of a fixed day and revision: nothing that is recorded later changes it.
 * Any other is as of the moment it was asked for.
 */
export function useKeptAnswers(): Plugin<ServerContext> {
  const asked = new WeakMap<Request, RequestViews>()
  const whole = new WeakSet<Request>()
  return {
    onExecute({ args: { contextValue } }) {
      asked.set(contextValue.request, contextValue.views)
    },
    onResultProcess({ request, result }) {
      const isWhole = !Array.isArray(result) && 'data' in result && !result.errors
      if (isWhole && request.method === 'GET' && asked.get(request)?.areFixed) whole.add(request)
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (!whole.has(request)) return
      const [text, { status, headers }] = [await response.text(), response]
      // Weak: the same answer, packed or not.
      const etag = `W/"${etagOf(headers.get('content-type') ?? '', text)}"`
      headers.set('etag', etag)
      headers.set('cache-control', KEPT)
      headers.append('vary', `Accept, ${LANGUAGE_HEADER}`)
      const isHad = hasTag(request.headers.get('if-none-match'), etag)
      setResponse(new fetchAPI.Response(isHad ? null : text, { status: isHad ? 304 : status, headers }))
    },
  }
}
