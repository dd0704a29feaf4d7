import { describe, expect, test } from 'vitest'
import { drawn, openWindow, type Shown } from '../browsing.ts'

const TWO_DAYS = 'lang=en&at=2025-08-01&base=2022-08-31'

/** What two days compared say of what only one of them has. */
export function comparedDays(shown: Shown): void {
  describe('two days compared', () => {
    test('through a filter tell what matched on either, and never that nothing changed at all', async () => {
      const { page } = await openWindow(shown.browser)
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&${TWO_DAYS}&standing=SUSPENDED`)
      await drawn(page)
      const ended = page.locator('.changes li', { hasText: /Suspended.*→.*Ended/ })
      await ended.first().waitFor()
      expect(await page.locator('.drawn [aria-label*="Ended"]').count()).toBeGreaterThan(0)
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&lang=en&at=2022-08-31&base=2022-07-06&standing=ENDED`)
      await page.locator('.changes').getByText('Nothing that matches the filters changed.').waitFor()
      expect(await page.locator('.changes').textContent()).not.toContain('Nothing stands otherwise')
      await page.context().close()
    })

    test('tell in the table by which directive and words each stood before, and by what it is as it is now', async () => {
      const { page } = await openWindow(shown.browser)
      const row = page.locator('.rows tbody tr', { hasText: 'M2' }).first()
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&${TWO_DAYS}&view=table`)
      await row.locator('q').first().waitFor()
      const [directive = '', quote = ''] = (await row.locator('td').allTextContents()).slice(-2)
      expect(directive).toMatch(
        /^as of 31\/08\/2022: 16-TB\/TW: .*as of 01\/08\/2025: The district level ended \(01\/07\/2025\) · 203\/2025\/QH15/,
      )
      expect(quote).toMatch(/^as of 31\/08\/2022: Chủ nhiệm Ủy ban Kiểm tra .* Chánh Thanh tra/)
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh/dam-ha&lang=en&at=2022-08-31&base=2022-07-08&view=table`,
      )
      await row.locator('q').first().waitFor()
      expect((await row.locator('td').allTextContents()).slice(-2).join()).not.toContain('as of')
      await page.context().close()
    })

    test('tell in the details of what is chosen what is otherwise, and nothing where nothing is', async () => {
      const { page } = await openWindow(shown.browser)
      const told = async (query: string) => {
        await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&lang=en&${query}`)
        await drawn(page)
        await page.locator('.panel .ways, .panel .state').first().waitFor()
        return (await page.locator('.panel .compared').allTextContents()).join()
      }
      const pair = 'chosen=holding/vn/quang-ninh/p-3'
      expect(await told(`at=2022-08-31&base=2022-07-06&${pair}`)).toMatch(
        /^compared with 06\/07\/2022: .*Active.*→.*Suspended.*since 07\/07\/2022/,
      )
      expect(await told(`at=2022-08-31&base=2022-08-01&${pair}`)).toBe('')
      expect(await told(`at=2022-08-31&${pair}`)).toBe('')
      expect(await told(`at=2022-08-31&recordedAt=7&baseRecordedAt=2&${pair}`)).toMatch(
        /^compared with what was known at revision 2: .*29\/08\/2022 → 07\/07\/2022$/,
      )
      const district = 'chosen=place/vn/quang-ninh/dam-ha'
      expect(await told(`at=2025-08-01&base=2022-08-31&${district}`)).toBe('compared with 31/08/2022: gone')
      await page.context().close()
    })

    test('stand first in the table of a narrow screen, and its cards tell the directive of each', async () => {
      const { page } = await openWindow(shown.browser, { viewport: { width: 390, height: 844 } })
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&${TWO_DAYS}&view=table`)
      await page.locator('.rows q').first().waitFor()
      expect((await page.locator('.rows thead th').allTextContents()).slice(0, 3)).toEqual([
        'Place',
        'Standing',
        'Since',
      ])
      const box = await page.locator('.rows tbody tr').first().locator('.standing').last().boundingBox()
      expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThan(390)
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&${TWO_DAYS}`)
      await page.locator('.card .twice').first().waitFor()
      expect(await page.locator('.card', { hasText: 'M2' }).first().textContent()).toMatch(
        /as of 31\/08\/2022: 16-TB\/TW: .*as of 01\/08\/2025: The district level ended/,
      )
      // Two revisions know otherwise since when: the table tells both, as the list of changes and the cards do.
      const corrected = 'place=place/vn/quang-ninh&at=2022-08-31&recordedAt=7&baseRecordedAt=1&lang=en'
      await page.goto(`${shown.origin}/?${corrected}&view=table`)
      const since = page.locator('.rows tbody td', { hasText: '29/08/2022 or earlier → 07/07/2022' })
      await since.first().waitFor()
      await page.goto(`${shown.origin}/?${corrected}&depth=1`)
      await page.locator('.card', { hasText: 'since 29/08/2022 or earlier → 07/07/2022' }).first().waitFor()
      await page.context().close()
    })

    test('lead to the places that are gone as to those that are there', async () => {
      const { page } = await openWindow(shown.browser)
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&${TWO_DAYS}`)
      await drawn(page)
      const gone = page.locator('.crumbs details', { hasText: 'Places in it, gone: 13' })
      await gone.locator('summary').click()
      await gone.getByRole('link', { name: 'Ba Chẽ District' }).click()
      await page.locator('.title', { hasText: 'Ba Chẽ District, as of 01/08/2025, compared with 31/08/2022' }).waitFor()
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&at=2025-08-01&lang=en`)
      await page.locator('.crumbs details').first().waitFor()
      expect(await page.locator('.crumbs').textContent()).not.toContain('gone')
      await page.context().close()
    })

    test('say of what sources leave open that it perhaps came or went, in the heading too', async () => {
      const { page } = await openWindow(shown.browser)
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&${TWO_DAYS}`)
      await page.getByText('that came or went, or perhaps did').waitFor()
      const turned = page.locator('.changes li', { hasText: 'M4 Đầm Hà District' })
      expect(await turned.textContent()).toMatch(/Suspended →\s+Ended\s+since 01\/07\/2025/)
      expect(await page.locator('.changes em', { hasText: 'perhaps gone' }).count()).toBeGreaterThan(0)
      expect(await page.locator('.changes em', { hasText: /^gone$/ }).count()).toBeGreaterThan(0)
      const chosen = page.getByRole('combobox', { name: 'Compared with' })
      await chosen.selectOption('2022-07-06')
      await page.waitForURL(/base=2022-07-06/)
      const room = await chosen.evaluate((one) => {
        const pen = document.createElement('canvas').getContext('2d')
        if (pen) pen.font = getComputedStyle(one).font
        return one.clientWidth - (pen?.measureText('before 07/07/2022 – ').width ?? 0)
      })
      // The arrow at its end takes thirty pixels.
      expect(room).toBeGreaterThan(40)
      await page.context().close()
    })

    test('tell in the details of a place, body or post that is gone since when, why, and what it became', async () => {
      const { page } = await openWindow(shown.browser)
      const told = async (id: string) => {
        await page.goto(`${shown.origin}/?place=place/vn/ha-giang&${TWO_DAYS}&chosen=${id}`)
        await page.locator('.panel .state').waitFor()
        return page.locator('.panel').textContent()
      }
      const place = await told('place/vn/ha-giang')
      expect(place).toMatch(/Hà Giang Province is no longer there on 01\/08\/2025.*2025.*Why.*Tuyên Quang/)
      const [body = ''] = await page
        .locator('.drawn [data-id^="org/"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? ''))
      expect(await told(body)).toMatch(/is no longer there on 01\/08\/2025.*no longer from 01\/07\/2025/)
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&${TWO_DAYS}&chosen=place/vn/quang-ninh`)
      await page.locator('.panel h3').first().waitFor()
      expect(await page.locator('.panel').textContent()).not.toContain('not there')
      await page.context().close()
    })
  })
}
