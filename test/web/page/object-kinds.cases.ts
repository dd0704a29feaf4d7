import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { KIND_NAMES } from '../../../src/model/kinds.ts'
import { openWindow, type Shown } from '../browsing.ts'

const NOTICE = 'bo-chinh-tri/thong-bao-mo-hinh-thi-diem'

/** One object of each kind: what its page tells in English, and in Vietnamese. */
const ONE_OF: Readonly<Record<string, readonly [key: string, inEnglish: RegExp, inVietnamese: RegExp]>> = {
  Place: ['place/vn/quang-ninh', /^Place.*Province level/, /^Địa bàn.*Cấp tỉnh/],
  Organization: [
    'org/vn/quang-ninh/ban-to-chuc',
    /^Body.*Kind of body.*Party.*from the general model/,
    /^Cơ quan.*Loại cơ quan.*Đảng.*từ mô hình chung/,
  ],
  Post: ['post/vn/quang-ninh/ban-to-chuc/truong-ban', /^Post.*Head/, /^Chức danh.*Cấp trưởng/],
  Term: ['term/designation/PROVINCE', /^Word.*kinds of places.*{place} Province/, /^Từ.*loại địa bàn.*tỉnh {place}/],
  Person: ['person/vo-van-thuong', /^Person.*Member of the Politburo/, /^Người.*Ủy viên Bộ Chính trị/],
  Occupancy: [
    'occupancy/nguyen-thi-mai-huong/van-phong-hdnd-va-ubnd',
    /^Holding of a post.*Holder.*Nguyễn Thị Mai Hương.*together with another post.*since 01\/08\/2018/,
    /^Giữ chức danh.*Người giữ.*Nguyễn Thị Mai Hương.*kiêm nhiệm.*từ 01\/08\/2018/,
  ],
  OrganizationType: [
    'type/commune/hdnd',
    /^Kind of body.*Commune level.*Laid down in.*72\/2025\/QH15.*Chair of the Commune People's Council/,
    /^Loại cơ quan.*Cấp xã.*Quy định tại.*72\/2025\/QH15.*Chủ tịch/,
  ],
  PostType: [
    'type/province/ban-to-chuc/truong-ban',
    /^Kind of post.*Organisation Commission.*Director of the Department of Home Affairs.*Suspended.*M3.*Other names.*Organising Committee head/,
    /^Loại chức danh.*Ban Tổ chức.*Giám đốc Sở Nội vụ.*Tạm dừng.*M3/,
  ],
  Directive: [
    `directive/vn/${NOTICE}`,
    /^Directive.*Number16-TB\/TW.*07\/07\/2022.*(is based on|reviews how it was carried out) Resolution 18/,
    /^Văn bản.*Số16-TB\/TW.*07\/07\/2022.*(căn cứ vào|sơ kết, tổng kết) Nghị quyết/,
  ],
  Document: [
    'doc/baodanang-3883909',
    /^Document.*Publisher.*English.*text itself is not held here.*What rests on it.*Which .*Hoàng Sa/,
    /^Tài liệu.*Nơi đăng.*Tiếng Anh.*Toàn văn không được lưu ở đây.*Những gì dựa vào tài liệu này.*Hoàng Sa/,
  ],
  Effect: [
    `effect/vn/${NOTICE}/suspend-m1`,
    /^Provision.*suspended from.*M1.*District level/,
    /^Điều khoản.*tạm dừng từ.*M1.*Cấp huyện/,
  ],
  Obligation: [
    `obligation/vn/${NOTICE}/o1`,
    /^What somebody must do.*Notice 16-TB\/TW.*Who.*Standing boards of the Party committees.*Must do.*no deadline/,
    /^Việc phải làm.*sắp xếp lại theo mô hình chung.*không nêu thời hạn/,
  ],
  PilotModel: ['model/vn/m3', /^Model.*Suspended/, /^Mô hình.*Tạm dừng/],
  PostPair: ['pair/vn/p-3', /^Pair of kinds.*Suspended.*M3/, /^Cặp loại chức danh.*Tạm dừng.*M3/],
  ConcurrentHolding: ['holding/vn/quang-ninh/p-3', /^Concurrent holding.*Suspended/, /^Kiêm nhiệm.*Tạm dừng/],
  BodyMerger: [
    'merger/vn/bac-ninh/thuan-thanh/van-phong',
    /^Bodies run as one.*M1.*Set up by.*Decision 842.*took effect/,
    /^Hợp nhất cơ quan.*M1.*Lập theo.*842.*có hiệu lực/,
  ],
  ChangeEvent: [
    'event/vn/2020/hoanh-bo',
    /^Event.*merger.*01\/01\/2020.*Hoành Bồ District.*ended by it.*What came of it.*Hạ Long City/,
    /^Sự kiện.*sáp nhập.*01\/01\/2020.*Huyện Hoành Bồ.*kết thúc.*Kết quả.*Thành phố Hạ Long/,
  ],
  CountAssertion: [
    'remark/count/dong-thap-m4',
    /^Count.*In Đồng Tháp all 6.*6 of 6.*About.*M4.*Đồng Tháp Province.*District level.*14\/10\/2019/,
    /^Số lượng.*6\/6.*Về.*M4.*Tỉnh Đồng Tháp.*Cấp huyện.*14\/10\/2019/,
  ],
  Criticism: [
    'remark/thong-bao-mo-hinh-thi-diem/c1',
    /^Remark of a document.*Some Party committees were not resolute.*Remark.*a fault.*About.*M1/,
    /^Nhận xét.*một số cấp ủy chưa thật quyết liệt.*hạn chế.*Như đã ghi.*Một số cấp ủy/,
  ],
  OpenQuestion: [
    'remark/open/notice-localities',
    /^Looked for and not found.*Which localities ran which.*About.*M5.*Looked through.*Post of the Department/,
    /^Đã tìm mà chưa thấy.*Về.*M5.*Đã tra cứu.*Tạm dừng thí điểm/,
  ],
}

