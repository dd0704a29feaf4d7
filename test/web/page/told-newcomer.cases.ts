import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawn, openWindow, type Shown } from '../browsing.ts'

/** What a newcomer is told in words, of what is not drawn or not known. */
export function toldNewcomer(shown: Shown): void {
  describe('a newcomer, too,', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser, { viewport: { width: 1300, height: 900 } }))
    })

    test('reads of a body, a place and a kind of bodies that are drawn and chosen what they are, what is above them, how sure they are there, and their posts', async () => {
      const told = async (query: string) => {
        await page.goto(`${shown.origin}/?${query}`)
        await page.locator('.panel .facts').first().waitFor()
        return page.locator('.panel').textContent()
      }
      const chart = 'place=place/vn/quang-ninh&at=2022-08-31'
      const body = await told(`${chart}&lang=en&chosen=org/vn/quang-ninh/so-noi-vu`)
      for (const part of [
        /presumed since 06\/03\/2017 or earlierKind of bodyDepartment of Home AffairsLevelProvince levelBranchPeople’s/,
        /PlaceQuảng Ninh ProvinceAnswers toPeople's Committee of Quảng Ninh ProvinceMade by ruleits record follows/,
        /PostsDirector of the Department of Home Affairs.* \(presumed\)Vũ Quyết Tiến \(possible, /,
        /held together withHead of the Organisation Commission .*Suspended\s+since 07\/07\/2022 on record here.*Why\?Body/,
      ])
        expect(body).toMatch(part)
      await page.locator('.posts .partner button', { hasText: 'Head of the Organisation' }).click()
      await page.locator('.panel h3', { hasText: 'Head of the Organisation Commission' }).waitFor()
      expect(await told(`${chart}&lang=vi&chosen=place/vn/quang-ninh/ba-che`)).toMatch(
        /Huyện Ba Chẽcó nguồn từ 06\/03\/2017 hoặc trước đó, không còn từ 01\/07\/2025CấpCấp huyện.*Tỉnh Quảng NinhViệt Nam.*Vì sao\?/,
      )
      expect(await told('at=2022-08-31&lang=en&chosen=type/province/so-noi-vu')).toMatch(
        /Answers toProvincial People's CommitteePostsDirector of the Department/,
      )
    })

    test('is told of bodies run as one that are gone that they were run as one', async () => {
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh&at=2025-08-01&lang=en&chosen=merger/vn/quang-ninh/ba-che/to-chuc-noi-vu`,
      )
      await page.locator('.panel .ends', { hasText: 'run as one with' }).waitFor()
      expect(await page.locator('.panel .ends').textContent()).not.toContain('held together')
    })

    test('is told of a body that is gone, and of its post, what they were joined with and how that stands', async () => {
      const panel = page.locator('.panel')
      const chosen = async (key: string, day: string) => {
        await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&at=${day}&lang=en&chosen=${key}`)
        await panel.locator('.partner').first().waitFor()
        return panel.textContent()
      }
      const [body, post] = [
        'org/vn/quang-ninh/ba-che/phong-noi-vu',
        'post/vn/quang-ninh/ba-che/phong-noi-vu/truong-phong',
      ]
      const merger = /run as one withOrganisation Commission .*Ended\s+since 01\/07\/2025.*M1 · /
      const pair =
        /held together withHead of the Organisation Commission .*Ended\s+since 01\/07\/2025 no evidence here M4 · /
      const gone = await chosen(body, '2025-08-01')
      expect(gone).toMatch(merger)
      expect(gone).toMatch(pair)
      expect(await chosen(post, '2025-08-01')).toMatch(pair)
      await panel.locator('.partner button', { hasText: 'Why?' }).click()
      await panel.locator('.ends', { hasText: 'held together' }).waitFor()
      // So of what is there, in another place than that of the chart.
      await page.goto(`${shown.origin}/?place=place/vn/ha-giang&at=2022-08-31&lang=en&chosen=${post}`)
      await panel.locator('.partner', { hasText: 'Suspended' }).waitFor()
      await page.goto(`${shown.origin}/?place=place/vn/ha-giang&at=2022-08-31&lang=en&chosen=person/vu-quyet-tien`)
      await panel.getByRole('heading', { name: 'Vũ Quyết Tiến' }).waitFor()
      expect(await panel.locator('.partner').count()).toBe(0)
    })

    test('is told what is not drawn, below the chart and where it is chosen, and of more than is drawn at once the way to less', async () => {
      for (const [asked, fewer] of [
        ['depth=4&view=table', '&view=table'],
        ['depth=3', ''],
      ] as const) {
        await page.goto(`${shown.origin}/?place=place/vn&at=2022-08-31&lang=en&${asked}`)
        const way = page.locator('.center').getByRole('link', { name: 'The same place with fewer tiers' })
        await way.waitFor()
        expect(await way.getAttribute('href')).toBe(`/?place=place/vn&at=2022-08-31&lang=en${fewer}`)
        // Asked again, the answer is the same.
        expect(await page.locator('.center').getByRole('button', { name: 'Try again' }).count()).toBe(0)
      }
      const address = `${shown.origin}/?place=place/vn/quang-ninh&depth=1&branch=GOVERNMENT&at=2022-08-31&lang=en`
      await page.goto(address)
      await drawn(page)
      expect(await page.locator('.foot').allTextContents()).toContain('3 links not drawn: an end is not in this chart')
      await page.goto(`${address}&chosen=merger/vn/quang-ninh/ba-van-phong`)
      const panel = page.locator('.panel')
      await panel.getByText('Not drawn on 31/08/2022: an end is not in this chart.').waitFor()
      await page.goto(`${address}&chosen=merger/vn/quang-ninh/ba-van-phong&view=table`)
      await panel.locator('.state').waitFor()
      await page.locator('.rows').waitFor()
      expect(await panel.textContent()).not.toMatch(/Not (drawn|in this chart)/)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${address}&chosen=merger/vn/quang-ninh/ba-van-phong`)
      await panel.locator('.state').waitFor()
      await page.locator('.cards').waitFor()
      expect(await panel.textContent()).not.toMatch(/Not (drawn|in this chart)/)
      await page.setViewportSize({ width: 1300, height: 900 })
    })

    test('reads on the cards of a phone what the drawing marks', async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/ba-che&at=2022-08-31&lang=en`)
      const cards = page.locator('.card')
      const told = cards.filter({ hasText: 'on record here: bodies run as one, unknown whether there' })
      await told.first().waitFor()
      expect(await told.first().locator('.pill small svg.glyph').count()).toBe(1)
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh/ba-che&at=2025-08-01&base=2022-08-31&recordedAt=7&baseRecordedAt=2&lang=en`,
      )
      await cards.filter({ hasText: 'not there on this day' }).first().waitFor()
      expect(await page.locator('.center').textContent()).not.toMatch(/no longer recorded|not recorded yet/)
      await page.setViewportSize({ width: 1300, height: 900 })
    })

    test('on a phone goes from a link into its details, which are on the screen, and back with Esc', async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&depth=1&at=2022-08-31&lang=en`)
      const card = page.locator('.card').last()
      await card.click()
      await page.locator('.panel .state').waitFor()
      const { y = -1, height = 0 } = (await page.locator('.panel').boundingBox()) ?? {}
      expect([y > 0, y + height]).toEqual([true, 844])
      await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('panel')
      await page.keyboard.press('Escape')
      await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true)
      await page.setViewportSize({ width: 1300, height: 900 })
    })

    test('is told what an address says that is not taken, and where to look for a place that is none', async () => {
      await page.goto(`${shown.origin}/?at=31/02/2022&foo=1&standing=NOPE&lang=en`)
      const told = page.locator('.center [role=status].partial')
      await told.waitFor()
      expect(await told.textContent()).toMatch(/“31\/02\/2022”.*Shown is today, 29\/11\/2026.*“foo=1”.*“standing=NOPE”/)
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&at=2025-08-01&lang=en&depth=9&level=NOPE&branch=X`,
      )
      await drawn(page)
      await expect
        .poll(() => told.textContent())
        .toMatch(
          /“depth=9”.*Two tiers.*“at” more than once.*“2022-08-31”.*“level=NOPE”.*All levels.*“branch=X”.*All branches/,
        )
      await expect.poll(() => page.url()).toMatch(/at=2022-08-31&lang=en$/)
      expect(await told.locator('p').count()).toBe(4)
      await page.goto(`${shown.origin}/?lang=xx&at=2022-08-31&level=NOPE`)
      await drawn(page)
      await expect.poll(() => told.textContent()).toMatch(/“lang=xx”.*ngôn ngữ đầu tiên.*“level=NOPE”.*mọi cấp/)
      expect(await page.locator('.latest h2').textContent()).toBe('Văn bản mới nhất ban hành đến 31/08/2022')
      expect(await page.locator('.latest').textContent()).not.toMatch(/202[3-9]/)
      await page.goto(`${shown.origin}/?place=place/vn/quang-nin&lang=en`)
      const alert = page.getByRole('alert').filter({ hasText: 'No place “place/vn/quang-nin” is known here' })
      await alert.getByRole('button').click()
      expect(await page.evaluate('document.activeElement.role')).toBe('combobox')
      expect(await page.locator('.center').textContent()).not.toMatch(/search\(|recordedAt/)
    })

    test('sees levels as they are called, the highest first, in what was known before there were words for them', async () => {
      await page.goto(`${shown.origin}/?at=2022-08-31&recordedAt=3&baseRecordedAt=2&lang=en`)
      await drawn(page)
      await page.locator('.drawn [role=treeitem][aria-level="1"]').first().waitFor()
      const bands = await page.locator('.drawn [role=treeitem][aria-level="1"]').allTextContents()
      expect(bands.map((band) => /^\s*(\S+ level)/.exec(band)?.[1])).toEqual(['Province level', 'District level'])
      for (const view of ['&base=2020-01-01', '&base=2020-01-01&baseRecordedAt=3']) {
        await page.goto(`${shown.origin}/?at=2025-08-01&recordedAt=5&lang=en${view}`)
        await drawn(page)
        expect(await page.locator('div.drawn').textContent()).toMatch(/District level/)
        expect(await page.locator('.page').textContent()).not.toContain('DISTRICT')
      }
      await page.goto(`${shown.origin}/?at=2022-08-31&recordedAt=3&baseRecordedAt=2&lang=en`)
      await drawn(page)
      const told = page.locator('.known', { hasText: 'Against what was known at' })
      expect(await told.locator('.hidden').count()).toBe(0)
      expect(await told.locator('option').allTextContents()).toContainEqual(
        expect.stringMatching(/^revision 3, .* – What the press report of 27 July 2022 adds: number and .*…$/),
      )
    })

    test('is told that sources leave open which of two standings it is', async () => {
      await page.goto(`${shown.origin}/?at=1700-01-01&lang=en&chosen=pair/vn/bt-ct`)
      const told = page.locator('.panel p', { hasText: 'Sources leave open which:' })
      expect(await told.textContent()).toMatch(/Sources leave open which:.*Not started.*Active/)
    })

    test('is told that no source names a holder', async () => {
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh/cam-pha&at=2022-08-31&lang=en&chosen=holding/vn/quang-ninh/cam-pha/p-2`,
      )
      await page.locator('.panel .holders', { hasText: 'No source names one' }).waitFor()
    })
  })
}
