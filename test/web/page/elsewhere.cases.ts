import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { listen } from '../../../src/http/listen.ts'
import { drawn, item, listAsFile, openWindow, quietOf, type Shown, writeDay } from '../browsing.ts'

export function elsewhere(shown: Shown): void {
  test('says that the server is not reached, keeps what it shows, and goes on once it is', async () => {
    const { page } = await openWindow(shown.browser)
    const quiet = quietOf(page)
    await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
    await drawn(page)
    // What is asked once the chart is drawn would be a second failure.
    await quiet()
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Quảng Ninh Province' }).click()
    await page.getByRole('alert').getByText('The server does not answer.').first().waitFor()
    expect(await item(page, 'place/vn/quang-ninh/dam-ha').count()).toBe(1)
    await page.context().setOffline(false)
    await page.locator('.center .failure').getByRole('button', { name: 'Try again' }).click()
    await item(page, 'place/vn/quang-ninh').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.context().close()
  })

  test('says of which day it is what is drawn, as long as what was asked since has not come', async () => {
    const { page } = await openWindow(shown.browser)
    await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/ba-che&at=2024-08-31&lang=en`)
    await drawn(page)
    const heading = async () => (await page.locator('h1').textContent())?.split(', ')[1]
    const picture = () => page.locator('.drawn svg').innerHTML()
    const before = await picture()
    let gate = Promise.withResolvers<void>()
    await page.route('**/graphql', (route) => gate.promise.then(() => route.continue()).catch(() => route.abort()))
    await writeDay(page, 'On', '01/06/2021')
    await page.locator('.center[aria-busy=true]').waitFor()
    expect([await heading(), await picture()]).toEqual(['as of 31/08/2024', before])
    gate.resolve()
    await expect.poll(heading).toBe('as of 01/06/2021')
    expect(await picture()).not.toBe(before)
    gate = Promise.withResolvers<void>()
    const slider = page.getByRole('slider')
    await slider.press('ArrowLeft')
    await expect.poll(heading).toBe('as of 31/05/2021')
    await expect.poll(heading, { timeout: 5_000 }).toBe('as of 01/06/2021')
    gate.reject(new Error('The server is gone.'))
    await page.getByRole('alert').getByText('The server does not answer.').first().waitFor()
    expect(await heading()).toBe('as of 01/06/2021')
    expect((await listAsFile(page)).name).toContain('_2021-06-01_')
    expect(await slider.getAttribute('aria-valuetext')).toBe('31/05/2021')
    await page.context().close()
  })

  test('has all that can be done behind one button on a phone', async () => {
    const { page } = await openWindow(shown.browser, { viewport: { width: 390, height: 800 } })
    await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
    await drawn(page)
    const seen = async () => [
      await page.getByRole('combobox', { name: 'Compared with' }).isVisible(),
      await page.getByRole('group', { name: 'Standings' }).isVisible(),
      await page.getByRole('link', { name: 'Print' }).isVisible(),
    ]
    expect(await seen()).toEqual([false, false, false])
    await page.getByRole('button', { name: 'Options' }).click()
    await expect.poll(seen).toEqual([true, true, true])
    const topOf = async (name: string) => (await page.locator(name).boundingBox())?.y ?? -1
    expect(await topOf('.filters')).toBeLessThan(300)
    expect(await topOf('.time')).toBeGreaterThan(await topOf('.filters'))
    expect(await page.getByRole('link', { name: 'Print' }).getAttribute('href')).toBe(
      '/chart.pdf?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&only=linked&lang=en',
    )
    await page.context().close()
  })

  test('stands in another’s page as an element, which shows no other server', async () => {
    const { page } = await openWindow(shown.browser)
    const another = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(
        `<!doctype html><script src="${shown.origin}/org-chart.js"></script><org-chart label="Chart" src="/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31"></org-chart><org-chart label="Other" src="https://elsewhere.example/"></org-chart>`,
      )
    })
    await page.goto(await listen(another, '127.0.0.1', 0))
    const frame = page.frameLocator('iframe[title="Chart"]')
    await frame.locator('.drawn svg, .cards').first().waitFor()
    expect(await frame.locator('.top, .time').count()).toBe(0)
    expect(await page.locator('iframe[title="Other"]').getAttribute('src')).toBeNull()
    expect(await page.locator('iframe[title="Other"]').isVisible()).toBe(false)
    const { host } = new URL(shown.origin)
    // What changes a view has its place beside it, not in another's page.
    expect(await frame.locator('.toolbar, .time').count()).toBe(0)
    const told = page.locator('org-chart[label="Other"] p')
    expect([await told.getAttribute('lang'), await told.textContent()]).toEqual([
      ...['en', `Here stands a chart of ${host} alone: src names no view of it.`],
    ])
    expect(await page.locator('org-chart[label="Chart"] p').isVisible()).toBe(false)
    await page.evaluate(
      "document.documentElement.lang = 'vi'; document.querySelector('[label=Other]').setAttribute('src', 'https://a.example/')",
    )
    expect(await told.textContent()).toContain(`Ở đây chỉ có sơ đồ của ${host}`)
    await page.context().close()
    another.close()
  })
}
