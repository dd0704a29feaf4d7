import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { drawn, openOwnWindow, openWindow, type Shown } from '../browsing.ts'

const QUANG_NINH = 'place=place/vn/quang-ninh&at=2022-08-31&lang=en'

export function enlarged(shown: Shown): void {
  describe('a page that its reader has larger', () => {
    /** In points of the page, the letters of a post. */
    const letters = async (page: Page): Promise<number> => {
      const [width = 0, whole = 1] = (await page.evaluate(
        `(() => { const svg = document.querySelector('.drawn svg'); return [svg.getBoundingClientRect().width, Number(svg.getAttribute('width'))] })()`,
      )) as readonly number[]
      return (12.5 * width) / whole
    }
    const opened = async (width: number, script = '') => {
      const { page } = await openWindow(shown.browser, { viewport: { width, height: 900 } })
      await page.addInitScript(script)
      await page.goto(`${shown.origin}/?${QUANG_NINH}`)
      await drawn(page)
      await page.waitForTimeout(100)
      return page
    }

    const shownIn = async (page: Page) => {
      await page.goto(`${shown.origin}/?${QUANG_NINH}`)
      await drawn(page)
      await page.waitForTimeout(100)
      return page
    }

    test.each([
      ['twice', 2, [], 2],
      ['by half on a screen of two points to one', 1.5, ['--force-device-scale-factor=2'], 3],
    ])(
      '%s has a chart of letters as much larger, which scrolls in its frame, and only there',
      async (_, by, options, ratio) => {
        const usual = await letters(await opened(1440))
        const page = await shownIn(await openOwnWindow(by, options))
        expect(await page.evaluate('devicePixelRatio')).toBe(ratio)
        expect(by * (await letters(page))).toBeGreaterThan(0.94 * by * usual)
        const widths = await page.evaluate(
          `[document.documentElement, document.querySelector('.canvas')].map((one) => one.scrollWidth > one.clientWidth)`,
        )
        expect(widths).toEqual([false, true])
        expect(await letters(await opened(720))).toBeLessThan(0.9 * usual)
      },
    )

    test('in no way, with the tools of a developer beside it, has a chart that fits beside them', async () => {
      const page = await openOwnWindow(1, ['--auto-open-devtools-for-tabs'])
      await expect.poll(() => page.evaluate('outerWidth - innerWidth')).toBeGreaterThan(400)
      await shownIn(page)
      const fits = await page.evaluate(
        `(() => { const { scrollWidth, clientWidth } = document.querySelector('.canvas'); return scrollWidth <= clientWidth })()`,
      )
      expect(fits).toBe(true)
      expect(await letters(page)).toBeLessThan(12)
    })

    test('by its letters alone has those of the chart larger, too', async () => {
      const usual = await letters(await opened(1440))
      const page = await opened(
        1440,
        'addEventListener("DOMContentLoaded", () => { document.documentElement.style.fontSize = "32px" })',
      )
      expect(await letters(page)).toBeGreaterThan(1.4 * usual)
      expect(await letters(page)).toBeGreaterThan(2 * 12.5 * 0.7 - 0.1)
    })

    test('and narrow keeps in a table what each line is of, and shows that there is more beside it', async () => {
      const { page } = await openWindow(shown.browser, { viewport: { width: 390, height: 800 } })
      await page.goto(`${shown.origin}/?${QUANG_NINH}&view=table`)
      await drawn(page)
      const frame = page.locator('.center > .rows')
      await frame.evaluate((one) => one.scrollTo(400, 0))
      const [first, head] = [frame.locator('tbody td').first(), frame.locator('thead th').first()]
      const left = (await frame.boundingBox())?.x ?? -1
      expect([(await first.boundingBox())?.x, (await head.boundingBox())?.x]).toEqual([left, left])
      const ground = await first.evaluate((one) => getComputedStyle(one).backgroundColor)
      expect(ground).not.toBe('rgba(0, 0, 0, 0)')
      expect(await frame.evaluate((one) => getComputedStyle(one).backgroundAttachment)).toBe('local, scroll')
    })
  })
}
