import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawn, item, listAsFile, openWindow, parameter, type Shown, writeDay } from '../browsing.ts'
import { keepPicture } from '../looks.ts'

export function analyst(shown: Shown): void {
  describe('an analyst who asks what became of the pairs in Quảng Ninh', () => {
    let page: Page
    let faults: readonly string[]
    beforeAll(async () => {
      ;({ page, faults } = await openWindow(shown.browser))
      await page.goto(`${shown.origin}/?lang=en`)
      await drawn(page)
    })
    const M3 = 'holding/vn/quang-ninh/truong-ban-to-chuc-giam-doc-so-noi-vu'
    const linkOf = (text: string) => page.locator('.drawn [role=treeitem][aria-level="4"]', { hasText: text })

    test('finds the province without accents', async () => {
      await page.locator('.search input').waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('quang ninh')
      await page
        .getByRole('option', { name: /^Quảng Ninh City/ })
        .first()
        .waitFor()
      const active = page.locator('[role=option][aria-selected=true]')
      for (let step = 0; step < 20 && !(await active.textContent())?.startsWith('Quảng Ninh City'); step += 1)
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/place=place\/vn\/quang-ninh&/)
      await item(page, 'place/vn/quang-ninh').waitFor()
    })

    test('goes to the day, and sees which pairs are suspended and which of them a source shows there', async () => {
      await writeDay(page, 'On', '31/08/2022')
      await expect.poll(() => parameter(page, 'at')).toBe('2022-08-31')
      await linkOf('M3 · Suspended').waitFor()
      await drawn(page)
      // A district of that day is called as the province is.
      await page.getByRole('combobox', { name: 'Find a place' }).fill('quang ninh')
      await page
        .getByRole('option', { name: /^Quảng Ninh District/ })
        .first()
        .waitFor()
      expect((await page.getByRole('option').first().textContent())?.startsWith('Quảng Ninh Province')).toBe(true)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      expect(await linkOf('Suspended').allTextContents()).toEqual([
        expect.stringMatching(/M3 · Suspended\s+on record here/),
        expect.stringMatching(/M2 · Suspended\s+no evidence here/),
      ])
      const legend = page.locator('.legend')
      expect(await legend.textContent()).toMatch(/presumed.*unknown whether there/)
      await page.getByRole('button', { name: 'Table' }).click()
      const rows = page.locator('tbody tr', { hasText: 'Suspended' })
      await rows.first().waitFor()
      await expect.poll(() => rows.count()).toBeGreaterThan(40)
      expect(await legend.textContent()).not.toContain('presumed')
      const { lines } = await listAsFile(page)
      expect(lines).toHaveLength((await page.locator('tbody tr').count()) + 1)
      const told = ['Carried out', 'By which directive', 'In which words']
      expect(lines[0]).toContain(`,id,${told.join(',')},Chart of,`)
      expect(lines.find((line) => line.includes(',holding/vn/quang-ninh/p-3,'))).toMatch(
        /,no source says,.*16-TB\/TW.*,.*đồng thời là/,
      )
      expect(await page.locator('th').allTextContents()).toEqual(expect.arrayContaining(told))
      const row = page.locator('tbody tr', { hasText: 'M3' }).first()
      expect(await row.textContent()).toMatch(/no source says.*16-TB\/TW/)
      expect(await row.locator('q[lang="vi"]').textContent()).toContain('đồng thời là')
      await page.getByRole('button', { name: 'Chart', exact: true }).click()
      await drawn(page)
    })

    test('reads by which words, on whose evidence, and whether anybody tells that it was carried out', async () => {
      const link = page.locator('.drawn [data-id^="holding/vn/quang-ninh/"]').first()
      expect(await link.getAttribute('data-id')).toContain('quang-ninh')
      await link.click()
      const panel = page.locator('.panel')
      await panel.getByText('A source shows that the two posts were held together here.').waitFor()
      expect(await panel.locator('.state').textContent()).toMatch(/Suspended\s+since 07\/07\/2022/)
      expect(await panel.textContent()).toContain('Was the suspension carried out here? no source says')
      await panel.locator('.quote mark').first().waitFor()
      expect(await panel.locator('.because').textContent()).toMatch(/Directive:.*16-TB\/TW/)
      expect(M3.split('/')).toContain('quang-ninh')
      await keepPicture(page, 'page-quang-ninh')
    })

    test('sees what became of them by 1 August 2025: districts are gone, and so are their pairs', async () => {
      await page.getByRole('combobox', { name: 'Compared with' }).selectOption('other')
      await page.locator('.compare input').fill('31/08/2022')
      await page.keyboard.press('Enter')
      await writeDay(page, 'On', '01/08/2025')
      const changes = page.locator('.changes')
      await changes.locator('li', { hasText: 'Ended' }).first().waitFor()
      expect(parameter(page, 'base')).toBe('2022-08-31')
      // How links stand is known at once, what is there on the day once it was asked for.
      await expect.poll(() => page.locator('.legend .changed').allTextContents()).toContain(' gone')
      const ended = changes.locator('li', { hasText: /M4.*Suspended.*→.*Ended/ })
      expect(await ended.count()).toBe(13)
      // Links, and places, bodies and posts: the legend and the list say how many there are of all of them.
      const all = `${await changes.locator('li').count()} changes`
      expect(await changes.locator('h2').textContent()).toBe(all)
      expect(await page.locator('.legend .count').textContent()).toBe(all)
      expect(await linkOf('M3 · Suspended').count()).toBe(1)
      await ended.first().getByRole('button').click()
      await page.locator('.panel .periods li', { hasText: /\bEnded/ }).waitFor()
      expect(await page.locator('.panel .periods').textContent()).toContain('01/07/2025')
    })

    test('can send the address of what is on the screen, and have it as a picture', async () => {
      const { page: other } = await openWindow(shown.browser)
      await other.goto(`${page.url()}&theme=dark`)
      await drawn(other)
      expect(await other.locator('.title').textContent()).toBe(await page.locator('.title').textContent())
      await other.locator('.panel .periods').waitFor()
      const { y = -1 } = (await item(other, parameter(other, 'chosen') ?? '').boundingBox()) ?? {}
      expect([y > 0, y < 800]).toEqual([true, true])
      await keepPicture(other, 'page-compare')
      const svg = await other.getByRole('link', { name: 'SVG', includeHidden: true }).getAttribute('href')
      const picture = await fetch(shown.origin + svg)
      expect([picture.status, await picture.text()]).toEqual([200, expect.stringContaining('01/08/2025')])
      await other.context().close()
    })

    test('met no error on the way', () => expect(faults).toEqual([]))
  })
}
