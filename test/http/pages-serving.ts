import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { createHttpServer } from '../../src/http/server.ts'
import { apiOver, emptyStore } from '../helpers/api.ts'
import { endServer } from '../helpers/end-server.ts'

/** A server over an empty store, for as long as a test file runs, and what it finds when it looks whether it is ready. */
export async function servingPages() {
  const store = await emptyStore()
  const api = apiOver(store)
  const found = { isReady: true, recorded: () => store.head() }
  const server = createHttpServer({
    ...{ api, maxBodyBytes: 1000, isReady: () => found.isReady, recorded: () => found.recorded() },
    doing: () => ({ step: 'Recording <2017>', done: 3, of: 9 }),
  })
  let address = ''
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => endServer(server))
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${address}${path}`, { headers, method, redirect: 'manual' })
  return { store, api, found, get }
}

export const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''

/** Whatever a page would load by itself. */
export const loads = (html: string) =>
  [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="([^"]*)"/g)].map(([, to]) => to ?? '')