/** Nobody reported, and nothing was proposed in the shipped world: their headings are held by test/web/object-titles.test.ts. */
const NONE_SHIPPED = ['ExecutionReport', 'Proposal']
/** Names of enums, as the API writes them; what stands in `code` is told as a code. */
const RAW =
  /\b[A-Z]{3,}_[A-Z]+\b|\b(ORDERED|OPTIONAL|STATED|DERIVED|MERGER|SPLIT|NEGATIVE|POSITIVE|CONCURRENT|UNIFORM)\b/
const KEY =
  /\b(place|org|post|type|person|directive|doc|effect|obligation|model|pair|holding|merger|event|remark|term)\/\w/

export function objectKinds(shown: Shown): void {
  describe('the page of an object of every kind', () => {
    let page: Page
    let faults: readonly string[]
    beforeAll(async () => {
      ;({ page, faults } = await openWindow(shown.browser))
    })

    test('has one to look at', () =>
      expect(Object.keys(ONE_OF).toSorted()).toEqual(
        KIND_NAMES.filter((kind) => !NONE_SHIPPED.includes(kind)).toSorted(),
      ))

    /** As a link in the page does, without loading it anew. */
    const turnTo = async (lang: string, key: string) => {
      await page.evaluate(
        `history.pushState(null, '', '/?object=${key}&at=2022-08-31&lang=${lang}'); dispatchEvent(new PopStateEvent('popstate'))`,
      )
      await page.locator('.object > p.soft code', { hasText: key }).waitFor()
    }
    /** What is told beside codes that are told as such, and beside the texts of documents; the names; and how many facts there are. */
    const seen = () =>
      page.locator('.object').evaluate((object) => {
        const copy = object.cloneNode(true) as HTMLElement
        const names = [...copy.querySelectorAll('h1, a:not([rel~=external]), mark')].map((one) => one.textContent ?? '')
        const facts = copy.querySelectorAll('dl.facts dd, section').length
        for (const one of copy.querySelectorAll('code, .toolbar, section.text')) one.remove()
        return { told: copy.textContent ?? '', names, facts }
      })

    test.each([['en', 1] as const, ['vi', 2] as const])(
      'tells in %s what is known of it, without a key or a code of the API',
      async (lang, at) => {
        await page.goto(`${shown.origin}/?object=place/vn&at=2022-08-31&lang=${lang}`)
        for (const one of Object.values(ONE_OF)) {
          await turnTo(lang, one[0])
          await expect.poll(async () => (await seen()).told).toMatch(one[at])
          const { told, names, facts } = await seen()
          expect(names.filter((name) => KEY.test(name))).toEqual([])
          expect(told).not.toMatch(RAW)
          // How it was recorded is told of all.
          expect(facts).toBeGreaterThan(1)
        }
      },
    )

    test('says of a body or post no other time than that of its place', async () => {
      await page.goto(`${shown.origin}/?object=place/vn&at=2022-08-31&lang=en`)
      for (const [key, time] of [
        ['org/vn/quang-ninh/hoanh-bo/ban-to-chuc', 'since 20/03/2018 or earlier, no longer from 01/01/2020'],
        [
          'post/vn/quang-ninh/hoanh-bo/ban-to-chuc/truong-ban',
          'since 20/03/2018 or earlier, no longer from 01/01/2020',
        ],
        ['org/vn/thai-nguyen-2025/ban-to-chuc', 'since 01/07/2025'],
      ] as const) {
        await turnTo('en', key)
        const row = page.locator('.object .facts > div', { has: page.getByText('Time', { exact: true }) })
        expect(await row.locator('dd').textContent()).toBe(time)
      }
    })

    test('leads to all that it names', async () => {
      await page.goto(`${shown.origin}/?object=place/vn&at=2022-08-31&lang=en`)
      for (const [key, ...others] of [
        [`directive/vn/${NOTICE}`, `effect/vn/${NOTICE}/left-to-standing-boards`, `obligation/vn/${NOTICE}/o1`],
        [
          'post/vn/quang-ninh/ban-to-chuc/truong-ban',
          'holding/vn/quang-ninh/p-3',
          'type/province/ban-to-chuc/truong-ban',
        ],
        ['post/vn/quang-ninh/so-noi-vu/giam-doc', 'occupancy/vu-quyet-tien/so-noi-vu'],
        ['place/vn/quang-ninh/hoanh-bo', 'event/vn/2020/hoanh-bo'],
        ['model/vn/m3', 'pair/vn/p-3'],
        ['pair/vn/p-3', 'model/vn/m3'],
        // Its text is not held: what it proves is told all the same, of every kind.
        [
          'doc/baoquangninh-2377274',
          'type/province/tinh-uy',
          'holding/vn/quang-ninh/dong-trieu/p-2',
          'effect/vn/quang-ninh/ban-thuong-vu/922-qd-tu/establish',
          'remark/open/incumbents-m2-m4',
        ],
      ] as const) {
        await turnTo('en', key)
        for (const other of others) await page.locator(`.object a[href$="object=${other}"]`).first().waitFor()
      }
    })

    test('met no error on the way', () => expect(faults).toEqual([]))
  })
}
