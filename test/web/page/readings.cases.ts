import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWindow, type Shown } from '../browsing.ts'

const HA_LONG = 'holding/vn/quang-ninh/ha-long/p-2'
const BAC_KAN = 'merger/vn/bac-kan/ba-van-phong'

/** What is only read, with what says so, and what would claim that a source does: in both languages. */
const READ = [
  [HA_LONG, 'en', 'none says it outright', 'that this head holds both posts is a reading'],
  [HA_LONG, 'vi', 'không nguồn nào nói thẳng', 'giữ cả hai chức danh'],
  [BAC_KAN, 'en', 'none says it outright', 'another counts 11 of 12 that did; that this one did is a reading'],
  [BAC_KAN, 'vi', 'không nguồn nào nói thẳng', 'đã thực hiện là một cách hiểu'],
] as const
const CLAIM = /A source shows|Có nguồn cho thấy/

export function readings(shown: Shown): void {
  describe('what sources are only read to say', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser))
    })
    const open = async (query: string, part: string): Promise<Locator> => {
      await page.goto(`${shown.origin}/?${query}`)
      await page.locator(`${part}[aria-busy="false"], ${part} .state`).first().waitFor()
      return page.locator(part)
    }

    test.each(READ)(
      'is told as that in the details of %s in %s, with the reading',
      async (key, lang, saysSo, reading) => {
        const place = key === BAC_KAN ? 'bac-kan' : 'quang-ninh/ha-long'
        const panel = await open(`place=place/vn/${place}&at=2020-06-01&chosen=${key}&lang=${lang}`, '.panel')
        await panel.getByText(saysSo).waitFor()
        const told = (await panel.textContent()) ?? ''
        expect(told).toContain(reading)
        expect(told).not.toMatch(CLAIM)
        expect(await panel.locator('[lang]', { hasText: reading }).count()).toBe(0)
      },
    )

    test.each(READ)('is told as that on the page of %s in %s', async (key, lang, saysSo, reading) => {
      const object = await open(`object=${key}&at=2020-06-01&lang=${lang}`, '.object')
      await object.getByText(saysSo).waitFor()
      const told = (await object.textContent()) ?? ''
      expect(told).toContain(reading)
      expect(told).not.toMatch(CLAIM)
    })

    test('is told as that where a model is on record, and of a post, a body and who held it', async () => {
      const places = (await open('object=model/vn/m2&at=2022-08-31&lang=en', '.object')).locator('.places li')
      await places.first().waitFor()
      const read = await places.filter({ hasText: '(a reading)' }).count()
      expect([await places.count(), read]).toEqual([10, 7])
      const post = await open(
        'object=post/vn/quang-ninh/ha-long/thanh-tra/chanh-thanh-tra&at=2022-08-31&lang=en',
        '.object',
      )
      await post.getByText('on record here').waitFor()
      expect(await post.textContent()).toContain('on record here (a reading)')
      const body = await open('object=org/vn/bac-kan/van-phong-ubnd&at=2020-06-01&lang=en', '.object')
      await body.getByText('(a reading)').waitFor()
      const person = await open('object=person/nguyen-thi-mai-huong&at=2018-09-01&lang=en', '.object')
      await person.getByText('a reading').first().waitFor()
    })

    test('is no more than on record in the counts of the first page', async () => {
      await page.goto(`${shown.origin}/?at=2022-08-31&lang=en`)
      const cell = page.locator('.matrix tr', { hasText: 'Bắc Kạn' }).locator('td', { hasText: '3VP' })
      await cell.waitFor()
      expect(await cell.textContent()).toMatch(/1 Unknown, 1 on record \(bodies run as one\)/)
      expect(await page.locator('.matrix').textContent()).not.toContain('evidenced')
    })
  })
}
