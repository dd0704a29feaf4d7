import type { Plugin } from 'graphql-yoga'
import { gzipped, takesGzip } from '../gzip.ts'

/** Packs answers for clients that take that. Last of what looks at an answer: what comes out of it is bytes. */
export const useGzip = (): Plugin => ({
  async onResponse({ request, response, setResponse, fetchAPI }) {
    response.headers.append('vary', 'Accept-Encoding')
    const { status, headers, body: given } = response
    if (given === null || !takesGzip(request.headers.get('accept-encoding'))) return
    const body = Buffer.from(await response.arrayBuffer())
    const packed = await gzipped(body)
    if (packed) headers.set('content-encoding', 'gzip')
    headers.set('content-length', String((packed ?? body).length))
    setResponse(new fetchAPI.Response(packed ?? body, { status, headers }))
  },
})
