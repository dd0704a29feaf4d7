import type { Plugin } from 'graphql-yoga'

/**
 * What an origin is told: only one that is listed gets any header. Given a list, Yoga itself would write `null` for every other
 * origin, and a sandboxed page has just that.
 */
export const corsFor = (origins: readonly string[]) => (request: Request) => {
  const origin = request.headers.get('origin')
  if (origin === null || !origins.includes(origin)) return false
  return { origin: [origin], credentials: false, methods: ['GET', 'POST'] }
}

/** What a cache holds for one origin is no answer for another. */
export const useVaryByOrigin = (): Plugin => ({
  onResponse: ({ response }) => response.headers.append('vary', 'Origin'),
})
