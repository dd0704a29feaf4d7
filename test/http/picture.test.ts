import type { AddressInfo } from 'node:net'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createHttpServer } from '../../src/http/server.ts'
import { elementsIn, parsed, textOf } from '../chart/xml.ts'
import { apiOver } from '../helpers/api.ts'
import { endServer } from '../helpers/end-server.ts'
import { shippedStore } from '../helpers/shipped-world.ts'
import { pointsIn } from '../pictures/png.ts'

const store = await shippedStore()
const server = createHttpServer({
  api: apiOver(store),
  maxBodyBytes: 1000,
  isReady: () => true,
  recorded: () => store.head(),
})
let address = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => endServer(server))

const get = (query: string, format = 'svg', init: RequestInit = {}) =>
  fetch(`${address}/chart.${format}?${query}`, init)
const drawn = async (query: string) =>
  textOf(parsed((await (await get(query)).text()).replace(/<style>.*?<\/style>/, ''))).replace(/\s+/g, ' ')
const QUANG_NINH = 'place=place/vn/quang-ninh&at=2022-08-31'

describe('the picture of a place', () => {
  test('is an SVG that loads nothing, with its own font and a policy that allows no more', async () => {
    const response = await get(QUANG_NINH)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*font-src data:$/)
    const svg = await response.text()
    expect(svg).toContain('url(data:font/woff2;base64,')
    expect(svg.match(/https?:\/\/[^"')]*/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(elementsIn(parsed(svg.replace(/<style>.*?<\/style>/, ''))).length).toBeGreaterThan(2000)
  })

  test('shows Quảng Ninh as the sources have it: what is evidenced there, what only the model says, and what both come to', async () => {
    const text = await drawn(QUANG_NINH)
    for (const part of [
      'Sơ đồ tổ chức: Tỉnh Quảng Ninh',
      'tại ngày 31/08/2022',
      'M3 · Tạm dừng có ghi nhận tại đây',
      'M2 · Tạm dừng chưa thấy nguồn tại đây',
    ])
      expect(text).toContain(part)
    expect(text).toMatch(/Tỉnh Quảng Ninh Cấp tỉnh .*59 Tạm dừng/)
  })

  test('tells on a later day what became of it, beside the earlier one', async () => {
    const text = await drawn(`${QUANG_NINH.replace('2022-08-31', '2025-08-01')}&base=2022-08-31&lang=en`)
    expect(text).toContain('as of 01/08/2025, compared with 31/08/2022')
    expect(text).toContain('M5 Ended no evidence here')
  })
})

test('without a place it is the general model, with the five pairs that the notice suspended', async () => {
  const text = await drawn('at=2022-08-31&only=linked&standing=SUSPENDED')
  expect(text.match(/M\d · Tạm dừng cặp loại chức danh/g)).toHaveLength(5)
  const before = await drawn('at=2022-07-06&only=linked&standing=ACTIVE&model=M2,M3,M4,M5')
  expect(before.match(/M\d · Có hiệu lực cặp loại chức danh/g)).toHaveLength(5)
})

test('of some levels and branches it shows these alone, and says what it left undrawn', async () => {
  const text = await drawn(`${QUANG_NINH}&level=DISTRICT&branch=PARTY`)
  expect(text).toContain('Huyện ủy Đầm Hà')
  for (const other of ['Tỉnh ủy Quảng Ninh', 'Ủy ban nhân dân huyện Đầm Hà']) expect(text).not.toContain(other)
  expect(text).toMatch(/liên kết không vẽ được vì một đầu không có trong sơ đồ/)
  expect(await drawn('at=2022-08-31&level=DISTRICT&branch=GOVERNMENT')).not.toMatch(/cấp tỉnh|Cấp ủy cấp huyện/)
})

describe('the same picture in other formats', () => {
  const query = 'place=place/vn/quang-ninh/dam-ha&at=2022-08-31&depth=1'

  test('is a PNG of points', async () => {
    const response = await get(query, 'png')
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(pointsIn(await response.bytes()).width).toBeGreaterThan(1_000)
  })

  test('is a PDF of which the text can be taken, with the names and words of the SVG', async () => {
    const response = await get(query, 'pdf')
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toBe('inline; filename="dam-ha-2022-08-31.pdf"')
    const { text } = await extractText(await response.bytes(), { mergePages: true })
    const told = text.replace(/\s+/g, ' ')
    for (const part of ['Sơ đồ tổ chức: Huyện Đầm Hà', 'tại ngày 31/08/2022', 'Tạm dừng', 'Huyện ủy Đầm Hà'])
      expect(told).toContain(part)
  })

  test('is refused as points where it would be too many, and drawn as pages', async () => {
    const large = 'place=place/vn&at=2022-08-31&depth=2'
    const response = await get(large, 'png')
    expect(await response.json()).toMatchObject({ code: 'QUERY_TOO_COMPLEX', detail: expect.stringMatching(/as PDF/) })
  })

  test('is let go of when who asked has left, and the next one is drawn', async () => {
    for (let at = 0; at < 6; at += 1) {
      const left = new AbortController()
      const answer = get(QUANG_NINH, 'png', { signal: left.signal })
      setTimeout(() => left.abort(), 20)
      await expect(answer).rejects.toThrow('aborted')
    }
    await vi.waitFor(async () => expect((await get(query, 'pdf')).status).toBe(200))
  })
})

describe('what cannot be drawn is refused, with what to do', () => {
  test.each([
    ['a place that is not there', 'place=place/vn/nowhere', 404, 'NOT_FOUND', /"place\/vn\/nowhere".*by key/],
    ['no day', 'at=31/08/2022', 400, 'BAD_USER_INPUT', /"31\/08\/2022".*2022-08-31/],
    ['a name that pictures have not', 'dpeth=2', 400, 'BAD_USER_INPUT', /Did you mean "depth"/],
    ['a depth that is not drawn', 'depth=9', 400, 'BAD_USER_INPUT', /from 1 to 4/],
    ['a theme', 'theme=sepia', 400, 'BAD_USER_INPUT', /light, dark/],
    ['a standing', 'standing=SUSPENDD', 400, 'BAD_USER_INPUT', /Did you mean "SUSPENDED"/],
    ['a day that is given twice', 'at=2022-08-31&at=2025-07-01', 400, 'BAD_USER_INPUT', /"at" is given 2 times/],
    ['a list with a wrong code in its first part', 'level=NOPE&level=DISTRICT', 400, 'BAD_USER_INPUT', /"NOPE"/],
    [
      'a level that the world has not',
      'level=PROVINSE',
      400,
      'BAD_USER_INPUT',
      /"PROVINSE" is no LEVEL.*Did you mean PROVINCE/,
    ],
    ['a branch', `${QUANG_NINH}&branch=PARTYY`, 400, 'BAD_USER_INPUT', /"PARTYY" is no BRANCH.*Did you mean PARTY/],
    ['a language', 'lang=xx', 400, 'BAD_USER_INPUT', /no language "xx".*Known are vi, en/],
    ['a whole country with its districts', 'place=place/vn&depth=3', 400, 'QUERY_TOO_COMPLEX', /smaller depth/],
  ])('%s', async (_what, query, status, code, said) => {
    const response = await get(query)
    expect(await response.json()).toMatchObject({ status, code, detail: expect.stringMatching(said) })
    expect(response.status).toBe(status)
  })

  test('a fifth picture at once, and after that the next one is drawn', async () => {
    const all = await Promise.all(Array.from({ length: 9 }, () => get(QUANG_NINH)))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200, 503]))
    await Promise.all(all.map((response) => response.arrayBuffer()))
    expect((await get('at=2022-08-31')).status).toBe(200)
  })
})
