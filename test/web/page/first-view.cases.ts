import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawn, item, openWindow, parameter, quietOf, type Shown, writeDay } from '../browsing.ts'

export function firstView(shown: Shown): void {
  describe('the first view', () => {
    let page: Page
    let faults: readonly string[]
    beforeAll(async () => {
      // High enough for both levels: what is not near the screen is not drawn.
      ;({ page, faults } = await openWindow(shown.browser, { viewport: { width: 1440, height: 1800 } }))
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=en`)
      await drawn(page)
    })
    const pairs = (state: string) => page.locator('.drawn [role=treeitem][data-id^="pair/"]', { hasText: state })

    test('draws the general model, the five pairs of the notice suspended between its two sides', async () => {
      const names = async () =>
        (await pairs('Suspended').evaluateAll((items) => items.map((one) => one.getAttribute('data-id')))).toSorted()
      await expect.poll(names).toEqual([1, 2, 3, 4, 5].map((number) => `pair/vn/p-${number}`))
    })

    test('has them active the day before the notice', async () => {
      await writeDay(page, 'On', '6/7/2022')
      await page.locator('.title', { hasText: 'as of 06/07/2022' }).waitFor()
      expect(await pairs('Active').count()).toBeGreaterThan(4)
      expect(await pairs('Suspended').count()).toBe(0)
      expect(parameter(page, 'at')).toBe('2022-07-06')
      await page.goBack()
      await pairs('Suspended').first().waitFor()
    })

    test('says today which pairs are not drawn, how they stand, and leads to a day that has them', async () => {
      const { page: today } = await openWindow(shown.browser, { viewport: { width: 1440, height: 1800 } })
      await today.goto(`${shown.origin}/?lang=en`)
      const others = today.locator('.others')
      await others
        .getByText('7 more pairs of the model are not drawn: on 29/11/2026 their two posts are not both there.')
        .waitFor()
      const told = await others.locator('li').allTextContents()
      expect(
        told.filter((one) =>
          /^M[245]: .* held together with .*Ended since 01\/07\/2025 See it on 30\/06\/2025$/.test(one),
        ),
      ).toHaveLength(3)
      expect(told.find((one) => one.startsWith('DV-MT: ') && one.includes('Provincial'))).toMatch(
        /Ended some day between 24\/01\/2025 and 01\/07\/2025 See it on 23\/01\/2025$/,
      )
      await others.locator('li', { hasText: 'M4:' }).getByRole('link').click()
      await drawn(today)
      await today.locator('.drawn [data-id="pair/vn/p-4"]', { hasText: 'Suspended' }).waitFor()
      expect([parameter(today, 'at'), parameter(today, 'chosen')]).toEqual(['2025-06-30', 'pair/vn/p-4'])
      expect(await others.count()).toBe(0)
    })

    test('says how far the sources reach, and of a day after them everywhere that nothing newer is known', async () => {
      const { page: other } = await openWindow(shown.browser)
      const told = async (query: string) => {
        await other.goto(`${shown.origin}/?${query}`)
        await drawn(other)
        return other.locator('.reach').textContent()
      }
      expect(await told('at=2022-08-31&lang=en')).toMatch(/^The latest source here is dated 09\/2026; of single places/)
      expect(await told('at=2022-08-31&lang=vi')).toContain('Nguồn mới nhất ở đây ghi ngày 09/2026;')
      for (const query of ['lang=en', 'lang=en&place=place/vn/quang-ninh&depth=1'])
        expect(await told(query)).toMatch(
          /^The latest source .* 09\/2026: what is shown of 29\/11\/2026 is as the sources/,
        )
      expect(await told('lang=vi&at=2030-01-01&place=place/vn/quang-ninh&depth=1')).toContain('cho ngày 01/01/2030')
      await other.goto(`${shown.origin}/?lang=en&at=2022-08-31&place=place/vn/quang-ninh&depth=1`)
      await quietOf(other)()
      expect(await other.locator('.reach').count()).toBe(0)
      await other.context().close()
    })

    test('has years below its slider, each where it begins, and on a phone as many as there is room for', async () => {
      const { page: other } = await openWindow(shown.browser)
      await other.goto(`${shown.origin}/?at=2022-08-31&lang=en`)
      const years = other.locator('.years span')
      await years.first().waitFor()
      const texts = async () => (await years.allTextContents()).map((text) => text.trim())
      await expect.poll(texts).toEqual(expect.arrayContaining(['2018', '2019', '2022', '2025']))
      // The slider reaches whatever day the steps beside it do: here the first sign of a body, before any directive of the model.
      await expect.poll(texts).toContain('2016')
      await other.setViewportSize({ width: 390, height: 844 })
      await expect.poll(texts).not.toContain('2019')
      expect((await texts()).length).toBeGreaterThan(3)
      const boxes = await Promise.all((await years.all()).map((year) => year.boundingBox()))
      for (const [at, box] of boxes.entries()) {
        expect((box?.x ?? 391) + (box?.width ?? 0)).toBeLessThan(391)
        if (at > 0) expect(box?.x).toBeGreaterThan((boxes[at - 1]?.x ?? 0) + (boxes[at - 1]?.width ?? 0))
      }
      await other.context().close()
    })

    test('says what is no day, and keeps the last that was one', async () => {
      await writeDay(page, 'On', '31/02/2022')
      const told = page.getByText('“31/02/2022” is no day of the calendar')
      await told.waitFor()
      const field = page.getByRole('textbox', { name: 'On', exact: true })
      expect(await field.getAttribute('aria-describedby')).toBe(await told.getAttribute('id'))
      const [at, below] = [await field.boundingBox(), await told.boundingBox()]
      expect(below?.y).toBeGreaterThanOrEqual((at?.y ?? 0) + (at?.height ?? 0))
      expect(parameter(page, 'at')).toBe('2022-08-31')
      // Whoever is quick is ahead of what is drawn.
      await page.evaluate(`{
        const input = document.querySelector('.time .date input')
        input.value = '30/08/2022'
        input.dispatchEvent(new Event('input', { bubbles: true }))
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      }`)
      await expect.poll(() => parameter(page, 'at')).toBe('2022-08-30')
      await writeDay(page, 'On', '31/08/2022')
      await expect.poll(() => parameter(page, 'at')).toBe('2022-08-31')
      // The day that is shown, in another form, is written as all days are.
      await writeDay(page, 'On', '31.8.2022')
      await expect.poll(() => field.inputValue()).toBe('31/08/2022')
      expect(await told.count()).toBe(0)
    })

    test('shows the words of the notice one click from a pair', async () => {
      await item(page, 'pair/vn/p-3').click()
      const quote = page.locator('.panel .quote blockquote').first()
      await quote.locator('mark').waitFor()
      expect(await quote.locator('mark').textContent()).toBe(
        'Trưởng Ban Tổ chức cấp ủy cấp tỉnh đồng thời là Giám đốc Sở Nội vụ',
      )
      await quote.getByText('Bộ Chính trị').first().waitFor()
      expect(await quote.getAttribute('lang')).toBe('vi')
    })

    test('has a matrix of the places that were there, each a way to its chart', async () => {
      const rows = page.locator('.matrix tbody tr')
      await rows.first().waitFor()
      expect(await rows.count()).toBe(63)
      const cell = page.locator('.matrix tr', { hasText: 'Quảng Ninh' }).locator('td', { hasText: 'M3' })
      expect(await cell.textContent()).toContain('1 Suspended, 1 on record')
    })

    test('went through all of this without an error, and asked nobody else', () => expect(faults).toEqual([]))
  })
}
