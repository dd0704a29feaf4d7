import { expect, test } from 'vitest'
import { openWindow, type Shown, servePage } from '../browsing.ts'
import { universityStore } from './university.ts'

export function hostileNames(shown: Shown): void {
  test('names that are markup, run the other way or never end are shown as what they are', async () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '\\" onload=\\"alert(1)',
      'العربية',
      'x'.repeat(400),
      '</text><script>alert(1)</script>',
      '&lt;b&gt;',
    ]
    let at = 0
    const store = await universityStore((line) =>
      /"kind": "(Place|Organization|Post|PilotModel|Directive|Document|Person)"/.test(line)
        ? line.replace(/"text": "([^"]*)"/g, (_all, name: string) => {
            at += 1
            return `"text": "${hostile[at % hostile.length]} ${name}"`
          })
        : line,
    )
    const address = await servePage(store)
    const { page, faults } = await openWindow(shown.browser)
    for (const query of [
      'place=place/u&at=2025-06-01&depth=3',
      'place=place/u&at=2025-06-01&depth=3&view=table',
      'at=2025-06-01',
      'object=place/u',
    ]) {
      await page.goto(`${address}/?${query}`)
      await page.locator('.drawn svg, .rows, .object h1').first().waitFor()
      await page.waitForTimeout(200)
      expect(await page.locator('img, .drawn script, [onerror], [onload]').count()).toBe(0)
    }
    for (const query of ['place=place/u&at=2025-06-01&depth=3', 'at=2025-06-01', 'find=x']) {
      await page.goto(`${address}/chart?${query}`)
      expect([query, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([query, 0])
    }
    expect(at).toBeGreaterThan(10)
    expect(faults).toEqual([])
  })
}
