import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawn, openWindow, parameter, type Shown, writeDay } from '../browsing.ts'

/** What is chosen and not in the chart. */
export function notDrawn(shown: Shown): void {
  describe('what is not in the chart', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser, { viewport: { width: 1300, height: 900 } }))
    })

    test('who chose a pair that the chart draws as what is on record there is led to that', async () => {
      const chosen = encodeURIComponent('pair/vn/p-3 place/vn/quang-ninh')
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&lang=en&chosen=${chosen}`)
      await drawn(page)
      const panel = page.locator('.panel')
      await panel.getByText('On 31/08/2022 this chart draws in its place what is on record here:').waitFor()
      expect(await panel.getByText('Not in this chart').count()).toBe(0)
      await panel.locator('.partial button').click()
      await expect.poll(() => parameter(page, 'chosen')).toBe('holding/vn/quang-ninh/p-3')
      await expect.poll(() => panel.locator('.partial').count()).toBe(0)
    })

    test('who chose something that is gone on another day is told so, since when and why', async () => {
      const chosen = 'pair/vn/p-4 place/vn/quang-ninh/dam-ha'
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&lang=en&chosen=${encodeURIComponent(chosen)}`,
      )
      await drawn(page)
      const panel = page.locator('.panel')
      await expect.poll(() => panel.locator('.state').textContent()).toMatch(/Suspended/)
      await writeDay(page, 'On', '01/08/2025')
      await panel.getByText('Not in this chart on 01/08/2025.').waitFor()
      await expect.poll(() => panel.locator('.state').textContent()).toMatch(/Ended\s+since 01\/07\/2025/)
      expect(await panel.locator('.ends').textContent()).toMatch(/Đầm Hà.*held together with|Đầm Hà.*Đầm Hà/)
      expect(await panel.locator('.because').textContent()).toContain('203/2025/QH15')
      expect(parameter(page, 'chosen')).toBe(chosen)
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh&at=2025-08-01&lang=en&chosen=place/vn/quang-ninh/dam-ha`,
      )
      await drawn(page)
      await panel.getByText('Not in this chart on 01/08/2025.').waitFor()
      await panel.getByRole('link', { name: 'Its page' }).waitFor()
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh&at=2025-08-01&lang=en&chosen=post/vn/quang-ninh/ba-che/huyen-uy/bi-thu`,
      )
      await panel.getByRole('heading', { name: 'Secretary of the Ba Chẽ District Party Committee' }).waitFor()
      expect(await panel.locator('.state').textContent()).toMatch(
        /not there on this day \(its time: since .* no longer from 01\/07\/2025\)/,
      )
      expect(await panel.locator('.because').textContent()).toMatch(/The district level ended.*203\/2025\/QH15/)
      for (const gone of [
        'org/vn/quang-ninh/hoanh-bo/ban-to-chuc',
        'post/vn/quang-ninh/hoanh-bo/ban-to-chuc/truong-ban',
      ]) {
        await page.goto(
          `${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&base=2019-06-01&lang=en&chosen=${gone}`,
        )
        await panel.locator('.state').waitFor()
        expect(await panel.locator('.state').textContent()).toMatch(
          /^not there on this day \(its time: since .* or earlier, no longer from 01\/01\/2020\)$/,
        )
      }
      for (const none of ['holding/nope', 'person/x', 'post/vn/nope', 'pair/vn/nope', 'nonsense']) {
        await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&at=2025-08-01&lang=en&chosen=${none}`)
        await panel.getByText('No such thing is recorded.').waitFor()
        expect(await panel.textContent()).not.toContain('What is known of it')
      }
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2025-08-01&lang=en`)
      const told = page.locator('.center .empty')
      await told.getByText('Đầm Hà District is no longer there on 01/08/2025').waitFor()
      expect(await told.textContent()).toMatch(/The district level ended \(01\/07\/2025\).*203\/2025\/QH15/)
      const now = page.locator('.now')
      await now.getByRole('link', { name: 'Đầm Hà Commune' }).waitFor()
      expect(await now.textContent()).toMatch(/What the places in it became.*Đầm Hà Commune \(.*Đầm Hà.*\)/)
      const communes = await now.getByRole('link').allTextContents()
      await page.goto(`${shown.origin}/?object=place/vn/quang-ninh/dam-ha&at=2025-08-01&lang=en`)
      await now.getByRole('link', { name: 'Đầm Hà Commune' }).waitFor()
      expect(await now.getByRole('link').allTextContents()).toEqual(communes)
      await page.goBack()
      await told.getByRole('link', { name: 'See it on 30/06/2025' }).click()
      await drawn(page)
      expect(parameter(page, 'at')).toBe('2025-06-30')
      await page.goto(`${shown.origin}/?place=place/vn/ha-giang&at=2026-08-01&lang=en`)
      await told.getByText('Hà Giang Province is no longer there on 01/08/2026').waitFor()
      expect(await told.textContent()).toMatch(/Became: Tuyên Quang Province/)
    })
  })
}
