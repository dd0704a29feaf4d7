import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executableSchema } from '../../src/graphql/schema.ts'
import { createHttpServer } from '../../src/http/server.ts'
import { parseEntry } from '../../src/model/entry.ts'
import type { Store } from '../../src/store/store.ts'
import { apiOver, emptyStore, record } from '../helpers/api.ts'
import { shippedStore } from '../helpers/shipped-world.ts'

/** A server over a store, for as long as a group of tests runs. */
function serving(open: () => Promise<Store>) {
  let close = () => Promise.resolve()
  let origin = ''
  beforeAll(async () => {
    const store = await open()
    const server = createHttpServer({
      ...{ api: apiOver(store), maxBodyBytes: 1000, isReady: () => true, recorded: () => store.head() },
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    close = () => new Promise<void>((done) => server.close(() => done()))
  })
  afterAll(() => close())
  const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${origin}/chart${query === '' ? '' : `?${query}`}`, { headers })
  const picture = (query: string) => fetch(`${origin}/chart.svg?${query}`)
  return { get, picture, page: async (query: string) => (await get(query)).text() }
}

const rowsOf = (page: string): readonly string[] =>
  (/<tbody>(.*)<\/tbody>/s.exec(page)?.[1]?.match(/<tr>.*?<\/tr>/gs) ?? []).map((row) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
const linksIn = (page: string): readonly string[] =>
  [...page.matchAll(/href="(\/chart\?[^"]*)"/g)].map(([, href = '']) =>
    decodeURIComponent(href.replaceAll('&amp;', '&')),
  )

describe('the page of a chart of the shipped world', () => {
  const { get, picture, page } = serving(shippedStore)
  const QUANG_NINH = 'place=place/vn/quang-ninh&at=2022-08-31&lang=en'

  test('shows the picture that its address asks for, in the colours that the reader’s screen asks for', async () => {
    const html = await page(`${QUANG_NINH}&depth=1&only=linked`)
    const asked = 'place=place%2Fvn%2Fquang-ninh&amp;at=2022-08-31&amp;lang=en&amp;depth=1&amp;only=linked'
    expect(html).toContain(
      `<img src="/chart.svg?${asked}" alt="Organisation chart: Quảng Ninh Province, as of 31/08/2022">`,
    )
    expect(html).toContain(`<source media="(prefers-color-scheme: dark)" srcset="/chart.svg?${asked}&amp;theme=dark">`)
    expect(html).toContain('value="2022-08-31"')
    expect(html).toMatch(/<input type="checkbox" name="only" value="linked" checked>/)
  })

  test('tells of a date that is no single day what sources say of it', async () => {
    const rows = rowsOf(await page(QUANG_NINH)).join('\n')
    expect(rows).toContain('since 05/10/2017 or earlier')
    expect(rows).not.toMatch(/\[[\d-]*\.\.[\d-]*\]/)
  })

  test('tells all that the picture shows as a table, with the directive and its words', async () => {
    const rows = rowsOf(await page(`${QUANG_NINH}&depth=1`))
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatch(
      /^M3 Head of the .* held together with Director of the .* Suspended since 07\/07\/2022 evidenced here, unknown whether there .*16-TB\/TW/,
    )
    expect(rows[0]).toMatch(/Trưởng Ban Tổ chức cấp ủy cấp tỉnh đồng thời là Giám đốc Sở Nội vụ$/)
    expect(rows.at(-1)).toMatch(/^M2 .* Suspended since 07\/07\/2022 no evidence here /)
  })

  test('says of what a directive only allows that it does, and of words that are read so that they are', async () => {
    const allowed = /Active since 07\/08\/2018 \(allowed; not known to be done\) no evidence here/
    const directive =
      /34-KL\/TW.* \(allows it, orders nobody to do it; its words are read so, they do not say it outright\)/
    for (const query of ['place=place/vn/quang-ninh/ba-che&at=2022-06-01&lang=en', 'at=2022-06-01&lang=en']) {
      const row = rowsOf(await page(query)).find((one) => one.startsWith('M2'))
      expect(row).toMatch(directive)
      expect(row?.replace('pair of kinds', 'no evidence here')).toMatch(allowed)
    }
    const shown = rowsOf(await page('place=place/vn/quang-ninh/ba-che&at=2022-06-01&lang=en'))[0]
    expect(shown).toMatch(/^M1 .* Active since 31\/05\/2018 or earlier evidenced here/)
    for (const row of rowsOf(await page(QUANG_NINH))) expect(row).not.toMatch(/Suspended.*(allow|read so)/)
    expect(await page('at=2022-06-01&lang=vi')).toContain('(được phép làm, không rõ đã làm chưa)')
  })

  test('says of what the day no longer has by what it ended, and by which words it stood before', async () => {
    const rows = rowsOf(await page('place=place/vn/quang-ninh&at=2025-08-01&base=2022-08-31&lang=en'))
    const ended = rows.filter((row) => row.includes('→ Ended since 01/07/2025'))
    expect(ended.length).toBeGreaterThan(60)
    const by = 'The district level ended (01/07/2025) · 203/2025/QH15: Resolution 203/2025/QH15'
    expect(ended.filter((row) => !row.includes(by))).toEqual([])
    expect(ended.find((row) => row.startsWith('M2'))).toMatch(/as of 31\/08\/2022: 16-TB\/TW: .*Chánh Thanh tra/)
    const earlier = rows.find((row) => row.startsWith('3VP'))
    expect(earlier).toMatch(
      /with the end of: Office .* \(06\/03\/2017 or earlier – some day between 01\/01\/2021 and 30\/06\/2021\)/,
    )
    const model = rowsOf(await page('at=2025-08-01&base=2022-08-31&lang=vi'))
    const pair = model.find((row) => row.startsWith('M4'))
    expect(pair).toMatch(/→ Đã kết thúc từ 01\/07\/2025 .* do không còn: Trưởng Ban Tổ chức cấp ủy cấp huyện$/)
  })

  test('says in its table what the picture marks: which links are not surely there on the day', async () => {
    const rows = rowsOf(await page(QUANG_NINH))
    expect(rows[0]).toMatch(/ evidenced here, unknown whether there /)
    const merger = rows.find((row) => /^M1 .* run as one with .*Ba Chẽ/.test(row))
    expect(merger).toContain('evidenced here (bodies run as one), unknown whether there')
    expect(rows.filter((row) => /no evidence here,/.test(row))).toEqual([])
  })

  test('leads to the days on which something turned, to what it lies in and to what lies in it', async () => {
    const links = linksIn(await page(`${QUANG_NINH}&find=`))
    expect(links).toContain('/chart?place=place/vn/quang-ninh&at=2022-07-07&lang=en')
    expect(links).toContain('/chart?place=place/vn&at=2022-08-31&lang=en')
    expect(links).toContain('/chart?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en')
    expect(links).toContain('/chart?at=2022-08-31&lang=en')
    const before = linksIn(await page(QUANG_NINH.replace('2022-08-31', '2022-07-06')))
    expect(before).toContain('/chart?place=place/vn/quang-ninh&at=2022-07-07&lang=en')
  })

  test('is the general model where no place is named, with the words that each pair has in the notice', async () => {
    const all = rowsOf(await page('at=2022-08-31'))
    const rows = rowsOf(await page('at=2022-08-31&standing=SUSPENDED'))
    expect(rows).toEqual(all.filter((row) => row.includes('Tạm dừng')))
    expect(rows).toHaveLength(5)
    expect(rowsOf(await page('at=2022-08-31&standing=SUSPENDED&model=M2'))).toHaveLength(2)
    expect(rowsOf(await page('at=2022-08-31&standing=SUSPENDED&level=PROVINCE'))).toHaveLength(2)
    expect(rows.join()).toContain(
      'Chánh Văn phòng cấp ủy cấp huyện đồng thời là Chánh Văn phòng HĐND và UBND cấp huyện',
    )
  })

  test.each(['en', 'vi'])(
    'has beside a directive no words of another, nor any where none decides (%s)',
    async (lang) => {
      const quoted = async (query: string) =>
        ((await page(`${query}&lang=${lang}`)).match(/<tr>.*?<\/tr>/gs) ?? []).filter((row) => row.includes('<q'))
      expect(await quoted('at=2019-01-01')).toEqual([])
      expect(await quoted('at=2019-01-01&place=place/vn/quang-ninh/ba-che')).toEqual([])
      expect(await quoted('at=1900-01-01')).toEqual([])
      expect(await quoted('at=2018-01-01')).toEqual([])
      const suspended = await quoted('at=2022-08-31')
      expect(suspended).toHaveLength(5)
      expect(suspended.filter((row) => !/16-TB\/TW.*<q lang="vi">[^<]* đồng thời là /s.test(row))).toEqual([])
    },
  )

  test('has in its table the links of which a filter leaves an end, those too that the picture cannot draw', async () => {
    const provincial = rowsOf(await page(`${QUANG_NINH}&level=PROVINCE`))
    expect(provincial.map((row) => row.split(' ')[0])).toEqual(['M3', '3VP', 'M2'])
    expect(provincial.filter((row) => !row.includes(' Quảng Ninh Province '))).toEqual([])
    const ofParty = rowsOf(await page(`${QUANG_NINH}&branch=PARTY`))
    expect(ofParty).toHaveLength(73)
    expect(ofParty.filter((row) => row.includes('TG-CT'))).toHaveLength(1)
    const tiers = await (await picture(`${QUANG_NINH}&branch=PARTY`)).text()
    expect(tiers.replace(/<[^>]+>/g, '')).toContain('72 ')
    expect(rowsOf(await page('at=2022-08-31&standing=SUSPENDED&branch=PARTY,GOVERNMENT'))).toHaveLength(5)
  })

  test('tells of two days what was there on either, what it was and what it became', async () => {
    const compared = 'place=place/vn/quang-ninh&at=2025-08-01&base=2022-08-31&lang=en&depth=2'
    const rows = rowsOf(await page(compared))
    expect(await page(compared)).toMatch(/<h2>\d+ links, \d+ changes of links<\/h2>/)
    expect(await page(compared.replace('lang=en', 'lang=vi'))).toMatch(/<h2>\d+ liên kết, \d+ thay đổi về liên kết</)
    const gone = rows.filter((row) => / Ba Chẽ District /.test(row))
    expect(gone.length).toBeGreaterThan(2)
    expect(gone.find((row) => row.startsWith('M4 '))).toMatch(
      / Suspended → Ended since 01\/07\/2025 .* as of 31\/08\/2022: .*16-TB\/TW/,
    )
    expect(rows.filter((row) => row.endsWith('as of 31/08/2022:'))).toEqual([])
    expect(rows.some((row) => /^M3 .* Suspended since 07\/07\/2022 evidenced/.test(row))).toBe(true)
    const suspended = rowsOf(await page(`${compared}&standing=SUSPENDED`))
    expect(suspended.filter((row) => row.includes(' Suspended → Ended ')).length).toBeGreaterThan(10)
    const backwards = rowsOf(
      await page('place=place/vn/quang-ninh&at=2022-08-31&base=2025-08-01&lang=en&level=DISTRICT'),
    )
    expect(backwards.find((row) => /^M4 .* Ba Chẽ District /.test(row))).toContain(
      ' Ended → Suspended since 07/07/2022 ',
    )
  })

  test('of two days has what a filter by level and branch leaves on either, with the places that are gone', async () => {
    const compared = 'place=place/vn/quang-ninh&at=2025-08-01&base=2022-08-31&lang=en&level=DISTRICT'
    const html = await page(`${compared}&branch=PARTY,GOVERNMENT`)
    expect(rowsOf(html).filter((row) => /^M[45] .* Suspended → Ended /.test(row)).length).toBeGreaterThan(20)
    expect(linksIn(html).some((href) => href.includes('place=place/vn/quang-ninh/ba-che'))).toBe(true)
    const models = rowsOf(await page('at=2025-08-01&base=2022-08-31&lang=en'))
    expect(models.filter((row) => row.includes(' Suspended → Ended '))).toHaveLength(3)
    expect(models.filter((row) => row.includes(' Suspended since 07/07/2022 '))).toHaveLength(2)
  })

  test('of two revisions says which of them alone records it', async () => {
    const rows = rowsOf(await page(`${QUANG_NINH}&baseRecordedAt=1`))
    expect(rows.filter((row) => row.includes(' recorded since ')).length).toBeGreaterThan(0)
  })

  test('and its picture say of a day to come that it is, and of none else', async () => {
    const told = '01/01/2130 is yet to come: this is what is recorded until now'
    expect(await page('at=2130-01-01&lang=en')).toContain(`<p role="note">${told}`)
    expect(await page('at=2130-01-01&lang=vi')).toContain('Ngày 01/01/2130 chưa đến')
    expect(await page('at=2022-08-31&lang=en')).not.toContain('yet to come')
    const svg = async (query: string) => (await (await picture(query)).text()).replace(/<[^>]+>/g, '')
    expect(await svg('at=2130-01-01&lang=en&place=place/vn/quang-ninh&depth=1')).toContain(told)
    expect(await svg('lang=en&place=place/vn/quang-ninh&depth=1')).not.toContain('yet to come')
  })

  test('say of a recorded time to come that it is, with what is known instead', async () => {
    const told = '01/01/2130, as of which it should be known, is yet to come: this is what is known now, revision 7.'
    expect(await page(`${QUANG_NINH}&recordedAt=2130-01-01`)).toContain(told)
    expect(await page(`${QUANG_NINH}&baseRecordedAt=2130-01-01T00:00:00Z`)).toContain(told.replace(',', ' 00:00:00Z,'))
    expect(await page('at=2130-01-01&recordedAt=2130-01-01&lang=vi')).toMatch(
      /chưa ai biết. Thời điểm ghi nhận 01\/01\/2130 chưa đến: .*bản ghi 7/,
    )
    for (const past of ['2026-11-01', '2026-11-01T00:00:00Z', '3', '0'])
      expect(await page(`${QUANG_NINH}&recordedAt=${past}`)).not.toContain('yet to come')
  })

  test('of a place that is gone says so, why, what it became, and leads to its last day', async () => {
    const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const html = await page('place=place/vn/ha-giang&at=2026-08-01&lang=en')
    expect(textOf(html)).toMatch(
      /Hà Giang Province is no longer there on 01\/08\/2026\. See it on 30\/06\/2025 .*\(01\/07\/2025\) 202\/2025\/QH15: .* Became: Tuyên Quang Province/,
    )
    expect(linksIn(html)).toContain('/chart?place=place/vn/ha-giang&at=2025-06-30&lang=en')
    const yet = await page('place=place/vn/quang-ninh/dam-ha-2025&at=2022-08-31&lang=vi')
    expect(textOf(yet)).toContain('Xã Đầm Hà chưa có vào ngày 31/08/2022. Xem tại ngày 01/07/2025')
    for (const there of ['at=2025-06-30', 'at=2026-08-01&base=2022-08-31'])
      expect(await page(`place=place/vn/ha-giang&lang=en&${there}`)).not.toContain('no longer there')
  })

  test('finds places by name, and keeps the day and the language', async () => {
    const html = await page('at=2022-08-31&lang=en&find=dam+ha')
    expect(html).toContain('found for “dam ha”')
    const items = html.match(/<li>.*?<\/li>/g)?.map((one) => one.replace(/<[^>]+>/g, '')) ?? []
    expect(items[0]).toBe('Đầm Hà District Quảng Ninh Province')
    expect(items.some((one) => one.startsWith('Đầm Hà Commune not there yet on 31/08/2022'))).toBe(true)
    const later = (await page('at=2026-11-01&lang=en&find=dam+ha')).replace(/<[^>]+>/g, '')
    expect(later).toContain('Đầm Hà District no longer there on 01/11/2026 · lay in what is then Quảng Ninh City')
    expect(linksIn(html)).toContain('/chart?at=2022-08-31&lang=en&place=place/vn/quang-ninh/dam-ha')
  })

  test('is the same whether a field of its form is left empty or left out', async () => {
    expect(await page('at=2022-08-31&base=&place=&find=')).toBe(await page('at=2022-08-31'))
  })

  test('runs nothing, loads nothing from elsewhere, and shows what is put into it as text', async () => {
    const response = await get(`at=2022-08-31&find=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*form-action 'self'/)
    const html = await response.text()
    expect(html).not.toMatch(/<script|\son\w+=|style="/)
    expect(html).toContain('&lt;script&gt;')
    expect(html.match(/(src|href|action)="(?!\/|data:,)[^"]*"/g)).toBeNull()
  })

  test.each([
    ['plase=place/vn', 400, 'Did you mean \\"place\\"?'],
    ['at=31/02/2022', 400, 'Write it as 2022-08-31.'],
    ['place=place/nowhere', 404, 'names its place by key'],
  ])('refuses %s with what to do', async (query, status, words) => {
    const response = await get(query)
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)])
  })
})

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

