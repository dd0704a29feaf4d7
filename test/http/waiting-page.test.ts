import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHttpServer } from '../../src/http/server.ts'
import { apiOver, emptyStore } from '../helpers/api.ts'
import { endServer } from '../helpers/end-server.ts'

const store = await emptyStore()
const server = createHttpServer({
  ...{ api: apiOver(store), maxBodyBytes: 1000, isReady: () => false, recorded: () => store.head() },
  doing: () => ({ step: 'Recording <2017>', done: 3, of: 9 }),
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => endServer(server))

test.each([
  ['/', 'vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['/chart', 'en-GB,en;q=0.9,vi;q=0.8', 'en'],
  ['/?lang=vi', 'en', 'vi'],
  ['/chart?lang=en', 'vi', 'en'],
  ['/', 'de', 'en'],
])('who waits at %s, with a browser in %s, is told so in %s', async (path, reader, lang) => {
  const response = await fetch(`${origin}${path}`, { headers: { accept: 'text/html', 'accept-language': reader } })
  const html = await response.text()
  const said = {
    vi: ['<h1>Dualhat đang khởi động</h1>', '<span lang="en">Recording &lt;2017&gt;</span>: đã xong 3 trên 9.'],
    en: ['<h1>Dualhat is starting</h1>', '<p role="status">Recording &lt;2017&gt;: 3 of 9.</p>'],
  }
  expect([response.status, response.headers.get('vary')]).toEqual([503, expect.stringContaining('accept-language')])
  expect(html).toContain(`<html lang="${lang}">`)
  for (const one of said[lang as 'vi' | 'en']) expect(html).toContain(one)
  for (const one of said[lang === 'vi' ? 'en' : 'vi']) expect(html).not.toContain(one)
})
