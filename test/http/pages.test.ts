import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { clockIn } from '../../src/answers/clock.ts'
import { ANY_WORLD, NAMED_QUESTIONS, QUESTIONS, questionsFor } from '../../src/graphql/questions.ts'
import { firstPage } from '../../src/http/first-page.ts'
import { createHttpServer } from '../../src/http/server.ts'
import { worldShown } from '../../src/http/world-shown.ts'
import { NOTHING_RECORDED } from '../../src/model/as-of.ts'
import { apiOver } from '../helpers/api.ts'
import { shippedStore } from '../helpers/shipped-world.ts'
import { policyOf, servingPages } from './pages-serving.ts'

const { store, api, found, get } = await servingPages()

describe('the first page', () => {
  test('says what this is and offers what can be asked of any world, ready to be asked', async () => {
    const response = await get('/')
    const html = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const { title, text } of ANY_WORLD) {
      expect(html).toContain(title)
      expect(html).toContain(`/graphiql?query=${encodeURIComponent(text)}`)
    }
    expect(ANY_WORLD.length).toBeGreaterThan(3)
  })

  test('names nothing that the world has not', async () => {
    const html = decodeURIComponent(await (await get('/')).text())
    expect(html).not.toContain('class="pair"')
    for (const { title, keys } of QUESTIONS) {
      if (keys.length > 0) expect(html).not.toContain(title)
      for (const key of keys) expect(html).not.toContain(key)
    }
  })

  test('offers the twelve questions of the shipped world where that is loaded, and a pair that is suspended in it', async () => {
    const { questions, pair } = await worldShown(apiOver(await shippedStore()))
    expect(questions).toEqual(QUESTIONS)
    expect(QUESTIONS).toHaveLength(12)
    expect(pair).toMatchObject({ main: expect.stringContaining('Inspection'), since: '2022-07-07' })
  })

  test('offers of a world that has only some of what they name those that ask for that', async () => {
    expect(questionsFor(new Set(['post/vn/yen-bai/so-noi-vu/giam-doc'])).map(({ name }) => name)).toEqual([
      ...['suspended-pairs', 'yen-bai-director', 'holders-of-suspended-pairs'],
    ])
    expect(questionsFor(new Set())).toEqual(ANY_WORLD)
  })

  test('tells which revision is recorded, and writes it as text', async () => {
    found.recorded = async () => ({
      number: 7,
      instant: '2026-05-01T00:00:00.000Z',
      by: null,
      source: null,
      note: '<script>alert(1)</script>',
    })
    const html = await (await get('/')).text()
    found.recorded = () => store.head()
    expect(html).toContain('revision 7, 2026-05-01. <span lang="">&lt;script&gt;')
    expect(html).not.toContain('<script')
  })

  test('says of an empty store that nothing is recorded, not when', async () => {
    found.recorded = async () => NOTHING_RECORDED
    const html = await (await get('/')).text()
    found.recorded = () => store.head()
    expect(html).toContain('Nothing is recorded yet.')
    expect(html).not.toContain('1970')
  })

  test('shows the day on which the revision was recorded where the server is', () => {
    const revision = { ...NOTHING_RECORDED, number: 3, instant: '2026-05-01T17:00:00.000Z' }
    const day = clockIn('Asia/Ho_Chi_Minh', () => new Date()).dayOf(revision.instant)
    expect(firstPage({ questions: [], pair: null }, { revision, day }, true)).toContain('revision 3, 2026-05-02.')
  })

  test('links only to what answers', async () => {
    const html = await (await get('/')).text()
    const links = [...html.matchAll(/href="(\/[^"?]*)/g)].map(([, path]) => path ?? '')
    expect(new Set(links).size).toBeGreaterThan(4)
    for (const path of new Set(links)) expect((await get(path)).status, path).toBe(200)
  })

  test('can be read without script, and allows none', async () => {
    const response = await get('/')
    expect(policyOf(response)).toContain("default-src 'none'")
    expect(policyOf(response)).not.toContain('script-src')
    expect(await response.text()).not.toMatch(/<script|\son\w+=|style="/)
  })
})

describe('the first page in the language of its reader', () => {
  test.each([
    ['/', 'vi-VN,vi;q=0.9,en;q=0.5', 'vi', 'Hỏi một trong các câu này'],
    ['/questions?lang=vi', 'en', 'vi', 'Hỏi một trong các câu này'],
    ['/questions', 'de,en;q=0.5', 'en', 'Ask one of these'],
    ['/questions?lang=fr', 'vi', 'en', 'Ask one of these'],
  ])('%s for %s is in %s', async (path, read, lang, said) => {
    const response = await get(path, { 'accept-language': read })
    expect(response.headers.get('vary')).toContain('accept-language')
    const html = await response.text()
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html).toContain(said)
  })

  test('asks every ready question in Vietnamese, too, and names a pair so', async () => {
    const shown = await worldShown(apiOver(await shippedStore()), 'vi')
    expect(shown.pair?.main).toContain('Kiểm tra')
    const html = firstPage(
      { ...shown, questions: NAMED_QUESTIONS },
      { revision: NOTHING_RECORDED, day: '' },
      true,
      'vi',
    )
    for (const { title } of NAMED_QUESTIONS) expect(html).not.toContain(title)
    expect(html.match(/<li>/g)).toHaveLength(NAMED_QUESTIONS.length)
  })
})

