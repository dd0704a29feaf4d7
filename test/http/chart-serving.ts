import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { createHttpServer } from '../../src/http/server.ts'
import type { Store } from '../../src/store/store.ts'
import { apiOver } from '../helpers/api.ts'
import { endServer } from '../helpers/end-server.ts'

/** A server over a store, for as long as a group of tests runs. */
export function serving(open: () => Promise<Store>) {
  let close = () => Promise.resolve()
  let origin = ''
  beforeAll(async () => {
    const store = await open()
    const server = createHttpServer({
      ...{ api: apiOver(store), maxBodyBytes: 1000, isReady: () => true, recorded: () => store.head() },
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    close = () => endServer(server)
  })
  afterAll(() => close())
  const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${origin}/chart${query === '' ? '' : `?${query}`}`, { headers })
  const picture = (query: string) => fetch(`${origin}/chart.svg?${query}`)
  return { get, picture, page: async (query: string) => (await get(query)).text() }
}

/** The rows of its table, each as a text. */
export const rowsOf = (page: string): readonly string[] =>
  (/<tbody>(.*)<\/tbody>/s.exec(page)?.[1]?.match(/<tr>.*?<\/tr>/gs) ?? []).map((row) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
/** The ways on to other charts. */
export const linksIn = (page: string): readonly string[] =>
  [...page.matchAll(/href="(\/chart\?[^"]*)"/g)].map(([, href = '']) =>
    decodeURIComponent(href.replaceAll('&amp;', '&')),
  )

export const QUANG_NINH = 'place=place/vn/quang-ninh&at=2022-08-31&lang=en'