describe('the page of a store in which nothing is', () => {
  const { page } = serving(emptyStore)

  test('says so, how that changes, and leads to no revision', async () => {
    const html = await page('')
    expect(html).toContain('Nothing is recorded in this store yet.')
    expect(html).toContain('npx dualhat import FILE --store STORE')
    expect(html).not.toMatch(/no general model|See the latest revision|Begin with a place/)
    expect(await page('recordedAt=0')).toContain('<a href="/chart">See the latest revision</a>')
  })
})

describe('the page of a chart of another world', () => {
  const { page } = serving(async () => {
    const store = await emptyStore()
    const lines = readFileSync('docs/example-university.jsonl', 'utf8').trim().split('\n')
    await record(
      store,
      lines.map((line) => parseEntry(JSON.parse(line))),
    )
    return store
  })

  test('says why it is empty without a general model, and leads to the places of the highest level', async () => {
    const html = await page('at=2025-06-01')
    expect(html).toContain('This world states no general model for this day. Begin with a place:')
    expect(linksIn(html)).toContain('/chart?at=2025-06-01&place=place/u')
    const before = await page('recordedAt=0&lang=vi')
    expect(before).toContain('Chưa có gì được ghi nhận ở bản ghi này.')
    expect(before).toContain('<a href="/chart?lang=vi">Xem bản ghi mới nhất</a>')
    expect(await page('place=place/u&at=2025-06-01')).not.toContain('no general model')
    const level = await page('at=2025-06-01&level=FACULTY')
    expect(level).toContain('This world states no general model for this day at the level chosen.')
    expect(level).toContain('<a href="/chart?at=2025-06-01">Show all levels</a>. Begin with a place:')
  })

  test('is in that world’s language, and names nothing of ours', async () => {
    for (const query of ['', 'place=place/u', 'place=place/u&at=2025-06-01&depth=3']) {
      const html = await page(query)
      expect(html).toContain('<html lang="en">')
      expect(html).toContain('<option value="en" lang="en" selected>English</option>')
      expect(html).not.toMatch(/Việt|place\/vn/)
    }
    expect(rowsOf(await page('place=place/u&at=2025-06-01&depth=3')).join()).toMatch(
      /held together with .* Suspended since \d\d\/\d\d\/202/,
    )
  })
})

test('every question that charts ask is one of the contract', () => {
  const folder = 'src/graphql/charts/'
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  expect(files.length).toBeGreaterThan(4)
  for (const file of files)
    expect([file, validate(executableSchema(), parse(readFileSync(folder + file, 'utf8')))]).toEqual([file, []])
})
