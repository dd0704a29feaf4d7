import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWindow, type Shown } from '../browsing.ts'

const BA_CHE = 'place=place/vn/quang-ninh/ba-che&chosen=pair/vn/p-2%20place/vn/quang-ninh/ba-che&lang=en'

export function proving(shown: Shown): void {
  describe('the words behind a link', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser))
    })
    /** Each with the facts that it proves. */
    const partsOf = async (at: string): Promise<Locator> => {
      await page.goto(`${shown.origin}/?at=${at}&${BA_CHE}`)
      await page.locator('.panel .quote mark').first().waitFor()
      await page.locator('.panel .quote blockquote', { hasText: 'yêu cầu tạm dừng' }).waitFor()
      return page.locator('.panel .quote')
    }
    const textsOf = async (parts: Locator) => (await parts.allTextContents()).map((text) => text.replace(/\s+/g, ' '))

    test('begin with what decided how it stands, of which no words may be known', async () => {
      const texts = await textsOf(await partsOf('2025-08-01'))
      expect(texts).toEqual([
        expect.stringMatching(/^Event: The district level ended .*No words of it are known here/),
        expect.stringMatching(/^Directive: 203\/2025\/QH15.*No words of it are known here.*Báo Quảng Ninh/),
        expect.stringMatching(/^Model: M2.*Its record: P-2: .*29\/08\/2022, Sở Nội vụ.*đồng thời là Chánh Thanh tra/),
      ])
      expect(await page.locator('.panel').textContent()).toContain('is never paired with a district one is a reading')
    })

    test('stand by what they prove, and those that are later than the day say so', async () => {
      const texts = await textsOf(await partsOf('2019-12-31'))
      expect(texts[0]).toMatch(/^Provision: authorised .*Directive: 34-KL\/TW.*No words of it are known here/)
      expect(texts.slice(1)).toEqual([
        expect.stringMatching(
          /^Model: M2.*Its record: P-2: .*29\/08\/2022 \(after the day shown\), .*yêu cầu tạm dừng/,
        ),
      ])
    })

    test('are shown in their paragraph once, whatever they prove', async () => {
      for (const day of ['2018-03-01', '2022-08-31', '2025-04-15']) {
        const parts = await partsOf(day)
        expect(await parts.filter({ hasText: 'yêu cầu tạm dừng' }).count()).toBe(1)
        expect(await parts.locator('mark', { hasText: 'đồng thời là Chánh Thanh tra' }).count()).toBe(1)
      }
    })
  })

  describe('the page of a pair of kinds of posts', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser))
    })

    test('tells what became of it, why, by which words, and where it is on record, and leads to the general model', async () => {
      await page.goto(`${shown.origin}/?object=pair/vn/p-3&at=2022-08-31&lang=en`)
      const part = (name: string) =>
        page.locator('.object section', { has: page.getByRole('heading', { name, exact: true }) })
      await part('Where it is on record').locator('li').first().waitFor()
      expect(await part('What became of it').textContent()).toMatch(
        /07\/08\/2018 .*Active.*07\/07\/2022 .*Suspended16-TB/,
      )
      expect(await part('Why?').textContent()).toMatch(
        /Provision: suspended from 07\/07\/2022: M3.*Directive: 16-TB\/TW/,
      )
      expect(await part('In which words').first().textContent()).toMatch(
        /Provision: suspended from 07\/07\/2022.*Trưởng Ban Tổ chức cấp ủy cấp tỉnh đồng thời là Giám đốc Sở Nội vụ/,
      )
      expect(await part('Where it is on record').textContent()).toMatch(/Quảng Ninh Province.*unknown whether there/)
      await page.locator('.object').getByRole('link', { name: 'The general model' }).click()
      await page.locator('.panel .state').waitFor()
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        ...{ chosen: 'pair/vn/p-3', at: '2022-08-31', lang: 'en' },
      })
      expect(await page.locator('.panel .state').textContent()).toContain('Suspended')
    })

    test('tells of each place whether a source states it, or is only read so', async () => {
      await page.goto(`${shown.origin}/?object=pair/vn/p-2&at=2022-08-31&lang=vi`)
      const places = page.locator('.object .places li')
      await places.first().waitFor()
      const read = await places.filter({ hasText: '(một cách hiểu)' }).count()
      expect([await places.count(), read]).toEqual([10, 7])
    })
  })
}
