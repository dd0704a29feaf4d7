import type { Plugin } from 'graphql-yoga'
import type { Answerer } from '../answering/asked.ts'

/** Lets our answerer answer: Yoga then speaks HTTP alone. */
export const useAnswerer = (answer: Answerer, lasting: WeakSet<Request>): Plugin => ({
  onParams({ setParamsHandler }) {
    setParamsHandler(async ({ params, request }) => {
      const { method, headers, signal } = request
      const asker = { method, signal, header: (name: string) => headers.get(name) }
      const { result, isLasting } = await answer({ ...params, query: params.query ?? '' }, asker)
      if (isLasting && method === 'GET') lasting.add(request)
      return result
    })
  },
})
