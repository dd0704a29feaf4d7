import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawn, item, openWindow, parameter, type Shown, writeDay } from '../browsing.ts'

export function onTop(shown: Shown): void {
  describe('what lies over something else', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser))
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
      await drawn(page)
    })
    const menu = (name: string) => page.locator('details.menu', { has: page.getByText(name, { exact: true }) })
    const isOpen = (name: string) => menu(name).evaluate((one) => one.hasAttribute('open'))
    const focused = () => page.evaluate('document.activeElement.dataset.id ?? document.activeElement.textContent')

    test('is one sheet at a time: another one, or the chart, closes it', async () => {
      await menu('Export').locator('summary').click()
      expect(await isOpen('Export')).toBe(true)
      await menu('Keys').locator('summary').click()
      await expect.poll(() => isOpen('Export')).toBe(false)
      expect(await isOpen('Keys')).toBe(true)
      await page.locator('.title').click()
      await expect.poll(() => isOpen('Keys')).toBe(false)
    })

    test('is closed by keys that go on to something else, too', async () => {
      await menu('Export').locator('summary').focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => isOpen('Export')).toBe(true)
      await page.keyboard.press('Tab')
      expect([await focused(), await isOpen('Export')]).toEqual(['SVG', true])
      await menu('Keys').locator('summary').focus()
      await expect.poll(() => isOpen('Export')).toBe(false)
    })

    test('is closed by Esc, the last one opened first, and then one is back where one was', async () => {
      const chosen = 'place/vn/quang-ninh/dam-ha'
      await item(page, chosen).focus()
      await page.keyboard.press('Enter')
      await page.locator('.panel h3').first().waitFor()
      await menu('Export').locator('summary').click()
      await page.keyboard.press('Escape')
      await expect.poll(() => isOpen('Export')).toBe(false)
      expect([await focused(), parameter(page, 'chosen')]).toEqual(['Export', chosen])
      await page.locator('.panel .close').focus()
      await page.keyboard.press('Escape')
      await page.locator('.panel.idle').waitFor({ state: 'attached' })
      expect(parameter(page, 'chosen')).toBe(null)
      await expect.poll(focused).toBe(chosen)
    })

    test('is on a phone closed in the same order: the details, then what stands behind the button', async () => {
      const { page: phone } = await openWindow(shown.browser, { viewport: { width: 390, height: 800 } })
      await phone.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
      await drawn(phone)
      const options = phone.getByRole('button', { name: 'Options' })
      await options.click()
      await phone.locator('.cards .card').first().click()
      await phone.locator('.panel .state').waitFor()
      await phone.keyboard.press('Escape')
      await phone.locator('.panel.idle').waitFor({ state: 'attached' })
      expect(await options.getAttribute('aria-expanded')).toBe('true')
      await phone.keyboard.press('Escape')
      await expect.poll(() => options.getAttribute('aria-expanded')).toBe('false')
    })
  })

  describe('what somebody writes', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser))
    })

    test('of signs alone finds nothing, and not what was found before', async () => {
      await page.goto(`${shown.origin}/?lang=en`)
      const field = page.getByRole('combobox', { name: 'Find a place' })
      await field.fill('dam ha')
      await page.locator('.hits [role=option]').first().waitFor()
      await field.fill('%')
      await page.getByText('Nothing is called “%”.').waitFor()
      expect(await page.locator('.hits [role=option]').count()).toBe(0)
    })

    test('finds an event by its name, and not by its key', async () => {
      await page.goto(`${shown.origin}/?lang=en`)
      await page.getByRole('combobox', { name: 'Find a place' }).fill('quang ninh')
      const event = page.locator('.hits [role=option]', { hasText: 'Event' })
      await event.first().waitFor()
      for (const told of await event.allTextContents()) expect(told).not.toContain('event/')
    })

    test('and fits more than is listed is told so, whether it is seen or heard, and of few it is not', async () => {
      await page.goto(`${shown.origin}/?lang=en`)
      const field = page.getByRole('combobox', { name: 'Find a place' })
      const more = page.locator('.hits p')
      await field.fill('quang ninh')
      await more.waitFor()
      expect(await more.textContent()).toBe('These fit best; there are others: write more of the name.')
      expect(await page.locator('.search [role=status]').textContent()).toBe(`20 results. ${await more.textContent()}`)
      await field.fill('16-TB/TW')
      await more.waitFor({ state: 'detached' })
    })

    test('chooses a revision: of those that are too many to be listed it is said how one is named', async () => {
      await page.goto(`${shown.origin}/?lang=en`)
      const choice = page.getByRole('combobox', { name: 'As known', exact: true })
      await choice.waitFor()
      expect(await choice.locator('option[disabled]').count()).toBe(0)
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('query World')) return route.continue()
        const response = await route.fetch()
        const json = (await response.json()) as { data?: { revisions?: { nodes: { number: number }[] } } }
        const { revisions } = json.data ?? {}
        if (revisions) revisions.nodes = revisions.nodes.filter(({ number }) => number > 3)
        await route.fulfill({ response, json })
      })
      await page.reload()
      await choice.locator('option[disabled]').waitFor({ state: 'attached' })
      expect(await choice.locator('option').last().textContent()).toBe(
        '1 to 3: name one in the address, as recordedAt=3',
      )
      const other = page.getByRole('combobox', { name: 'Against what was known at' })
      expect(await other.locator('option').last().textContent()).toContain('baseRecordedAt=3')
      await page.unrouteAll({ behavior: 'wait' })
    })

    const COMMUNE = 'place=place/vn/lam-dong-2025/1-bao-loc-2025&lang=en'

    test('names a place that was recorded later than the revision shown: it is told, and the latest is one step away', async () => {
      await page.goto(`${shown.origin}/?${COMMUNE}&recordedAt=4`)
      const told = page.getByRole('alert')
      await told
        .getByText(/was not recorded yet at revision 4, \d\d\/\d\d\/\d{4}\. The latest revision has it/)
        .waitFor()
      expect(await told.textContent()).not.toContain('mistyped')
      expect(await page.locator('.center .known select').count()).toBe(2)
      await told.getByRole('link', { name: 'Show the latest revision' }).click()
      await drawn(page)
      expect(parameter(page, 'recordedAt')).toBe(null)
    })

    test('names a place that was recorded later than the revision it is compared with: all of it is recorded since', async () => {
      await page.goto(`${shown.origin}/?${COMMUNE}&baseRecordedAt=4`)
      await drawn(page)
      await page.locator('.changes em', { hasText: 'recorded since' }).first().waitFor()
      expect(await page.locator('.failure').count()).toBe(0)
      expect(await page.locator('.center .known select').last().inputValue()).toBe('4')
    })

    test('as a time before anything was recorded is told as that, not as a day without a model', async () => {
      await page.goto(`${shown.origin}/?recordedAt=2017-01-01&lang=en`)
      await page.getByText('Nothing was recorded yet at 01/01/2017.').waitFor()
      await page.locator('.center[aria-busy="false"]').waitFor()
      expect(await page.locator('.center').textContent()).not.toMatch(/no general model|No pilot is known/)
      await page.getByRole('link', { name: 'Show the latest revision' }).click()
      await drawn(page)
    })

    test('as a time before anything was recorded is told as that in another’s page, too', async () => {
      await page.goto(`${shown.origin}/?recordedAt=2017-01-01&lang=en&embed=1`)
      await page.getByText('Nothing was recorded yet at 01/01/2017.').waitFor()
      expect(await page.locator('.center').textContent()).not.toMatch(/no general model|Begin with/)
      await page.goto(`${shown.origin}/?recordedAt=2017-01-01&lang=vi&embed=1`)
      await page.getByText('Đến 01/01/2017 chưa có gì được ghi nhận.').waitFor()
    })

    test.each([
      ['place=place/vn/quang-ninh&recordedAt=abc', 'recordedAt=abc'],
      ['place=place/vn/quang-ninh&recordedAt=-1', 'recordedAt=-1'],
      ['place=place/vn/quang-ninh&baseRecordedAt=abc', 'baseRecordedAt=abc'],
      ['place=place/vn/quang-ninh&at=9999-12-31', '9999-12-31'],
      ['at=9999-12-31', '9999-12-31'],
      ['place=org/vn/x', 'place=org/vn/x'],
    ])('in an address, %s, is left out and told, and the rest is shown', async (query, said) => {
      await page.goto(`${shown.origin}/?${query}&lang=en`)
      await page.locator('.center .partial', { hasText: `The address says “${said}”` }).waitFor()
      await drawn(page)
      expect(await page.locator('.failure').count()).toBe(0)
    })

    test('as a day without signs is taken, also in an address', async () => {
      await page.goto(`${shown.origin}/?at=31082022&lang=en`)
      await drawn(page)
      const field = page.getByRole('textbox', { name: 'On', exact: true })
      expect(await field.inputValue()).toBe('31/08/2022')
      await field.fill('06072022')
      await page.keyboard.press('Enter')
      await expect.poll(() => parameter(page, 'at')).toBe('2022-07-06')
    })

    test('as a revision that nothing was recorded as is told once, with the latest, which is shown', async () => {
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&recordedAt=99&lang=en`)
      await drawn(page)
      const said = page.getByText('The address says “recordedAt=99”, but the latest revision is 7')
      await said.waitFor()
      expect(await said.count()).toBe(1)
      expect(await page.getByText('is known here').count()).toBe(0)
      await expect.poll(() => parameter(page, 'recordedAt')).toBe(null)
    })

    test('as a pair at a place of another level is not told as that of a place within it', async () => {
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=en&chosen=pair/vn/p-2%20place/vn/quang-ninh`)
      await page.locator('.panel').getByText('No such thing is recorded.').waitFor()
    })

    test('as what cannot come, however often it is asked for, is not offered to be tried again', async () => {
      await page.goto(`${shown.origin}/?object=place/nowhere&lang=en`)
      await page.locator('.failure', { hasText: 'This is not recorded.' }).waitFor()
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
      expect(await page.locator('h1').allTextContents()).toEqual(['Not known here: place/nowhere'])
      await page.getByRole('link', { name: 'Where to begin' }).click()
      await drawn(page)
    })

    test.each(['%25', '%00', '-', 'x'.repeat(300)])(
      'as a language that is none, %s, is left out and told, and the page is there in the first of the world',
      async (said) => {
        await page.goto(`${shown.origin}/?at=2022-08-31&lang=${said}`)
        await drawn(page)
        await page.locator('.center .partial', { hasText: 'Địa chỉ ghi “lang=' }).waitFor()
        expect(await page.locator('.failure').count()).toBe(0)
        expect((await page.locator('.center .partial').textContent())?.length).toBeLessThan(350)
        await page.locator('.tools').getByText('Nền tối').waitFor()
      },
    )

    test('of a level, as none, leaves nothing and is no fault', async () => {
      await page.goto(`${shown.origin}/?at=2022-08-31&level=-&lang=en`)
      await page.getByText('Nothing matches the filters.').waitFor()
      expect(await page.locator('.center .partial').count()).toBe(0)
    })

    test('as no day at all leaves the day, and that is said', async () => {
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=en`)
      await drawn(page)
      await writeDay(page, 'On', '')
      await page.getByText('No day is written: 31/08/2022 stays.').waitFor()
      expect(await page.getByRole('textbox', { name: 'On', exact: true }).inputValue()).toBe('31/08/2022')
    })

    test('as a day to come is told not to be known yet; today is not', async () => {
      await page.goto(`${shown.origin}/?at=2030-01-01&lang=en`)
      await page.getByText('01/01/2030 is yet to come. Shown is what is recorded until now').waitFor()
      await page.goto(`${shown.origin}/?object=place/vn/quang-ninh&at=2030-01-01&lang=vi`)
      await page.getByText('Ngày 01/01/2030 chưa đến.').waitFor()
      await page.goto(`${shown.origin}/?lang=en`)
      await drawn(page)
      await page.locator('.matrix').waitFor()
      expect(await page.getByText('yet to come').count()).toBe(0)
    })

    test('as a recorded time to come is told not to have come, with what is known now', async () => {
      const told = 'as of which it should be known, is yet to come: shown is what is known now, revision 7.'
      await page.goto(`${shown.origin}/?at=2022-08-31&recordedAt=2130-01-01&lang=en`)
      await page.getByText(`01/01/2130, ${told}`).waitFor()
      await page.goto(`${shown.origin}/?at=2022-08-31&baseRecordedAt=2130-01-01T00:00:00Z&lang=en`)
      await page.getByText(`01/01/2130 00:00:00Z, ${told}`).waitFor()
      await page.goto(`${shown.origin}/?object=place/vn/quang-ninh&recordedAt=2130-01-01&lang=vi`)
      await page.getByText('Thời điểm ghi nhận 01/01/2130 chưa đến').waitFor()
      await page.goto(`${shown.origin}/?at=2022-08-31&recordedAt=7&lang=en`)
      await drawn(page)
      expect(await page.getByText('yet to come').count()).toBe(0)
    })

    test('as a place that nobody knows is not asked for again and again', async () => {
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=en&chosen=pair/vn/p-3%20place/vn/nowhere`)
      await page.locator('.panel').getByText('No such thing is recorded.').waitFor()
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
    })
  })
}
