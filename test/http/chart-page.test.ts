import { describe, expect, test } from 'vitest'
import { shippedStore } from '../helpers/shipped-world.ts'
import { QUANG_NINH, rowsOf, serving } from './chart-serving.ts'

describe('the page of a chart of the shipped world', () => {
  const { get, picture, page } = serving(shippedStore)

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
      /^M3 Head of the .* held together with Director of the .* Suspended since 07\/07\/2022 on record here, unknown whether there .*16-TB\/TW/,
    )
    expect(rows[0]).toMatch(/Trưởng Ban Tổ chức cấp ủy cấp tỉnh đồng thời là Giám đốc Sở Nội vụ$/)
    expect(rows.at(-1)).toMatch(/^M2 .* Suspended since 07\/07\/2022 no evidence here /)
  })

  test.each([
    ['en', 'on record here (a reading), unknown', 'on record here, unknown', 'run as one (a reading)'],
    ['vi', 'có ghi nhận tại đây (một cách hiểu), chưa rõ', 'có ghi nhận tại đây, chưa rõ', 'cơ quan (một cách hiểu)'],
  ])('tells in %s what sources are only read to say apart from what they say', async (lang, read, stated, merged) => {
    const pairs = rowsOf(await page(`place=place/vn/quang-ninh&at=2022-08-31&model=M2&evidenced=yes&lang=${lang}`))
    const having = (words: string) => pairs.filter((row) => row.includes(words)).length
    expect([pairs.length, having(read), having(stated)]).toEqual([9, 7, 2])
    const offices = rowsOf(await page(`place=place/vn/bac-kan&at=2020-06-01&model=3VP&depth=1&lang=${lang}`))
    expect(offices).toEqual([expect.stringContaining(merged)])
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
    expect(shown).toMatch(/^M1 .* Active since 31\/05\/2018 or earlier on record here/)
    for (const row of rowsOf(await page(QUANG_NINH))) expect(row).not.toMatch(/Suspended.*(allow|read so)/)
    expect(await page('at=2022-06-01&lang=vi')).toContain('(được phép làm, không rõ đã làm chưa)')
  })

  test('says in its table what the picture marks: which links are not surely there on the day', async () => {
    const rows = rowsOf(await page(QUANG_NINH))
    expect(rows[0]).toMatch(/ on record here(?: \(a reading\))?, unknown whether there /)
    const merger = rows.find((row) => /^M1 .* run as one with .*Ba Chẽ/.test(row))
    expect(merger).toContain('on record here: bodies run as one, unknown whether there')
    expect(rows.filter((row) => /no evidence here,/.test(row))).toEqual([])
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