describe('an address at which nothing is', () => {
  const visit = (path: string, language = 'en') => get(path, { accept: 'text/html,*/*', 'accept-language': language })

  test.each([
    ['/nothing', 'vi-VN,vi;q=0.9', 'vi', 'Địa chỉ này không có trang nào'],
    ['/nothing?lang=vi', 'en', 'vi', 'Địa chỉ này không có trang nào'],
    ['/nothing', 'de,en;q=0.5', 'en', 'There is no page at this address'],
  ])('%s tells who opens it in a browser for %s, in %s, and leads on', async (path, read, lang, said) => {
    const response = await visit(path, read)
    const html = await response.text()
    expect([response.status, response.headers.get('content-type'), response.headers.get('vary')]).toEqual([
      ...[404, 'text/html; charset=utf-8', 'accept, accept-language'],
    ])
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html).toContain(`<h1>${said}</h1>`)
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, to = '']) => to.replaceAll('&amp;', '&'))
    expect(links[0]).toBe(`/?lang=${lang}`)
    for (const to of links) expect((await get(to)).status, to).toBe(200)
  })

  test('writes it as text, and no more of it than tells what it is', async () => {
    const html = await (await visit(`/a&b${'c'.repeat(500)}`)).text()
    expect(html).toContain('<code>/a&amp;bccc')
    expect(html).not.toContain('c'.repeat(121))
    expect(await (await get('/nothing', { accept: 'text/html' }, 'HEAD')).text()).toBe('')
  })

  test('tells programs as a problem which there are', async () => {
    const response = await get('/nothing', { accept: '*/*' })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      ...[404, 'application/problem+json; charset=utf-8'],
    ])
    expect((await response.json()).detail).toMatch(/^Nothing is at \/nothing\. Known here: \/, .*\/graphql/)
  })
})

describe('where introspection is off', () => {
  test('the contract is not there, and nothing links to it', async () => {
    const closed = createHttpServer({
      api,
      maxBodyBytes: 1000,
      isReady: () => true,
      recorded: () => store.head(),
      introspection: false,
    })
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done))
    const at = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`
    const [contract, page] = await Promise.all([fetch(`${at}/schema.graphql`), fetch(at)])
    expect([contract.status, page.status]).toEqual([404, 200])
    expect(await contract.text()).not.toContain(', /schema.graphql')
    expect(await page.text()).not.toContain('schema.graphql')
    closed.close()
  })
})

describe('while the world is not there yet', () => {
  test('questions and the page wait, health and files do not', async () => {
    found.isReady = false
    const statuses = await Promise.all(
      ['/', '/graphql', '/readyz', '/healthz', '/schema.graphql'].map((path) => get(path)),
    )
    found.isReady = true
    expect(statuses.map(({ status }) => status)).toEqual([503, 503, 503, 200, 200])
    expect(await statuses[0]?.json()).toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })

  test('a browser gets a page that says so, how far it is, and loads itself again', async () => {
    found.isReady = false
    const visits = await Promise.all(
      ['/', '/questions', '/chart', '/graphql'].map((path) => get(path, { accept: 'text/html,*/*;q=0.8' })),
    )
    const texts = await Promise.all(visits.map((visit) => visit.text()))
    const program = await get('/', { accept: '*/*' })
    found.isReady = true
    for (const [at, visit] of visits.entries()) {
      expect([visit.status, visit.headers.get('retry-after')]).toEqual([503, '2'])
      expect(texts[at]).toContain('<meta http-equiv="refresh" content="2">')
      expect(texts[at]).toContain('Recording &lt;2017&gt;: 3 of 9.')
      expect(texts[at]).not.toContain('<script')
    }
    expect(policyOf(visits[0] as Response)).toContain("style-src 'self'")
    expect(program.headers.get('content-type')).toContain('application/problem+json')
  })

  test('a store that fails makes it not ready, and the page says so', async () => {
    found.recorded = () => Promise.reject(new Error('the disk is gone'))
    const [ready, first] = await Promise.all([get('/readyz'), get('/')])
    found.recorded = () => store.head()
    expect([ready.status, first.status]).toEqual([503, 503])
    expect(await first.text()).not.toContain('disk')
  })
})
