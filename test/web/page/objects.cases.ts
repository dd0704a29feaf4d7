import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWindow, type Shown } from '../browsing.ts'

export function objectPages(shown: Shown): void {
  describe('the page of an object', () => {
    let page: Page
    let faults: readonly string[]
    beforeAll(async () => {
      ;({ page, faults } = await openWindow(shown.browser))
    })
    const open = async (key: string) => {
      await page.goto(`${shown.origin}/?object=${key}&at=2022-08-31&lang=en`)
      await page.locator('.object h1').waitFor()
      return page.locator('.object')
    }

    test('of a directive tells what it does, with its words', async () => {
      const object = await open('directive/vn/bo-chinh-tri/thong-bao-mo-hinh-thi-diem')
      expect(await object.locator('h1').textContent()).toContain('16-TB/TW')
      expect(await object.locator('.effects li', { hasText: 'suspended' }).count()).toBe(5)
    })

    test('of a document marks every word that proves something, where it stands', async () => {
      const { document } = (await (
        await fetch(`${shown.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ postPair(by: {code: \\"P-3\\"}) { quotes { words document { key } } } }"}',
        })
      )
        .json()
        .then(({ data }) => data.postPair.quotes[0])) as { document: { key: string } }
      const object = await open(document.key)
      const marks = object.locator('.text mark')
      await marks.first().waitFor()
      expect((await marks.allTextContents()).join('')).toContain('Giám đốc Sở Nội vụ')
    })

    test.each([
      ['place/vn/quang-ninh', 'Quảng Ninh Province', 'In it'],
      ['model/vn/m3', 'Head of the provincial', 'What it does'],
      ['person/vo-van-thuong', 'Võ Văn Thưởng', 'Posts held'],
    ])('of %s is there', async (key, name, section) => {
      const object = await open(key)
      expect(await object.locator('h1').textContent()).toContain(name)
      await object.getByRole('heading', { name: section }).waitFor()
    })

    test('that is not recorded says so, and what that may mean', async () => {
      await page.goto(`${shown.origin}/?object=place/nowhere&lang=en`)
      await page.getByRole('alert').getByText('This is not recorded.').waitFor()
    })

    test('met no error on the way', () => expect(faults).toEqual([]))
  })
}
