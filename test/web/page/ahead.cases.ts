import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawn, item, openWindow, type Shown } from '../browsing.ts'

/** The places whose charts were asked for, one after the other. */
function placesAsked(page: Page): readonly string[] {
  const places: string[] = []
  page.on('request', (request) => {
    const { query = '', variables = {} } = request.url().endsWith('/graphql') ? request.postDataJSON() : {}
    if (/query OrgChart\b/.test(query)) places.push(variables.root.place)
  })
  return places
}

export function askedAhead(shown: Shown): void {
  describe('a place that is pointed at', () => {
    let page: Page
    let asked: readonly string[]
    const link = (name: string) => page.locator('.matrix').getByRole('link', { name, exact: true })
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser))
      asked = placesAsked(page)
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=en`)
      await drawn(page)
      await link('Yên Bái Province').waitFor()
    })

    test('has its chart asked for, and choosing it asks for nothing more; it is read from its beginning', async () => {
      await link('Quảng Ninh Province').hover()
      await expect.poll(() => asked).toEqual(['place/vn/quang-ninh'])
      expect(await page.locator('.center').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
      await link('Quảng Ninh Province').click()
      await item(page, 'place/vn/quang-ninh').waitFor()
      await drawn(page)
      expect(asked).toEqual(['place/vn/quang-ninh'])
      expect(await page.locator('.center').evaluate(({ scrollTop }) => scrollTop)).toBe(0)
      await page.goBack()
      await link('Yên Bái Province').waitFor()
    })

    test('by a pointer that only goes over it is not asked for, nor by a focus that goes on', async () => {
      const before = asked.length
      // In one go, however slow the machine is.
      const passing = (kind: string) =>
        page.evaluate((kind) => {
          const pass = (one: Element) => one.dispatchEvent(new PointerEvent(kind, { bubbles: true }))
          const links = [...document.querySelectorAll('.matrix a')]
          for (const one of [...links, document.body]) pass(one)
          return links.length
        }, kind)
      expect(await passing('pointerover')).toBe(63)
      await passing('focusin')
      await page.waitForTimeout(400)
      expect(asked.length).toBe(before)
    })

    test('by the focus is there for who chooses it with a key', async () => {
      await link('Hà Tĩnh Province').focus()
      await expect.poll(() => asked.at(-1)).toBe('place/vn/ha-tinh')
      const before = asked.length
      await page.keyboard.press('Enter')
      await item(page, 'place/vn/ha-tinh').waitFor()
      await drawn(page)
      expect(asked.length).toBe(before)
    })

    test('that is on its way leaves the chart before it its name', async () => {
      const { page: slow } = await openWindow(shown.browser)
      await slow.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
      await drawn(slow)
      await slow.route('**/graphql', async (route) => {
        await new Promise((done) => setTimeout(done, 1_000))
        await route.continue()
      })
      const heading = slow.getByRole('heading', { level: 1 })
      const before = await heading.textContent()
      await slow.getByRole('link', { name: 'Quảng Ninh Province' }).click()
      await slow.locator('.center[aria-busy="true"]').waitFor()
      expect(before).toMatch(/^Organisation chart: Đầm Hà/)
      expect(await heading.textContent()).toBe(before)
      await item(slow, 'place/vn/quang-ninh').waitFor()
      expect(await heading.textContent()).toMatch(/^Organisation chart: Quảng Ninh Province/)
      await slow.context().close()
    })
  })
}
