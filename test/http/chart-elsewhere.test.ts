import { describe, expect, test } from 'vitest'
import { shippedStore } from '../helpers/shipped-world.ts'
import { linksIn, QUANG_NINH, serving } from './chart-serving.ts'

describe('the page of a chart, where it leads elsewhere', () => {
  const { picture, page } = serving(shippedStore)

  test('leads to the days on which something turned, to what it lies in and to what lies in it', async () => {
    const links = linksIn(await page(`${QUANG_NINH}&find=`))
    expect(links).toContain('/chart?place=place/vn/quang-ninh&at=2022-07-07&lang=en')
    expect(links).toContain('/chart?place=place/vn&at=2022-08-31&lang=en')
    expect(links).toContain('/chart?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en')
    expect(links).toContain('/chart?at=2022-08-31&lang=en')
    const before = linksIn(await page(QUANG_NINH.replace('2022-08-31', '2022-07-06')))
    expect(before).toContain('/chart?place=place/vn/quang-ninh&at=2022-07-07&lang=en')
  })

  test('leads back over the days of what the day has no more, to where it came from', async () => {
    const nextTo = async (rel: string, query: string) =>
      new RegExp(`rel="${rel}" [^>]*>[^<]*: (\\d\\d/\\d\\d/\\d{4})`).exec(await page(query))?.[1]
    const place = 'lang=en&only=linked&place=place/vn/quang-ninh&at='
    expect(await nextTo('prev', `${place}2025-08-01`)).toBe('01/07/2025')
    expect(await nextTo('prev', `${place}2025-07-01`)).toBe('28/03/2025')
    expect(await nextTo('next', `${place}2025-03-28`)).toBe('01/07/2025')
    expect(await nextTo('prev', `${place}2020-05-29`)).toBe('01/01/2020')
    expect(await nextTo('prev', 'lang=en&only=linked&at=2026-11-30')).toBe('01/07/2025')
    expect(await nextTo('prev', 'lang=en&only=linked&at=2025-07-01')).toBe('28/03/2025')
    expect(await nextTo('prev', 'lang=en&only=linked&at=2025-03-28')).toBe('24/01/2025')
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

  test('says where one begins how far the sources reach, and of every day after them that it is one, in its picture too', async () => {
    const reach = 'The latest source here is dated 09/2026; of single places'
    expect(await page('at=2022-08-31&lang=en')).toContain(`<p class="world">${reach}`)
    expect(await page('at=2022-08-31&lang=vi')).toContain('<p class="world">Nguồn mới nhất ở đây ghi ngày 09/2026;')
    expect(await page(QUANG_NINH)).not.toContain('latest source')
    const beyond = 'The latest source here is dated 09/2026: what is shown of 01/10/2026 '
    const after = 'place=place/vn/quang-ninh&depth=1&lang=en&at=2026-10-01'
    for (const query of [after, 'lang=en&at=2026-10-01']) {
      const html = await page(query)
      expect(html).toMatch(new RegExp(`<p role="note">[^<]*${beyond}`))
      expect(html.split('latest source')).toHaveLength(2)
    }
    const svg = async (query: string) => (await (await picture(query)).text()).replace(/<[^>]+>/g, '')
    expect(await svg(after)).toContain(beyond)
    expect(await svg(after.replace('2026-10-01', '2026-09-30'))).not.toContain('latest source')
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

  test('of a district that is gone tells which communes are there now, of which of its own, with the way to each', async () => {
    const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const html = await page('place=place/vn/quang-ninh/dam-ha&at=2025-08-01&lang=en')
    expect(textOf(html)).toMatch(/What the places in it became .*Đầm Hà Commune \(Đại Bình, .*Tân Lập\)/)
    expect(textOf(await page('place=place/vn/quang-ninh/tien-yen&at=2025-08-01&lang=en'))).toMatch(/\([^)]*part of /)
    expect(linksIn(html)).toContain('/chart?place=place/vn/quang-ninh/dam-ha-2025&at=2025-08-01&lang=en')
    expect(await page('place=place/vn/quang-ninh/dam-ha&at=2025-08-01&lang=vi')).toContain(
      'Các địa bàn trong đó trở thành',
    )
    expect(await page('place=place/vn/ha-giang&at=2026-08-01&lang=en')).not.toContain('What the places in it became')
  })

  test('finds places by name, and keeps the day and the language', async () => {
    const html = await page('at=2022-08-31&lang=en&find=dam+ha')
    expect(html).toContain('found for “dam ha”')
    const items = html.match(/<li>.*?<\/li>/g)?.map((one) => one.replace(/<[^>]+>/g, '')) ?? []
    expect(html).not.toContain('there are others')
    const many = await page('at=2022-08-31&lang=en&find=xa')
    expect(many).toContain('<h2>More than 20 places found for “xa”</h2><p role="note">These fit best; there are others')
    expect(items[0]).toBe('Đầm Hà District Quảng Ninh Province')
    expect(items).toContain('Đầm Hà Commune not there yet on 31/08/2022 · Quảng Ninh Province')
    const later = (await page('at=2026-11-01&lang=en&find=dam+ha')).replace(/<[^>]+>/g, '')
    expect(later).toContain('Đầm Hà District no longer there on 01/11/2026 · lay in what is then Quảng Ninh City')
    expect(linksIn(html)).toContain('/chart?at=2022-08-31&lang=en&place=place/vn/quang-ninh/dam-ha')
  })
})
