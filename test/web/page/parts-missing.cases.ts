import { describe, expect, test } from 'vitest'
import { drawn, listAsFile, openWindow, type Shown } from '../browsing.ts'

const DAM_HA = 'place=place/vn/quang-ninh/dam-ha&depth=1&at=2022-08-31'

export function partsMissing(shown: Shown): void {
  describe('whom a part of the page does not reach', () => {
    test('is told so in its place, goes on with the rest, and gets it once it is there', async () => {
      const { page, faults } = await openWindow(shown.browser)
      const search = '**/assets/search-box-*.js'
      await page.route(search, (route) => route.abort())
      await page.goto(`${shown.origin}/?${DAM_HA}&lang=en`)
      await drawn(page)
      const told = page.locator('header [role=alert]')
      await told.waitFor()
      expect(await told.textContent()).toMatch(/^A part of the page did not load\. [^.]*\.Try again$/)
      await page.unroute(search)
      await page.evaluate('window.isSamePage = true')
      await told.getByRole('button', { name: 'Try again' }).click()
      await told.waitFor({ state: 'detached' })
      await page.locator('header input[role=combobox]').waitFor()
      expect(await page.evaluate('window.isSamePage')).toBe(true)
      expect(faults.filter((fault) => /uncaught/i.test(fault))).toEqual([])
    })

    test('is told in the table, and in cards, that reasons did not come, and gets them by trying again', async () => {
      for (const [width, part] of [
        [1440, '.rows q'],
        [390, '.card > small:not(:empty)'],
      ] as const) {
        const { page } = await openWindow(shown.browser, { viewport: { width, height: 900 } })
        await page.route('**/graphql', (route) =>
          route.request().postData()?.includes('query PlaceTable') ? route.abort() : route.continue(),
        )
        await page.goto(`${shown.origin}/?${DAM_HA}&lang=en${width > 400 ? '&view=table' : ''}`)
        const again = page.locator('.center').getByRole('button', { name: 'Try again' })
        await again.waitFor()
        expect(await page.locator('.center').textContent()).toContain('It did not come by which directive')
        expect(await page.locator(part).count()).toBe(0)
        if (width > 400) {
          const { name, lines } = await listAsFile(page)
          expect(name).toMatch(/_part\.csv$/)
          expect(lines[1]).toMatch(/,"It did not come by which directive[^"]*"$/)
        }
        await page.unroute('**/graphql')
        await again.click()
        await page.locator(part).first().waitFor()
        expect(await again.count()).toBe(0)
        await page.context().close()
      }
    })

    test('begins anew by trying again where the part is not there any more, as after an upgrade', async () => {
      const { page } = await openWindow(shown.browser)
      const table = '**/assets/link-table-*.js'
      await page.route(table, (route) => route.fulfill({ status: 404 }))
      await page.goto(`${shown.origin}/?${DAM_HA}&view=table&lang=vi`)
      const again = page.locator('.center').getByRole('button', { name: 'Thử lại' })
      await again.waitFor()
      expect(await page.locator('.center [role=alert]').textContent()).toMatch(
        /^Một phần của trang chưa tải được\. [^.]*\.Thử lại$/,
      )
      await page.evaluate('window.isSamePage = true')
      const anew = page.waitForEvent('load')
      await again.click()
      await anew
      await again.waitFor()
      expect(await page.evaluate('window.isSamePage')).toBeUndefined()
      await page.unroute(table)
      await again.click()
      await page.locator('.rows tbody tr').first().waitFor()
    })

    test('is offered to try again in both languages where there are no words at all', async () => {
      const { page } = await openWindow(shown.browser)
      const words = '**/assets/{en,vi}-*.js'
      await page.route(words, (route) => route.abort())
      await page.goto(`${shown.origin}/?${DAM_HA}&lang=en`)
      const again = page.getByRole('button', { name: 'Thử lại · Try again' })
      await again.waitFor()
      await page.unroute(words)
      await again.click()
      await drawn(page)
    })
  })
}
