import { describe, expect, test } from 'vitest'
import { shippedStore } from '../helpers/shipped-world.ts'
import { linksIn, QUANG_NINH, rowsOf, serving } from './chart-serving.ts'

describe('the page of a chart that is compared', () => {
  const { page, picture } = serving(shippedStore)

  test('says of what the day no longer has by what it ended, and by which words it stood before', async () => {
    const rows = rowsOf(await page('place=place/vn/quang-ninh&at=2025-08-01&base=2022-08-31&lang=en'))
    const ended = rows.filter((row) => row.includes('→ Ended since 01/07/2025'))
    expect(ended.length).toBeGreaterThan(60)
    const by = 'The district level ended (01/07/2025) · 203/2025/QH15: Resolution 203/2025/QH15'
    expect(ended.filter((row) => !row.includes(by))).toEqual([])
    expect(ended.find((row) => row.startsWith('M2'))).toMatch(/as of 31\/08\/2022: 16-TB\/TW: .*Chánh Thanh tra/)
    const earlier = rows.find((row) => row.startsWith('3VP'))
    expect(earlier).toMatch(/Ended since 01\/01\/2021 .* 65\/2020\/QH14: .*/)
    expect(earlier).not.toMatch(/Office .* \(06\/03\/2017/)
    const model = rowsOf(await page('at=2025-08-01&base=2022-08-31&lang=vi'))
    const pair = model.find((row) => row.startsWith('M4'))
    // By which words it stood before, and by what its kinds of posts ended.
    expect(pair).toMatch(
      /→ Đã kết thúc từ 01\/07\/2025 cặp loại chức danh tại ngày 31\/08\/2022: 16-TB\/TW: [^:]* tại ngày /,
    )
    expect(pair).toMatch(/ tại ngày 01\/08\/2025: Kết thúc cấp huyện \(01\/07\/2025\) · 203\/2025\/QH15: [^:]*$/)
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
    expect(rows.some((row) => /^M3 .* Suspended since 07\/07\/2022 on record/.test(row))).toBe(true)
    const suspended = rowsOf(await page(`${compared}&standing=SUSPENDED`))
    expect(suspended.filter((row) => row.includes(' Suspended → Ended ')).length).toBeGreaterThan(10)
    const backwards = rowsOf(
      await page('place=place/vn/quang-ninh&at=2022-08-31&base=2025-08-01&lang=en&level=DISTRICT'),
    )
    expect(backwards.find((row) => /^M4 .* Ba Chẽ District /.test(row))).toContain(
      ' Ended → Suspended since 07/07/2022 ',
    )
  })

  test('tells of a place what it was called, and tells from it the place of the same name that is gone', async () => {
    const city = 'place=place/vn/quang-ninh&at=2026-09-01&base=2026-08-31&depth=1'
    expect(await page(`${city}&lang=en`)).toContain('<p>Quảng Ninh Province became Quảng Ninh City.</p>')
    expect(await page(`${city}&lang=vi`)).toContain('<p>Tỉnh Quảng Ninh đổi thành Thành phố Quảng Ninh.</p>')
    expect(await page(`${city.replace('depth=1', 'level=DISTRICT')}&lang=en`)).not.toContain(' became ')
    const hue = rowsOf(await page('place=place/vn/thua-thien-hue&at=2025-01-01&base=2024-12-31&lang=en'))
    const inspector = (level: string) => hue.find((row) => row.startsWith('M2') && row.includes(`Huế City (${level})`))
    expect(inspector('Province level')).toMatch(/ Suspended since 07\/07\/2022 /)
    expect(inspector('District level')).toMatch(/ Suspended → Ended since 01\/01\/2025 /)
  })

  test('tells of both days by which words each stood, what it was first, and once what is the same', async () => {
    const html = await page('place=place/vn/quang-ninh/dam-ha&at=2025-08-01&base=2022-08-31&lang=en')
    const m2 = rowsOf(html).find((row) => row.startsWith('M2'))
    expect(m2).toMatch(
      /as of 31\/08\/2022: 16-TB\/TW: .*Chánh Thanh tra cấp tỉnh, cấp huyện as of 01\/08\/2025: The district level ended \(01\/07\/2025\) · 203\/2025\/QH15/,
    )
    const backwards = await page('place=place/vn/quang-ninh/dam-ha&at=2022-08-31&base=2025-08-01&lang=en')
    expect(rowsOf(backwards).find((row) => row.startsWith('M2'))).toMatch(
      /Ended → Suspended .*as of 01\/08\/2025: The district level ended .* as of 31\/08\/2022: 16-TB\/TW: .*Chánh Thanh tra/,
    )
    const same = await page('place=place/vn/quang-ninh/dam-ha&at=2022-08-31&base=2022-07-08&lang=vi')
    for (const row of rowsOf(same)) expect(row).not.toContain('tại ngày')
  })

  test('tells each pair once where days and revisions differ both, and that its evidence was recorded since', async () => {
    const across = 'at=2025-08-01&base=2022-08-31&recordedAt=7&baseRecordedAt=2&lang=en'
    const rows = rowsOf(await page(`place=place/vn/quang-ninh/cam-pha&${across}`))
    expect(rows.filter((row) => row.startsWith('M2'))).toHaveLength(1)
    const all = rowsOf(
      await page(`place=place/vn/quang-ninh&${across.replace('recordedAt=7', 'recordedAt=4')}&depth=2`),
    )
    const ends = all.map((row) => row.replace(/ (Suspended|Ended|Active|Unknown|Not started).*/, ''))
    expect(ends).toHaveLength(74)
    expect(ends.filter((one, at) => ends.indexOf(one) !== at)).toEqual([])
  })

  test('calls a level by its name where one of two revisions has none for it', async () => {
    for (const [lang, name] of [
      ['en', 'District level'],
      ['vi', 'Cấp huyện'],
    ]) {
      const query = `at=2025-08-01&recordedAt=5&base=2020-01-01&baseRecordedAt=3&lang=${lang}`
      const where = rowsOf(await page(query)).join()
      expect(where).toContain(name)
      expect(where).not.toContain('DISTRICT')
      expect(await (await picture(query)).text()).not.toMatch(/DISTRICT *</)
      for (const one of ['', '&base=2020-01-01', '&level=DISTRICT']) {
        const drawn = await (await picture(`at=2025-08-01&recordedAt=5&lang=${lang}${one}`)).text()
        expect([one, drawn.match(/DISTRICT *</g), drawn.includes(`${name}`)]).toEqual([one, null, true])
      }
      const backwards = `at=2020-01-01&recordedAt=3&base=2025-08-01&baseRecordedAt=5&lang=${lang}`
      expect(rowsOf(await page(backwards)).join()).not.toContain('DISTRICT')
    }
  })

  test('tells whether orders were carried out in a column of its own, where there is one that asks for it', async () => {
    const html = await page('place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en')
    expect(html).toContain('<th scope="col">Carried out</th>')
    expect(rowsOf(html).find((row) => row.startsWith('M2'))).toMatch(/on record here.* no source says 16-TB\/TW/)
    expect(await page('at=2022-08-31&lang=en')).not.toContain('Carried out')
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

  test('of two revisions of which one alone knows a source tells each pair once, and what it was and became', async () => {
    const provincial = `${QUANG_NINH}&depth=1`
    const m3In = (html: string) => rowsOf(html).filter((row) => row.startsWith('M3 '))
    const came = await page(`${provincial}&baseRecordedAt=1`)
    expect(m3In(came)).toEqual([
      expect.stringMatching(/ Suspended since .* → .*07\/07\/2022 on record here, .*\(evidence recorded since\)/),
    ])
    expect(m3In(await page(`${provincial}&baseRecordedAt=1&evidenced=no`))).toEqual(m3In(came))
    const went = await page(`${provincial}&recordedAt=1&baseRecordedAt=7`)
    expect(m3In(went)).toEqual([expect.stringMatching(/no evidence here \(evidence not recorded yet\)/)])
    expect(rowsOf(went)).toHaveLength(rowsOf(came).length)
    const damHa = 'place=place/vn/quang-ninh/dam-ha&at=2022-07-07&lang=en&baseRecordedAt=1'
    const pairs = rowsOf(await page(damHa)).filter((row) => /^M[245] /.test(row))
    const became = pairs.map((row) => /^(M\d) .* Unknown → Suspended since 07\/07\/2022/.exec(row)?.[1])
    expect(became.sort()).toEqual(['M2', 'M4', 'M5'])
    const m2 = pairs.find((row) => row.startsWith('M2'))
    expect(m2).toContain('(evidence recorded since)')
    expect(m2).not.toMatch(/as known at revision 1:$/)
  })

  test('of two revisions says what changed where it stands the same since another day', async () => {
    const html = await page('place=place/vn/an-giang&at=2022-08-31&recordedAt=3&baseRecordedAt=2&depth=1&lang=en')
    expect(html).toContain('<h2>2 links, 2 changes of links</h2>')
    for (const row of rowsOf(html))
      expect(row).toMatch(/ since some day between .* and 29\/08\/2022 → since 07\/07\/2022 /)
  })

  test('of the general model takes no pair away for its evidence: kinds of posts are at no place', async () => {
    const all = rowsOf(await page('at=2022-08-31&lang=en'))
    for (const evidenced of ['yes', 'no'])
      expect(rowsOf(await page(`at=2022-08-31&lang=en&evidenced=${evidenced}`))).toEqual(all)
  })

  test('of two revisions says which of them alone records it', async () => {
    const html = await page(`${QUANG_NINH}&recordedAt=7&baseRecordedAt=1`)
    const rows = rowsOf(html)
    const since = rows.filter((row) => row.includes(' recorded since '))
    expect(since.length).toBeGreaterThan(0)
    expect(html).toContain('“recorded since”: only the revision shown has it')
    const turned = `${QUANG_NINH}&recordedAt=1&baseRecordedAt=7`
    const earlier = await page(turned)
    expect(rowsOf(earlier).filter((row) => row.includes(' not recorded yet '))).toHaveLength(since.length)
    expect(earlier).toContain('“not recorded yet”: only the one that it is compared with')
    const inVietnamese = await page(turned.replace('lang=en', 'lang=vi'))
    expect(inVietnamese).toContain('“chưa được ghi nhận”: chỉ bản ghi được so sánh có')
    const drawn = await (await picture(turned)).text()
    expect(drawn).toContain('evidence not recorded yet')
    expect(earlier + drawn).not.toMatch(/recorded since|no longer recorded(?! later)/)
    expect(await page(QUANG_NINH)).not.toContain('only the revision shown has it')
  })
})
