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
  })
}
