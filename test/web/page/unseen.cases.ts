import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawn, openWindow, type Shown } from '../browsing.ts'
import { changeOfLook } from '../looks.ts'

/** So much of a page may look otherwise: another face changes 1 or 2 of 100 fields, a part that is missing 15 and more. */
const SEEN = 0.06

export function unseen(shown: Shown): void {
  describe('whoever does not see it', () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
    const QUANG_NINH = 'place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en'
    const COMPARING = 'place=place/vn/quang-ninh/dam-ha&at=2025-08-01&base=2022-08-31&lang=en'
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser))
    })

    test.each([
      ['light', QUANG_NINH],
      ['dark', `${QUANG_NINH}&theme=dark`],
      ['comparing', COMPARING],
      ['as a table', `${QUANG_NINH}&view=table`],
      ['with details', `${QUANG_NINH}&chosen=pair/vn/p-4 place/vn/quang-ninh/dam-ha`],
      ['of the general model', 'at=2022-08-31&lang=vi'],
      ['of an object', 'object=directive/vn/bo-chinh-tri/thong-bao-mo-hinh-thi-diem&lang=en'],
    ])('finds nothing in the way, and who sees it sees it as it was: %s', async (how, query) => {
      // Of a long table the first rows: the others are made alike, and axe looks at each for longer than the page takes to draw it.
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`${shown.origin}/?${query}`)
      await page.locator('.drawn svg, .cards, .rows, .object h1').first().waitFor()
      await expect.poll(() => page.locator('[aria-busy="true"], .waiting').count()).toBe(0)
      await page.evaluate(axe)
      for (const width of [1440, 1000, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page
          .locator(width < 900 ? '.drawn svg, .cards, .rows, .object h1' : '.drawn svg, .rows, .object h1')
          .first()
          .waitFor()
        await expect.poll(() => page.locator('[aria-busy="true"], .waiting').count()).toBe(0)
        const found = (await page.evaluate(
          'axe.run({ exclude: [".rows tbody tr:nth-child(n+9)"] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))',
        )) as readonly unknown[]
        expect([width, found]).toEqual([width, []])
        if (width !== 1000) expect(await changeOfLook(page, `${how}, ${width}`)).toBeLessThan(SEEN)
      }
    })

    test.each([
      'object=post/nowhere&lang=en',
      'place=place/vn/nowhere&lang=vi',
      'lang=%25',
      'at=2130-01-01&lang=en',
      'place=place/vn/quang-ninh/ba-che&at=2025-08-01&lang=en',
      'recordedAt=2017-01-01&lang=vi',
      'recordedAt=2017-01-01&lang=en&embed=1',
    ])('finds nothing in the way of what is not known, and one heading of it: %s', async (query) => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`${shown.origin}/?${query}`)
      await page.locator('main h1').waitFor()
      await expect.poll(() => page.locator('[aria-busy="true"], .waiting').count()).toBe(0)
      if (query.includes('ba-che')) await page.locator('.now').getByRole('link').first().waitFor()
      await page.evaluate(axe)
      const found = await page.evaluate(
        'axe.run({ exclude: [".rows tbody tr:nth-child(n+9)"] }).then(({ violations }) => violations.map(({ id }) => id))',
      )
      expect([found, await page.locator('h1').count()]).toEqual([[], 1])
    })

    test('who sees in colours of their own still sees what is pressed, chosen and compared, and the picture on its own ground', async () => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
      await page.goto(`${shown.origin}/?${COMPARING}&theme=light`)
      await drawn(page)
      const seen = await page.evaluate(`(() => {
        const look = (one, name, part) => getComputedStyle(typeof one === 'string' ? document.querySelector(one) : one, part)[name]
        const [pressed, other] = ['true', 'false'].map((is) => look('.switch [aria-pressed="' + is + '"]', 'backgroundColor'))
        const canvas = look(document.body, 'backgroundColor')
        return {
          isPressedSeen: pressed !== other && pressed !== canvas,
          isBaseSeen: look('.slider .base', 'backgroundColor') !== canvas,
          isMarkPointed: look('.marks button', 'borderLeftColor', '::before') === 'rgba(0, 0, 0, 0)',
          paper: look('.paper', 'backgroundColor'),
          isForced: matchMedia('(forced-colors: active)').matches && canvas === 'rgb(0, 0, 0)',
        }
      })()`)
      expect(seen).toEqual({
        ...{ isPressedSeen: true, isBaseSeen: true, isMarkPointed: true, isForced: true },
        paper: 'rgb(255, 255, 255)',
      })
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
    })

    test('is told every label that is seen, in the tree that Chromium gives to readers of the screen', async () => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`${shown.origin}/?${QUANG_NINH}`)
      await drawn(page)
      const labels = (await page.evaluate(
        `[...document.querySelectorAll('.drawn [data-id]')].map((one) => [...one.querySelectorAll('text')].map((text) => text.textContent)[0].replace(/\\s+/g, ' ').trim())`,
      )) as readonly string[]
      const cdp = await page.context().newCDPSession(page)
      const { nodes } = await cdp.send('Accessibility.getFullAXTree')
      const names = nodes
        .filter(({ ignored, role }) => !ignored && role?.value === 'treeitem')
        .map(({ name }) => String(name?.value).replace(/\s+/g, ' '))
      expect(labels.length).toBeGreaterThan(15)
      expect(labels.filter((label) => !names.some((name) => name.startsWith(label)))).toEqual([])
    })
  })
}
