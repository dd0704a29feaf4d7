import { describe, expect, test } from 'vitest'
import { shippedStore } from '../helpers/shipped-world.ts'
import { serving } from './chart-serving.ts'

describe('who opens the page of a chart in a browser', () => {
  const { get } = serving(shippedStore)
  const visit = (query: string, language: string) => get(query, { accept: 'text/html', 'accept-language': language })
  const languageOf = (html: string) => /<html lang="([^"]*)">/.exec(html)?.[1]

  test('writes days as the other page takes them', async () => {
    const html = await (await get('at=31/08/2022&base=7.7.2022&lang=en')).text()
    expect(html).toContain('<input type="date" name="at" value="2022-08-31"')
    expect(html).toContain('<input type="date" name="base" value="2022-07-07"')
  })

  test.each([
    ['at=31/02/2022', 400, 'vi-VN,vi;q=0.9,en;q=0.8', 'vi', 'Ngày được viết như 31/08/2022'],
    ['at=31/02/2022', 400, 'de, en;q=0.5', 'en', 'A day is written as 31/08/2022'],
    ['at=31/02/2022&lang=vi', 400, 'en', 'vi', 'Ngày được viết như 31/08/2022'],
    ['place=place/nowhere', 404, 'vi', 'vi', 'Ở đây chưa biết địa bàn này'],
  ])('is told why %s is not shown, with status %i, for %s in %s', async (query, status, language, lang, said) => {
    const response = await visit(query, language)
    const html = await response.text()
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8'])
    expect([languageOf(html), html]).toEqual([lang, expect.stringContaining(said)])
    expect(html).toContain(`href="/chart?only=linked&amp;lang=${lang}"`)
  })

  test.each([
    ['en', 'This is more than the server answers at once.'],
    ['vi', 'Địa chỉ hỏi nhiều hơn mức máy chủ trả lời một lần.'],
  ])('is told that too much is asked, and led to the same place with fewer tiers, in %s', async (lang, said) => {
    const html = await (await visit(`place=place/vn&at=2022-08-31&depth=4&lang=${lang}`, lang)).text()
    expect(html).toContain(said)
    expect(html).not.toMatch(/Try again|Hãy thử lại/)
    const [, href = ''] = /href="([^"]*depth=2[^"]*)"/.exec(html) ?? []
    expect(href).toContain('place=place%2Fvn&amp;at=2022-08-31')
    expect((await visit(href.replace('/chart?', '').replaceAll('&amp;', '&'), lang)).status).toBe(200)
  })

  test('keeps the place beside what is mistyped, in a way back and in the form', async () => {
    const html = await (await visit('place=place/vn/quang-ninh&at=31/2/2022&base=7.7.2022&lang=en', 'en')).text()
    expect(html).toContain('href="/chart?place=place%2Fvn%2Fquang-ninh&amp;base=2022-07-07&amp;lang=en"')
    expect(html).toContain('<input type="hidden" name="place" value="place/vn/quang-ninh">')
    expect(html).toMatch(/name="at" value="".*name="base" value="2022-07-07"/s)
    const unknown = await (await visit('place=place/vn/quang-ninh&level=NOPE&plase=1&lang=en', 'en')).text()
    expect(unknown).toContain('href="/chart?place=place%2Fvn%2Fquang-ninh&amp;level=NOPE&amp;lang=en"')
  })

  test.each([
    ['', 'en-GB,en;q=0.9,vi;q=0.8', 'en'],
    ['', 'de', 'vi'],
    ['', 'en;q=0, vi', 'vi'],
    ['&lang=vi', 'en', 'vi'],
  ])(
    'reads it in their language where its address has %j and the browser says %s: in %s',
    async (query, said, lang) => {
      const response = await visit(`at=2022-08-31${query}`, said)
      expect([languageOf(await response.text()), response.headers.get('vary')]).toEqual([
        ...[lang, expect.stringContaining('accept-language')],
      ])
    },
  )
})
