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
      // It reaches the levels that it names, and no others.
      const named = object.locator('.effects li', { hasText: /suspended M3.*\(Level: Province/ })
      expect(await named.count()).toBe(1)
    })

    test('of a directive that allows, whose words are read so, and of which nobody says from which day, says all of that', async () => {
      const object = await open('directive/vn/bo-chinh-tri/34-kl-tw/2018-08-07')
      const provision = object.locator('.effects li', { hasText: 'authorised M1' })
      await provision.waitFor()
      for (const told of [
        /orders nobody/,
        /words of the directive are read; .* read as this class/,
        /What its day rests on: Taken/,
      ])
        expect(await provision.textContent()).toMatch(told)
      const other = await open('effect/vn/bo-chinh-tri/thong-bao-mo-hinh-thi-diem/suspend-m1')
      expect(await other.textContent()).toMatch(/What its day rests on: Taken to be effective on the date of issue/)
      const twice = await open('directive/vn/uy-ban-thuong-vu-quoc-hoi/580-2018-ubtvqh14')
      await twice.getByText('Sources give different days of issue').waitFor()
      expect(await twice.textContent()).toContain('Issued on04/10/2018 or 14/10/2018: sources differ')
    })

    test('of a place says of each body how sure it is that it is there, and by which event it was changed', async () => {
      const object = await open('place/vn/quang-ninh')
      const changed = object.locator('section', { hasText: 'What changed it' }).locator('li')
      await changed.first().waitFor()
      expect((await changed.allTextContents()).at(-1)).toMatch(
        /^01\/09\/2026 Quảng Ninh Province became Quảng Ninh City \(after the day shown\) Resolution 36\/2026\/QH16/,
      )
      const bodies = object.locator('section', { hasText: 'Bodies' }).locator('li')
      await bodies.first().waitFor()
      const told = await bodies.allTextContents()
      expect(told.find((one) => one.startsWith('Department of Culture, Sports and Tourism'))).toMatch(
        /\(unknown whether there\)$/,
      )
      expect(told.filter((one) => !one.endsWith(')'))).toEqual([])
    })

    test('of posts that a source shows to be held together says how sure that is on the day, why, and whether it was carried out', async () => {
      const object = await open('holding/vn/quang-ninh/p-3')
      await object.getByRole('link', { name: 'Its chart' }).waitFor()
      await object.getByRole('heading', { name: 'Why?' }).waitFor()
      const text = (await object.textContent()) ?? ''
      expect(text).toMatch(/Suspended.*since 07\/07\/2022 \(unknown whether there\)/)
      expect(text).toMatch(/Was the suspension carried out here\?no source says/)
      expect(text).toMatch(/Why\?.*Provision: suspended from 07\/07\/2022: M3/)
      const post = await open('post/vn/quang-ninh/ban-to-chuc/truong-ban')
      expect(await post.locator('section', { hasText: 'Held together with' }).textContent()).toContain(
        '(unknown whether there)',
      )
    })

    test.each(['2022-08-31', '2025-08-01'])(
      'that is chosen in a chart on %s says how sure its link is there',
      async (day) => {
        await page.goto(`${shown.origin}/?lang=en&at=${day}&place=place/vn/quang-ninh&chosen=holding/vn/quang-ninh/p-3`)
        const state = page.locator('.panel .state, aside .state').first()
        await state.waitFor()
        await expect.poll(() => state.textContent()).toContain('(unknown whether there)')
      },
    )

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
      const titles = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('title') ?? ''))
      expect(titles.join()).toContain('P-3: Head of the Organisation Commission')
      expect(titles.filter((title) => /\b\w+\/[a-z]/.test(title))).toEqual([])
    })

    test.each([
      [
        'en',
        /Who.*Standing boards of the Party committees of provinces.*“Ban Thường vụ Tỉnh ủy, Thành ủy trực thuộc Trung ương”/,
      ],
      ['vi', /^Ai“Ban Thường vụ Tỉnh ủy, Thành ủy trực thuộc Trung ương”Cơ quan: 63/],
    ])(
      'of a directive tells in %s who must do what, where and by when, with words of its text alone',
      async (lang, who) => {
        await page.goto(
          `${shown.origin}/?object=directive/vn/bo-chinh-tri/thong-bao-mo-hinh-thi-diem&at=2022-08-31&lang=${lang}`,
        )
        const duty = page.locator('.duty').first()
        await duty.locator('.quote mark').waitFor()
        expect(await duty.locator('.facts').textContent()).toMatch(who)
        expect(await duty.textContent()).toMatch(
          /sắp xếp lại theo mô hình chung.*(no deadline is stated|không nêu thời hạn)/,
        )
        expect(await duty.getByRole('link', { name: /Quảng Ninh/, includeHidden: true }).count()).toBe(1)
        await expect.poll(() => duty.locator('blockquote').textContent()).toMatch(/^\s*Các địa phương.*chính trị\.\s*$/)
        expect(await page.locator('.duty').last().textContent()).toContain(
          lang === 'en' ? 'Party committees' : 'các cấp ủy',
        )
      },
    )

    test('of a model leads to where sources show it, and tells its faults apart from what speaks for it', async () => {
      const object = await open('model/vn/m2')
      const places = object.locator('.places li')
      await expect.poll(() => places.count()).toBe(10)
      expect(await places.filter({ hasText: 'Cẩm Phả' }).textContent()).toMatch(
        /Suspended since 07\/07\/2022.*unknown whether there Chair of the Inspection .* – Chief Inspector /,
      )
      const section = (name: string) => object.locator('section', { has: page.getByRole('heading', { name }) })
      await section('Faults found with it').waitFor()
      expect(await section('Faults found with it').getByRole('heading', { level: 3 }).count()).toBe(1)
      expect(await section('Faults found with it').textContent()).not.toContain('đánh giá cao')
      expect(await section('Said in its favour').textContent()).toContain('đánh giá cao')
      await places.getByRole('link', { name: /Cẩm Phả/ }).click()
      await page.locator('.panel .state').waitFor()
      const { searchParams } = new URL(page.url())
      expect(Object.fromEntries(searchParams)).toMatchObject({
        ...{ place: 'place/vn/quang-ninh/cam-pha', chosen: 'holding/vn/quang-ninh/cam-pha/p-2', at: '2022-08-31' },
      })
    })

    test.each([
      ['place/vn/quang-ninh', 'Quảng Ninh Province', 'In it'],
      ['model/vn/m3', 'Head of the provincial', 'What directives did with it'],
      ['person/vo-van-thuong', 'Võ Văn Thưởng', 'Posts held'],
    ])('of %s is there', async (key, name, section) => {
      const object = await open(key)
      expect(await object.locator('h1').textContent()).toContain(name)
      await object.getByRole('heading', { name: section }).waitFor()
    })

    test.each([
      ['en', 'District', 'District level'],
      ['vi', 'cấp huyện', 'Cấp huyện'],
    ])(
      'of a word of a vocabulary is found in %s by its name, and called by it in the list',
      async (lang, text, name) => {
        await page.goto(`${shown.origin}/?lang=${lang}&at=2022-08-31`)
        await page.locator('.search input').fill(text)
        const hit = page.locator('.hits [data-to*="object=term/level/DISTRICT"]')
        await hit.waitFor()
        expect(await hit.locator('span').first().textContent()).toBe(name)
        expect(await page.locator('.hits').textContent()).not.toContain('term/')
        await hit.click()
        await page.locator('.object h1', { hasText: name }).waitFor()
      },
    )

    const remarks = (name: string) =>
      page.locator('.object section', { has: page.getByRole('heading', { name }) }).locator('li')

    test('of a model and of the places around tells what a source counts without names, of which day, and which', async () => {
      for (const key of ['model/vn/m4', 'place/vn/dong-thap', 'place/vn/dong-thap/thap-muoi']) {
        await open(key)
        const told = remarks('Counts that sources give').filter({ hasText: 'all 6 districts' })
        await told.waitFor()
        expect(await told.textContent()).toMatch(
          /^6 of 6 · District level · Đồng Tháp Province · M4 .* as of 14\/10\/2019In Đồng Tháp all 6 districts.*Thí điểm Trưởng Ban Tổ chức cấp uỷ huyện/,
        )
        expect(await told.locator('blockquote a').count()).toBe(1)
      }
      await open('place/vn/quang-ninh/ba-che')
      await remarks('Counts that sources give')
        .filter({ hasText: /^14 of 14/ })
        .waitFor()
      await open('place/vn/an-giang')
      expect(await remarks('Counts that sources give').count()).toBe(0)
      // What is counted around a place is told apart, and not of communes where districts were counted.
      for (const [key, around, own] of [
        ['place/vn/quang-ninh/ba-che', 1, 0],
        ['place/vn/quang-ninh', 0, 1],
        ['place/vn/quang-ninh/ba-che-2025', 0, 0],
      ] as const) {
        await page.goto(`${shown.origin}/?object=${key}&at=2025-08-01&lang=en`)
        await page.locator('.object h1').waitFor()
        await page.waitForLoadState('networkidle')
        expect(await remarks('for places around it').count()).toBe(around)
        expect(await remarks('Counts that sources give without naming each').count()).toBe(own)
      }
    })

    test('of a model, a directive, an event, a kind of body and what somebody must do tells what was looked for about it and not found, once', async () => {
      const notice = 'vn/bo-chinh-tri/thong-bao-mo-hinh-thi-diem'
      for (const [key, ...questions] of [
        ['model/vn/m2', 'Which localities ran which'],
        [
          `directive/${notice}`,
          'full Vietnamese text',
          'Does the suspension end',
          'By when must',
          'leave to the provincial',
        ],
        [`obligation/${notice}/o1`, 'By when must the standing boards'],
        ['event/vn/2020/hoanh-bo', 'By which resolution did each of these'],
        ['type/district/hdnd', 'Which other districts had no'],
      ] as const) {
        await open(key)
        for (const question of questions) {
          await remarks('Looked for and not found').getByRole('link', { name: question }).waitFor()
          expect(await remarks('Looked for and not found').getByRole('link', { name: question }).count()).toBe(1)
        }
      }
    })

    test('that no source shows at a place, chosen there, says where a source counts its model without names', async () => {
      const choose = (place: string) =>
        page.goto(`${shown.origin}/?lang=en&at=2022-08-31&place=${place}&chosen=pair/vn/p-4%20${place}`)
      await choose('place/vn/dong-thap/thap-muoi')
      const panel = page.locator('.panel')
      await panel.getByText('But a source counts this model without naming each place').waitFor()
      await panel.getByText('as of 14/10/2019').waitFor()
      await panel.getByRole('link', { name: '6 of 6, Đồng Tháp Province' }).click()
      await page.locator('.object', { hasText: 'remark/count/dong-thap-m4' }).waitFor()
      await choose('place/vn/quang-ninh/ba-che')
      await panel.getByText('No source known here shows').waitFor()
      await page.waitForLoadState('networkidle')
      expect(await panel.textContent()).not.toContain('counts this model')
    })

    test('that is not recorded says so, and what that may mean', async () => {
      await page.goto(`${shown.origin}/?object=place/nowhere&lang=en`)
      await page.getByRole('alert').getByText('This is not recorded.').waitFor()
      // What another revision has is told as that.
      const holding = 'holding/vn/quang-ninh/p-3'
      await page.goto(`${shown.origin}/?object=${holding}&recordedAt=1&lang=en`)
      await page
        .getByRole('alert')
        .getByText(/^Recorded at revision 7, .*, but not at revision 1, .*shown/)
        .waitFor()
      await page.goto(
        `${shown.origin}/?place=place/vn/quang-ninh&at=2022-08-31&recordedAt=1&baseRecordedAt=7&lang=vi&chosen=${holding}`,
      )
      await page
        .locator('.panel')
        .getByText(/ghi nhận ở bản ghi 7, .*, nhưng không có ở bản ghi 1, .*đang xem/)
        .waitFor()
    })

    test('met no error on the way', () => expect(faults).toEqual([]))
  })
}
