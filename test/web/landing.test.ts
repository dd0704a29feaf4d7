import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { shippedStore } from '../helpers/shipped-world.ts'
import { drawn, hasChromium, openBrowser, openWindow, servePage } from './browsing.ts'

let origin = ''
beforeAll(async () => {
  origin = await servePage(await shippedStore())
})

describe('the page as it is served', () => {
  test('is a document that loads files of this server alone, and runs no script that is not one of them', async () => {
    const response = await fetch(`${origin}/`)
    const html = await response.text()
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*connect-src 'self'/)
    expect(policy).not.toMatch(/unsafe|https?:/)
    expect(html).not.toMatch(/<script>|\son\w+=|style="/)
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].filter(([, to]) => !/^(\/|data:,)/.test(to ?? ''))).toEqual([])
  })

  test('has files whose names change with what is in them, and are kept for ever', async () => {
    const html = await (await fetch(`${origin}/`)).text()
    const files = [...html.matchAll(/"(\/assets\/[^"]*)"/g)].map(([, path]) => path ?? '')
    expect(files.length).toBeGreaterThan(1)
    for (const path of files) {
      const response = await fetch(origin + path)
      expect([response.status, response.headers.get('cache-control')]).toEqual([
        ...[200, 'public, max-age=31536000, immutable'],
      ])
    }
    expect((await fetch(`${origin}/assets/other.js`)).status).toBe(404)
    expect((await fetch(`${origin}${files[0]}`, { method: 'POST' })).status).toBe(405)
  })

  test('leads who has no scripts to the pages without, which answer', async () => {
    const html = await (await fetch(`${origin}/`)).text()
    const links = [...(/<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? '').matchAll(/href="([^"]*)"/g)]
    expect(links).toHaveLength(2)
    for (const [, path] of links) expect((await fetch(origin + path)).status).toBe(200)
  })

  test('may stand in another’s page only where its address says so', async () => {
    const policyAt = async (path: string) => (await fetch(origin + path)).headers.get('content-security-policy')
    expect(await policyAt('/')).toContain("frame-ancestors 'none'")
    expect(await policyAt('/?embed=1')).toContain('frame-ancestors *')
  })
})

describe.skipIf(!hasChromium)('the landing page in a browser (skipped where /usr/bin/chromium is not there)', () => {
  let browser: Browser
  let page: Page
  let faults: readonly string[]
  beforeAll(async () => {
    browser = await openBrowser()
    ;({ page, faults } = await openWindow(browser))
    await page.goto(`${origin}/?at=2022-08-31&lang=en`)
    await drawn(page)
  })

  const pairs = (state: string) => page.locator('.drawn [role=treeitem][data-id^="pair/"]', { hasText: state })

  test('draws the general model, the five pairs of the notice suspended between its two sides', async () => {
    const shown = () => pairs('Suspended').evaluateAll((items) => items.map((item) => item.getAttribute('data-id')))
    const atFirst = await shown()
    // Only what is near the screen is drawn: those of districts are below those of provinces.
    await page.mouse.move(400, 500)
    await page.mouse.wheel(0, 1_200)
    await page.locator('[data-id="pair/vn/p-5"]').waitFor({ state: 'attached' })
    const names = new Set([...atFirst, ...(await shown())])
    expect([...names].toSorted()).toEqual([1, 2, 3, 4, 5].map((number) => `pair/vn/p-${number}`))
    await page.mouse.wheel(0, -1_200)
  })

  test('has them active the day before', async () => {
    await page.getByRole('textbox', { name: 'On' }).fill('6/7/2022')
    await page.keyboard.press('Enter')
    await pairs('Active').first().waitFor()
    expect(await pairs('Suspended').count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('at')).toBe('2022-07-06')
    await page.goBack()
    await pairs('Suspended').first().waitFor()
  })

  test('says what is no day, and keeps the last that was one', async () => {
    await page.getByRole('textbox', { name: 'On' }).fill('31/02/2022')
    await page.keyboard.press('Enter')
    await page.getByText('“31/02/2022” is no day of the calendar').waitFor()
    expect(new URL(page.url()).searchParams.get('at')).toBe('2022-08-31')
    await page.getByRole('textbox', { name: 'On' }).fill('31/08/2022')
    await page.keyboard.press('Enter')
  })

  test('shows the words of the notice one click from a pair', async () => {
    await page.locator('[data-id="pair/vn/p-3"]').click()
    const quote = page.locator('.panel blockquote mark').first()
    await quote.waitFor()
    expect(await quote.textContent()).toBe('Trưởng Ban Tổ chức cấp ủy cấp tỉnh đồng thời là Giám đốc Sở Nội vụ')
    expect(await page.locator('.panel .quote blockquote').first().getAttribute('lang')).toBe('vi')
  })

  test('has a matrix of the places that were there, each a way to its chart', async () => {
    const rows = page.locator('.matrix tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(63)
    const cell = page.locator('.matrix tr', { hasText: 'Quảng Ninh' }).locator('td', { hasText: 'M3' })
    expect(await cell.textContent()).toContain('1 Suspended, 1 evidenced')
  })

  test('finds without accents, and leads there', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('quang ninh')
    await page
      .getByRole('option', { name: /^Quảng Ninh Province/ })
      .first()
      .waitFor()
    const active = page.locator('[role=option][aria-selected=true]')
    for (let step = 0; step < 20 && !(await active.textContent())?.startsWith('Quảng Ninh Province'); step += 1)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/place=place\/vn\/quang-ninh&/)
    await page.locator('.drawn [data-id="place/vn/quang-ninh"]').waitFor()
  })

  test('went through all of this without an error, and asked nobody else', () => expect(faults).toEqual([]))
})
