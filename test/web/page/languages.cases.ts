import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../../src/web/words/en.ts'
import { vi } from '../../../src/web/words/vi.ts'
import { openWindow, quietOf, type Shown } from '../browsing.ts'
import { englishIn, saidOn, vietnameseIn } from '../our-words.ts'

const QUANG_NINH = 'place=place/vn/quang-ninh&at=2022-08-31'
const chosen = (key: string) => `${QUANG_NINH}&chosen=${encodeURIComponent(key)}`

/** Every kind of view, and of thing that has a page of its own. */
const VIEWS: Readonly<Record<string, string>> = {
  'the general model': '',
  'two days of it': 'at=2022-08-31&base=2022-07-06',
  'a place': QUANG_NINH,
  'two days as a table': `${QUANG_NINH}&base=2017-01-01&view=table`,
  'two revisions': `${QUANG_NINH}&baseRecordedAt=1`,
  'a revision of two days': `place=place/vn/quang-ninh&at=2025-08-01&base=2022-08-31&baseRecordedAt=2`,
  'a place that is gone': 'place=place/vn/quang-ninh/dam-ha&at=2026-01-01',
  'a place that nobody knows': 'place=place/vn/nowhere&at=99&standing=NO&recordedAt=99',
  'nothing that matches': `${QUANG_NINH}&standing=-`,
  'a pair of kinds': `at=2022-08-31&chosen=pair/vn/p-3`,
  'a pair at a place': chosen('pair/vn/p-3 place/vn/quang-ninh'),
  'a holding': chosen('holding/vn/bac-ninh/thuan-thanh/p-5'),
  'a merger': chosen('merger/vn/bac-kan/ba-van-phong'),
  'a chosen place': chosen('place/vn/quang-ninh/dam-ha'),
  'a chosen post that is gone': 'at=2026-01-01&chosen=post/vn/quang-ninh/dam-ha/noi-vu/truong-phong',
  'the page of a directive': 'object=directive/vn/bo-chinh-tri/thong-bao-mo-hinh-thi-diem',
  'the page of another': 'object=directive/vn/bo-noi-vu/5954-bnv-tcbc',
  'the page of a document': 'object=doc/baochinhphu-353518',
  'the page of a model': 'object=model/vn/hop-nhat-ba-van-phong',
  'the page of a pair': 'object=pair/vn/bt-ct',
  'the page of a provision': 'object=effect/vn/quoc-hoi/65-2020-qh14/end',
  'the page of a holding': 'object=holding/vn/bac-ninh/thuan-thanh/p-5',
  'the page of a merger': 'object=merger/vn/bac-kan/ba-van-phong',
  'the page of a person': 'object=person/vo-van-thuong',
  'the page of a place that is gone': 'object=place/vn/quang-ninh/dam-ha&at=2026-01-01',
  'a day to come': 'at=2030-01-01',
  'the page of nothing': 'object=place/nowhere',
  'a frame': `${QUANG_NINH}&embed=1`,
}

export function languages(shown: Shown): void {
  describe.each([
    ['vi', englishIn],
    ['en', vietnameseIn],
  ] as const)('a page in the language %s', (lang, othersIn) => {
    let page: Page
    let isQuiet: () => Promise<void>
    beforeAll(async () => {
      ;({ page } = await openWindow(shown.browser))
      isQuiet = quietOf(page)
    })
    const open = async (query: string) => {
      await page.goto(`${shown.origin}/?${query}&lang=${lang}`)
      await isQuiet()
    }
    test('offers the languages that the world has names in, each called in itself and marked as of it', async () => {
      await open('at=2022-08-31')
      const choice = page.locator('.tools select option')
      expect(
        await choice.evaluateAll((all) => all.map((one) => `${one.getAttribute('lang')} ${one.textContent}`)),
      ).toEqual(['vi Tiếng Việt', 'en English'])
    })

    const others = async () => (await saidOn(page)).flatMap((text) => othersIn(text).map((word) => `${word}: ${text}`))

    test.each(Object.entries(VIEWS))('of %s has no word of ours in the other', async (_name, query) => {
      await open(query)
      expect((await saidOn(page)).length).toBeGreaterThan(5)
      expect(await others()).toEqual([])
    })

    test('has none in its menus, its search, its list as a file and what it says of a wrong day', async () => {
      await open(`${QUANG_NINH}&base=2022-07-06`)
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download$=".csv"]').click()])
      const csv = readFileSync(await download.path(), 'utf8')
      expect(csv).toContain('2022-08-31')
      // The words of a directive are as it has them, in whatever language.
      const [head = [], ...rows]: string[][] = parse(csv, { bom: true })
      const names = [en, vi].flatMap(({ columns }) => [columns.words, `${columns.words} (${columns.before})`])
      const ours = (row: readonly string[]) => row.filter((_, at) => !names.includes(head[at] ?? ''))
      expect(ours(head)).toHaveLength(head.length - 2)
      expect(othersIn([head, ...rows].map((row) => ours(row).join(' ')).join(' '))).toEqual([])
      await page.locator('.time input[type=text]').fill('31/02/2022')
      await page.keyboard.press('Enter')
      await page.getByRole('combobox').first().fill('mat tran')
      await page.locator('.hits [role=option]').first().waitFor()
      for (const menu of await page.locator('details.menu summary').all()) await menu.press('Enter')
      await page.locator('.keys').waitFor()
      expect(await others()).toEqual([])
    })

    test('tells what those who keep the world wrote in its own language', async () => {
      await open('object=remark/count/dong-thap-m4')
      const heading = page.locator('h1')
      expect(await heading.textContent()).toMatch({ vi: /^Ở Đồng Tháp, cả 6/, en: /^In Đồng Tháp all 6/ }[lang])
      expect(await heading.locator('[lang]').count()).toBe(0)
      await open('object=effect/vn/bo-chinh-tri/thong-bao-mo-hinh-thi-diem/suspend-m1')
      const firmness = page.locator('.firmness')
      expect(await firmness.textContent()).toMatch({ vi: /: Coi là có hiệu lực/, en: /Taken to be effective/ }[lang])
    })

    test('has none where the server does not answer', async () => {
      await page.route('**/graphql', (route) => route.abort())
      await page.goto(`${shown.origin}/?${QUANG_NINH}&lang=${lang}`)
      await page.getByRole('alert').waitFor()
      expect(await others()).toEqual([])
    })
  })

  test.each([
    ['vi', englishIn],
    ['en', vietnameseIn],
  ] as const)(
    'a picture, its print, and a page without scripts, in the language %s have no word of ours in the other',
    async (lang, othersIn) => {
      const view = `${QUANG_NINH}&base=2022-07-06&lang=${lang}`
      const textOf = async (path: string) =>
        (await (await fetch(`${shown.origin}/${path}?${view}`)).text())
          .replace(/<style.*?<\/style>/gs, '')
          .replace(/<(q|option)\b[^>]*>.*?<\/\1>/gs, '')
          .replace(/<[^>]*>/g, '\n')
      for (const path of ['chart.svg', 'chart']) expect(othersIn(await textOf(path)), path).toEqual([])
      for (const one of [
        view,
        `at=2130-01-01&place=place/vn/quang-ninh&lang=${lang}`,
        `at=2022-08-31&base=2022-07-06&lang=${lang}`,
      ]) {
        const pdf = await (await fetch(`${shown.origin}/chart.pdf?${one}`)).bytes()
        const { text } = await extractText(pdf, { mergePages: true })
        expect(text).toContain('Dualhat')
        expect(othersIn(text), one).toEqual([])
      }
    },
  )
}
