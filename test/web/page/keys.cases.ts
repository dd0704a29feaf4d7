import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { drawn, item, openWindow, parameter, type Shown } from '../browsing.ts'

export function byKeysAlone(shown: Shown): void {
  describe('by keys alone', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser))
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
      await drawn(page)
      await page.locator('.drawn [tabindex="0"]').focus()
    })
    const focused = () => page.evaluate('document.activeElement.dataset.id ?? null')

    test('every item is reached, one after the other, and one alone by Tab', async () => {
      expect(await page.locator('.drawn [tabindex="0"]').count()).toBe(1)
      expect(await focused()).toBe('place/vn/quang-ninh/dam-ha')
      const ids = await page
        .locator('.drawn [data-id]')
        .evaluateAll((items) => items.map((one) => one.getAttribute('data-id')))
      const all = new Set(ids)
      const seen = new Set([await focused()])
      for (let step = 1; step < all.size; step += 1) {
        const before = await focused()
        await page.keyboard.press('ArrowDown')
        await expect.poll(focused, { interval: 5 }).not.toBe(before)
        seen.add(await focused())
      }
      expect(seen).toEqual(all)
    })

    test('X leads to the post held concurrently, and Enter shows the details', async () => {
      await page.locator('.drawn [data-id$="uy-ban-kiem-tra/chu-nhiem"]').first().focus()
      const from = await focused()
      await page.keyboard.press('x')
      await expect.poll(focused, { interval: 5 }).not.toBe(from)
      const to = await focused()
      await page.keyboard.press('Enter')
      await page.locator('.panel h3').first().waitFor()
      expect(parameter(page, 'chosen')).toBe(to)
      expect(await focused()).toBe(to)
    })

    test('a band is folded and opened again', async () => {
      await page.keyboard.press('Home')
      await expect.poll(focused, { interval: 5 }).toBe('place/vn/quang-ninh/dam-ha')
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => parameter(page, 'closed')).toBe('place/vn/quang-ninh/dam-ha')
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => item(page, 'place/vn/quang-ninh/dam-ha').getAttribute('aria-expanded')).toBe('true')
    })

    test('the first Tab leads over all that stands before the chart, the next one to what is chosen of it', async () => {
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en&chosen=place/vn/quang-ninh/dam-ha`,
      )
      await drawn(page)
      const name = () => page.evaluate('document.activeElement.textContent')
      await page.locator('.skip').first().waitFor({ state: 'attached' })
      await page.keyboard.press('Tab')
      expect(await name()).toBe('To the chart')
      await page.keyboard.press('Enter')
      expect(await focused()).toBe('place/vn/quang-ninh/dam-ha')
      await page.locator('.skip').last().focus()
      expect(await name()).toBe('To the details')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.className')).toBe('panel')
      for (const [query, part] of [
        ['place=place/vn/quang-ninh/dam-ha&at=2022-08-31&view=table', 'document.activeElement.className'],
        ['object=place/vn/quang-ninh/dam-ha', 'document.activeElement.localName'],
      ]) {
        await page.goto(`${shown.origin}/?${query}&lang=en`)
        await page.locator('.center > .rows tbody tr, .object h1').first().waitFor()
        await page.locator('.skip').first().focus()
        await page.keyboard.press('Enter')
        await expect.poll(() => page.evaluate(String(part))).toMatch(/^(rows|h1)$/)
      }
    })

    test('one stays where one is at the last event, and is never sent back to the beginning of the page', async () => {
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&lang=en`)
      await drawn(page)
      const next = page.getByRole('button', { name: 'Next event' })
      await next.focus()
      for (let turn = 0; turn < 12 && (await next.getAttribute('aria-disabled')) !== 'true'; turn += 1) {
        await page.keyboard.press('Enter')
        await page.locator('.center[aria-busy="false"]').waitFor()
        await page.waitForTimeout(50)
      }
      expect(await next.getAttribute('aria-disabled')).toBe('true')
      expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Next event')
    })

    const heading = () => page.evaluate('document.activeElement.matches("h1") && document.activeElement.textContent')

    test('one is at the heading of the place that one chose beside the chart, and of what one comes back to', async () => {
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&lang=en`)
      await page.locator('.crumbs details a', { hasText: 'Ba Chẽ' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(heading).toMatch(/Ba Chẽ District, as of 31\/08\/2022/)
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
      await page.locator('.crumbs ol a').last().focus()
      await page.keyboard.press('Enter')
      await expect.poll(heading).toBe('Đầm Hà District')
      await page.getByRole('button', { name: 'Back' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(heading).toMatch(/^Organisation chart: Đầm Hà District/)
    })

    test('Esc leaves the search, the last time back to where one was', async () => {
      await drawn(page)
      await page.locator('.drawn [tabindex="0"]').focus()
      const from = await focused()
      await page.keyboard.press('/')
      await page.keyboard.type('dam ha')
      await page.locator('.hits [role=option]').first().waitFor()
      for (const [value, role] of [
        ['dam ha', 'combobox'],
        ['', 'combobox'],
      ]) {
        await page.keyboard.press('Escape')
        expect(await page.evaluate('[document.activeElement.value, document.activeElement.role]')).toEqual([
          value,
          role,
        ])
      }
      await page.keyboard.press('Escape')
      expect(await focused()).toBe(from)
    })

    test('Esc leaves it where one was nowhere, too: Tab leads to the first of the page', async () => {
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
      await drawn(page)
      await page.locator('.search input').waitFor()
      await page.keyboard.press('/')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    })

    test('one is at the heading of the place that one looked for', async () => {
      for (const query of ['at=2022-08-31', 'object=person/vo-van-thuong', 'place=place/vn/quang-ninh&at=2022-08-31']) {
        await page.goto(`${shown.origin}/?${query}&lang=en`)
        await page.locator('.search input').fill('ba che')
        await page.locator('.hits [role=option]', { hasText: 'Ba Chẽ District' }).first().waitFor()
        await page.keyboard.press('Enter')
        await expect.poll(heading).toMatch(/^Organisation chart: Ba Chẽ/)
      }
    })

    test('a filter that leaves nothing is left beside what says so', async () => {
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&lang=en&standing=-`)
      await page.locator('.empty').getByRole('button', { name: 'Show all' }).click()
      await expect.poll(() => parameter(page, 'standing')).toBeNull()
      await drawn(page)
    })

    test('the slider draws only what its day changes, and asks nothing while it moves', async () => {
      await page.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
      await drawn(page)
      // Between the steps no timer can run: nobody can rest, however slow the machine is.
      const moved = await page.evaluate(`(async () => {
        const [input, { fetch }] = [document.querySelector('.slider input'), window]
        const items = () => [...document.querySelectorAll('.drawn [data-id]')]
        const [from, before, asked] = [Number(input.value), items(), []]
        const step = async (to) => {
          input.value = String(to)
          input.dispatchEvent(new Event('input', { bubbles: true }))
          for (let turn = 0; turn < 9; turn += 1) await null
        }
        const others = () => items().filter((one, at) => one !== before[at]).length
        window.fetch = (...given) => (asked.push(given), fetch(...given))
        for (let by = 1; by <= 30; by += 1) await step(from + by)
        const afterMonth = [others(), document.querySelector('.title').textContent]
        await step(from - 56)
        window.fetch = fetch
        return { afterMonth, share: others() / before.length, asked: asked.length }
      })()`)
      expect(moved).toEqual({
        ...{ afterMonth: [0, expect.stringContaining('30/09/2022')], share: expect.any(Number), asked: 0 },
      })
      const { share } = moved as { share: number }
      expect([share > 0, share < 0.5]).toEqual([true, true])
      await page.locator('.drawn [data-id^="pair/"]', { hasText: 'Active' }).first().waitFor()
    })

    describe('in the search, whose answers are on their way', () => {
      let slow: Page
      let answer: () => void
      beforeEach(async () => {
        ;({ page: slow } = await openWindow(shown.browser))
        await slow.goto(`${shown.origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
        await drawn(slow)
        await slow.locator('.search input').waitFor()
        await slow.keyboard.press('/')
        await slow.keyboard.type('quang n')
        await options().nth(5).waitFor()
        const answered = new Promise<void>((done) => {
          answer = done
        })
        await slow.route('**/graphql', async (route) => {
          await answered
          await route.continue()
        })
        await slow.keyboard.type('inh')
      })
      afterEach(() => slow.context().close())
      const options = () => slow.locator('.hits [role=option]')
      const marked = () => slow.locator('.hits [aria-selected=true]').textContent()

      test('Enter leads to the first of what is found by all that is written, once it is found', async () => {
        const before = await options().first().textContent()
        await slow.keyboard.press('Enter')
        answer()
        await item(slow, 'place/vn/quang-ninh').waitFor()
        expect(parameter(slow, 'place')).toBe('place/vn/quang-ninh')
        expect(before).not.toMatch(/^Quảng Ninh Province/)
      })

      test('what was found before is marked as that, and said to be, and no longer once the answer is there', async () => {
        const told = 'Results for “quang n”; still searching …'
        await slow.locator('.hits[aria-busy=true]').getByText(told).waitFor()
        await expect.poll(() => slow.locator('.search [role=status]').textContent()).toBe(told)
        const color = () =>
          options()
            .nth(3)
            .evaluate((one) => getComputedStyle(one).color)
        const earlier = await color()
        answer()
        await slow.locator('.hits[aria-busy=false]').waitFor()
        expect(await slow.getByText(told).count()).toBe(0)
        expect(await color()).not.toBe(earlier)
      })

      test('that come at once nothing is marked', async () => {
        answer()
        await options().first().getByText('Quảng Ninh Province').waitFor()
        await slow.locator('.hits[aria-busy=false]').waitFor()
        await slow.evaluate(`{
          globalThis.marked = 0
          const hits = document.querySelector('.hits')
          new MutationObserver(() => { globalThis.marked += hits.ariaBusy === 'true' }).observe(hits, { attributes: true })
        }`)
        await slow.keyboard.type(' pro', { delay: 40 })
        await expect.poll(() => slow.locator('.search [role=status]').textContent()).toMatch(/result/)
        expect(await slow.evaluate('globalThis.marked')).toBe(0)
      })

      test('what the arrows mark stays marked where it is found again, at another place', async () => {
        let steps = 0
        while (!(await marked())?.startsWith('Quảng Ninh Province')) {
          await slow.keyboard.press('ArrowDown')
          steps += 1
          expect(steps).toBeLessThan(20)
        }
        const [mark, first] = [await marked(), await options().first().textContent()]
        answer()
        await expect.poll(() => options().first().textContent()).not.toBe(first)
        expect(await marked()).toBe(mark)
        expect(steps).toBeGreaterThan(0)
      })
    })
  })
}
