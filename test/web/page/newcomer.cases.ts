import type { Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawn, listAsFile, openWindow, parameter, type Shown } from '../browsing.ts'

export function newcomer(shown: Shown): void {
  describe('a newcomer', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser, { viewport: { width: 1300, height: 900 } }))
    })

    test('is told how sure it is that somebody holds two posts, and on which day a source saw it', async () => {
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh&depth=1&at=2025-08-01&lang=en&chosen=holding/vn/quang-ninh/p-3`,
      )
      const holder = page.locator('.panel .holders li')
      await holder.waitFor()
      expect(await holder.textContent()).toMatch(/Vũ Quyết Tiến \(possible, not certain.*; seen on 29\/05\/2020/)
      for (const key of ['post/vn/quang-ninh/so-noi-vu/giam-doc', 'person/vu-quyet-tien']) {
        await page.goto(`${shown.origin}/?object=${key}&at=2025-08-01&lang=en`)
        await page.getByText('possible, not certain on the day shown').first().waitFor()
      }
    })

    test('is told of a country what is in the places that its chart does not draw, and led to them', async () => {
      await page.goto(`${shown.origin}/?place=place/vn&at=2022-08-31&depth=1&lang=en`)
      const empty = page.locator('.center .empty')
      await empty.getByText('None in the tiers that are shown. In places below them:').waitFor()
      expect((await empty.textContent())?.replace(/\s+/g, ' ')).toContain(
        '15 Active 2238 Suspended 713 Unknown · 61 on record (bodies run as one: 32)',
      )
      expect(await page.locator('div.drawn').textContent()).toContain('2238 Suspended')
      await empty.getByRole('link', { name: 'Show one tier more' }).click()
      const foot = page.locator('p.foot', { hasText: 'links in places below these tiers counted, not drawn' })
      await foot.waitFor()
      expect(page.url()).toMatch(/place=place\/vn&at=2022-08-31&depth=2&lang=en$/)
      const { name, lines } = await listAsFile(page)
      expect(name).toMatch(/^links_vn_2022-08-31_r\d+_part\.csv$/)
      expect(lines[0]).toMatch(/,Not in this list$/)
      expect(lines.slice(1).every((line) => /,"\d+ links in places below these tiers counted[^"]*"$/.test(line))).toBe(
        true,
      )
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&lang=en`)
      await drawn(page)
      await page.locator('p.foot', { hasText: 'without links not drawn' }).waitFor()
      expect(await foot.count()).toBe(0)
    })

    test('sees all bodies where there is no link, or none and the way to all, and has files of the same', async () => {
      const at = 'place=place/vn/quang-ninh/ba-che-2025&at=2026-01-01'
      const bodies = page.locator('.drawn [role=treeitem][data-id^="org/"]')
      const switched = page.getByRole('checkbox', { name: 'Only bodies that links join' })
      const print = page.getByRole('link', { name: 'Print' })
      const filed = async () => {
        const href = (await print.getAttribute('href'))?.replace('.pdf', '.svg') ?? ''
        return (await (await page.request.get(`${shown.origin}${href}`)).text()).includes(
          'Ba Chẽ Commune Party Committee',
        )
      }
      await page.goto(`${shown.origin}/?${at}&lang=en`)
      await page.getByText('No pilot is known here on this day.').waitFor()
      await drawn(page)
      await expect.poll(() => bodies.count()).toBe(3)
      await expect.poll(() => switched.isChecked()).toBe(false)
      await expect.poll(filed).toBe(true)
      await switched.check()
      await page.locator('p.foot', { hasText: '3 bodies without links not drawn' }).waitFor()
      await expect.poll(() => parameter(page, 'only')).toBe('linked')
      expect(await bodies.count()).toBe(0)
      await expect.poll(filed).toBe(false)
      await page.locator('.empty').getByRole('button', { name: 'Show all bodies' }).click()
      await expect.poll(() => bodies.count()).toBe(3)
      await page.goto(`${shown.origin}/?${at}&only=linked&lang=en`)
      await page.getByRole('button', { name: 'Show all bodies' }).waitFor()
      expect([await bodies.count(), await switched.isChecked()]).toEqual([0, true])
    })

    test('sees in the matrix what the filters by model and standing leave, and is told that others leave it as it is', async () => {
      await page.goto(`${shown.origin}/?at=2022-08-31&model=M3&lang=en`)
      await page.locator('.matrix').waitFor()
      expect(await page.locator('.matrix thead th').allTextContents()).toEqual(['Place', 'M3'])
      await page.getByText('Filters by model and standing are followed here, others are not.').waitFor()
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=en`)
      await page.getByText('also of places in it that are gone').waitFor()
      expect(await page.locator('.matrix thead th').count()).toBeGreaterThan(5)
    })

    test('sees below the first results of a search that there are others, wherever in the list', async () => {
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=en`)
      await page.getByRole('combobox', { name: 'Find a place' }).fill('quang ninh')
      const list = page.locator('.hits')
      await list.getByRole('option').nth(19).waitFor()
      const note = list.getByText('These fit best; there are others: write more of the name.')
      const isInSight = async () => {
        const [box, around] = [await note.boundingBox(), await list.boundingBox()]
        return box !== null && around !== null && box.y + box.height <= around.y + around.height + 1
      }
      expect(await isInSight()).toBe(true)
      await list.evaluate((element) => element.scrollTo(0, 1e6))
      expect(await isInSight()).toBe(true)
      await page.getByRole('combobox', { name: 'Find a place' }).fill('')
    })

    test('has one window to scroll, and on a phone none that goes beyond its edge', async () => {
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=en`)
      const size = () => page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]')
      await page.locator('.matrix').waitFor()
      expect(await size()).toEqual([1300, 900])
      const hint = () => page.getByRole('combobox', { name: 'Find a place' }).getAttribute('placeholder')
      expect(await hint()).toBe('Find anything by name (accents optional)')
      await page.setViewportSize({ width: 390, height: 844 })
      await expect.poll(hint).toBe('Find by name')
      expect(await size()).toEqual([390, expect.any(Number)])
      await page.setViewportSize({ width: 1300, height: 900 })
    })

    test.each([
      [1440, 3],
      [1300, 2],
      [1024, 2],
      [960, 2],
    ])(
      'at %i pixels has all columns of a chart beside its details, or above them: %i parts side by side',
      async (width, parts) => {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(
          `${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&lang=en&chosen=holding/vn/quang-ninh/p-3`,
        )
        await drawn(page)
        await page.locator('.panel .state').waitFor()
        const boxOf = async (name: string) => (await page.locator(name).boundingBox()) ?? { x: -1, width: 0, y: -1 }
        const [chart, center] = [await boxOf('.drawn svg'), await boxOf('.center')]
        const widthOf = Number(await page.locator('.drawn svg').getAttribute('width'))
        expect(chart.x).toBeGreaterThanOrEqual(center.x)
        expect(chart.x + chart.width).toBeLessThanOrEqual(center.x + center.width)
        // A post is written in 12.5 pixels of the picture; smaller than nine on the screen few read it.
        expect((12.5 * chart.width) / widthOf).toBeGreaterThan(9)
        const columns = await page.evaluate("getComputedStyle(document.querySelector('.page')).gridTemplateColumns")
        expect(String(columns).split(' ')).toHaveLength(parts)
        await page.setViewportSize({ width: 1300, height: 900 })
      },
    )

    test('finds what is there on the day before what is gone, and is told which is', async () => {
      await page.goto(`${shown.origin}/?at=2025-08-01&lang=en`)
      const hits = page.locator('.hits [role=option]')
      await page.getByRole('combobox', { name: 'Find a place' }).fill('dam ha')
      await hits.nth(1).waitFor()
      const [first, second] = await hits.allTextContents()
      expect(first).toMatch(/^Đầm Hà Commune Commune/)
      expect(second).toMatch(/^Đầm Hà District no longer there on 01\/08\/2025.*lay in what is then Quảng Ninh/)
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=vi`)
      await page.locator('.search input').fill('dam ha')
      await hits.nth(1).waitFor()
      const told = await hits.allTextContents()
      expect(told[0]).toMatch(/^Huyện Đầm Hà Cấp huyện · Tỉnh Quảng Ninh/)
      expect(told.find((one) => one.startsWith('Xã Đầm Hà chưa có vào ngày 31/08/2022'))).toBeDefined()
    })

    test.each([
      ['en', /held together with.*Suspended since 07\/07\/2022 no evidence here M\d · .*Why\?/],
      ['vi', /đồng thời là.*Tạm dừng từ 07\/07\/2022 chưa thấy nguồn tại đây M\d · .*Vì sao\?/],
    ])(
      'is told in %s of a post how it stands with the other, and that nobody evidences it there',
      async (lang, told) => {
        const link = 'pair/vn/p-1 place/vn/quang-ninh'
        await page.goto(
          `${shown.origin}/?${new URLSearchParams({ place: 'place/vn/quang-ninh', at: '2022-08-31', lang, chosen: link })}`,
        )
        const panel = page.locator('.panel')
        await panel.locator('.ends button').last().click()
        const [partner] = await panel.locator('.partner').all()
        await partner?.getByText(' · ').waitFor()
        expect((await partner?.textContent())?.replace(/\s+/g, ' ')).toMatch(told)
        await partner?.locator('.how button').click()
        await expect.poll(() => parameter(page, 'chosen')).toBe(link)
      },
    )

    test.each([
      [
        'en',
        'it orders nobody',
        '“Active” means that it may be done, not that it is.',
        'they do not say it outright',
        'What its day rests on',
      ],
      [
        'vi',
        'không bắt buộc ai',
        '“Có hiệu lực” nghĩa là được phép làm',
        'văn bản không nói thẳng',
        'Căn cứ của ngày này',
      ],
    ])(
      'is told in %s of what is active that it is only allowed, and read so',
      async (lang, optional, active, read, day) => {
        const choose = async (chosen: string, at: string) => {
          await page.goto(
            `${shown.origin}/?place=place/vn/quang-ninh/ba-che&at=${at}&lang=${lang}&chosen=${encodeURIComponent(chosen)}`,
          )
          await page.locator('.panel .state').waitFor()
          return (await page.locator('.panel .firmness').allTextContents()).join(' ')
        }
        const open = await choose('pair/vn/p-2 place/vn/quang-ninh/ba-che', '2022-06-01')
        for (const said of [optional, active, read]) expect(open).toContain(said)
        const suspended = await choose('pair/vn/p-2 place/vn/quang-ninh/ba-che', '2022-08-31')
        expect(suspended).toMatch(new RegExp(`^${day}:`))
        for (const said of [optional, active, read]) expect(suspended).not.toContain(said)
        const evidenced = await choose('merger/vn/quang-ninh/ba-che/to-chuc-noi-vu', '2022-06-01')
        expect(evidenced).toContain(optional)
        expect(evidenced).not.toContain(active)
      },
    )

    test('is told of a document without a name in the language of the page in which alone it has one', async () => {
      const only = '(chỉ có tên bằng tiếng Anh)'
      const heading = page.locator('.object h1')
      const told = async (key: string, lang: string) => {
        await page.goto(`${shown.origin}/?object=${key}&lang=${lang}`)
        await heading.waitFor()
        return heading.textContent()
      }
      expect(await told('doc/baohaiduong-149944', 'vi')).toContain(only)
      expect(await heading.locator('[lang=en]').textContent()).toMatch(/^Báo Hải Dương, English edition/)
      expect(await told('doc/baohaiduong-149944', 'en')).not.toContain('only')
      // A place has its own name in every language, with a word for what it is.
      expect(await told('place/vn/quang-ninh/dam-ha', 'en')).toBe('Đầm Hà District')
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh/ba-che&at=2022-08-31&lang=vi&chosen=pair/vn/p-2%20place/vn/quang-ninh/ba-che`,
      )
      const reasons = page.locator('.panel .because li')
      await reasons.nth(3).waitFor()
      const documents = (await reasons.allTextContents()).filter((one) => one.startsWith('Tài liệu'))
      expect(documents.map((one) => one.includes(only))).toEqual([false, true])
      await page.locator('.search input').fill('bao hai duong')
      const hits = page.locator('.hits [role=option]')
      await expect.poll(async () => (await hits.allTextContents()).some((one) => one.includes(only))).toBe(true)
    })

    test('on paper has the details that are open whole, beside no buttons, and is told where the whole chart is', async () => {
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&lang=en&chosen=holding/vn/quang-ninh/p-3`,
      )
      await drawn(page)
      await page.locator('.panel .quote mark').first().waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(
        await page
          .locator('.top, .side, .time, .toolbar, .close')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).display)),
      ).toEqual(Array(5).fill('none'))
      await page.getByText('The whole chart, cut into pages between cards').waitFor()
      const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true })
      await page.emulateMedia({ media: null })
      expect(text).toContain('Was the suspension carried out here?')
      // Far below what is on the screen, to the last of them.
      for (const name of ['Ba Chẽ District', 'Tiên Yên District', 'Vân Đồn District', 'Đông Triều Town'])
        expect(text).toContain(`${name} District level`)
      expect(text).toContain('16-TB/TW')
      expect(text).toMatch(/Quảng Ninh Province/)
    })
  })
}
