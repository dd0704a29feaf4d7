import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { listen } from '../../src/http/listen.ts'
import { parseEntry } from '../../src/model/entry.ts'
import type { Store } from '../../src/store/store.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { shippedStore } from '../helpers/shipped-world.ts'
import { drawn, hasChromium, openBrowser, openWindow, servePage } from './browsing.ts'

const UNIVERSITY = readFileSync('docs/example-university.jsonl', 'utf8').trim()

async function universityStore(change = (line: string) => line): Promise<Store> {
  const store = await emptyStore()
  const entries = UNIVERSITY.split('\n').map((line) => parseEntry(JSON.parse(change(line))))
  await record(store, entries)
  return store
}

let origin = ''
beforeAll(async () => {
  origin = await servePage(await shippedStore())
})

describe('the page as it is served', () => {
  test('is a document that loads files of this server alone, and runs no script that is not one of them', async () => {
    const response = await fetch(`${origin}/`)
    const html = await response.text()
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*connect-src 'self'/)
    expect(policy).not.toMatch(/unsafe|https?:/)
    expect(html).not.toMatch(/<script>|\son\w+=|style="/)
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].filter(([, to]) => !/^(\/|data:,)/.test(to ?? ''))).toEqual([])
  })

  test('has files whose names change with what is in them, and are kept for ever', async () => {
    const html = await (await fetch(`${origin}/`)).text()
    const files = [...html.matchAll(/"(\/assets\/[^"]*)"/g)].map(([, path]) => path ?? '')
    expect(files.length).toBeGreaterThan(1)
    for (const path of files) {
      const response = await fetch(origin + path)
      expect([response.status, response.headers.get('cache-control')]).toEqual([
        ...[200, 'public, max-age=31536000, immutable'],
      ])
    }
    expect((await fetch(`${origin}/assets/other.js`)).status).toBe(404)
    expect((await fetch(`${origin}${files[0]}`, { method: 'POST' })).status).toBe(405)
  })

  test('begins with a script of 40 kB at most as it is sent', async () => {
    const [script = ''] = /\/assets\/[^"]*\.js/.exec(await (await fetch(`${origin}/`)).text()) ?? []
    const response = await fetch(origin + script, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
    expect(Number(response.headers.get('content-length'))).toBeLessThan(40 * 1024)
  })

  test('does not tell where it was built, whatever the environment of the builder', async () => {
    const [script = ''] = /\/assets\/[^"]*\.js/.exec(await (await fetch(`${origin}/`)).text()) ?? []
    expect(process.env['NODE_ENV']).toBe('test')
    expect((await (await fetch(origin + script)).text()).includes(process.cwd())).toBe(false)
  })

  test('leads who has no scripts to the pages without, which answer', async () => {
    const html = await (await fetch(`${origin}/`)).text()
    const links = [...(/<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? '').matchAll(/href="([^"]*)"/g)]
    expect(links).toHaveLength(2)
    for (const [, path] of links) expect((await fetch(origin + path)).status).toBe(200)
  })

  test('may stand in another’s page only where its address says so', async () => {
    const policyAt = async (path: string) => (await fetch(origin + path)).headers.get('content-security-policy')
    const [alone = '', embedded] = [await policyAt('/'), await policyAt('/?embed=1')]
    expect(alone).toContain("frame-ancestors 'none'")
    expect(embedded).toBe(alone?.replace("frame-ancestors 'none'", 'frame-ancestors *'))
    expect(await policyAt('/?place=embed')).toBe(alone)
  })
})

describe.skipIf(!hasChromium)('in a browser (skipped where /usr/bin/chromium is not there)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })

  const item = (page: Page, id: string) => page.locator(`.drawn [data-id="${id}"]`)
  const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
  const writeDay = async (page: Page, label: string, day: string) => {
    await page.getByRole('textbox', { name: label, exact: true }).fill(day)
    await page.keyboard.press('Enter')
  }

  describe('the first view', () => {
    let page: Page
    let faults: readonly string[]
    beforeAll(async () => {
      // High enough for both levels: what is not near the screen is not drawn.
      ;({ page, faults } = await openWindow(browser, { viewport: { width: 1440, height: 1800 } }))
      await page.goto(`${origin}/?at=2022-08-31&lang=en`)
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
      await pairs('Active').first().waitFor()
      expect(await pairs('Suspended').count()).toBe(0)
      expect(parameter(page, 'at')).toBe('2022-07-06')
      await page.goBack()
      await pairs('Suspended').first().waitFor()
    })

    test('says what is no day, and keeps the last that was one', async () => {
      await writeDay(page, 'On', '31/02/2022')
      await page.getByText('“31/02/2022” is no day of the calendar').waitFor()
      expect(parameter(page, 'at')).toBe('2022-08-31')
      await writeDay(page, 'On', '31/08/2022')
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
      expect(await cell.textContent()).toContain('1 Suspended, 1 evidenced')
    })

    test('went through all of this without an error, and asked nobody else', () => expect(faults).toEqual([]))
  })

  describe('an analyst who asks what became of the pairs in Quảng Ninh', () => {
    let page: Page
    let faults: readonly string[]
    beforeAll(async () => {
      ;({ page, faults } = await openWindow(browser))
      await page.goto(`${origin}/?lang=en`)
      await drawn(page)
    })
    const M3 = 'holding/vn/quang-ninh/truong-ban-to-chuc-giam-doc-so-noi-vu'
    const linkOf = (text: string) => page.locator('.drawn [role=treeitem][aria-level="4"]', { hasText: text })

    test('finds the province without accents', async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('quang ninh')
      await page
        .getByRole('option', { name: /^Quảng Ninh City/ })
        .first()
        .waitFor()
      const active = page.locator('[role=option][aria-selected=true]')
      for (let step = 0; step < 20 && !(await active.textContent())?.startsWith('Quảng Ninh City'); step += 1)
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/place=place\/vn\/quang-ninh&/)
      await item(page, 'place/vn/quang-ninh').waitFor()
    })

    test('goes to the day, and sees which pairs are suspended and which of them a source shows there', async () => {
      await writeDay(page, 'On', '31/08/2022')
      await linkOf('M3 · Suspended').waitFor()
      await drawn(page)
      expect(await linkOf('Suspended').allTextContents()).toEqual([
        expect.stringMatching(/M3 · Suspended\s+evidenced here/),
        expect.stringMatching(/M2 · Suspended\s+no evidence here/),
      ])
      await page.getByRole('button', { name: 'Table' }).click()
      const rows = page.locator('tbody tr', { hasText: 'Suspended' })
      await rows.first().waitFor()
      expect(await rows.count()).toBeGreaterThan(40)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'List as CSV' }).click(),
      ])
      const lines = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n')
      expect(lines).toHaveLength((await page.locator('tbody tr').count()) + 1)
      await page.getByRole('button', { name: 'Chart', exact: true }).click()
      await drawn(page)
    })

    test('reads by which words, on whose evidence, and whether anybody tells that it was carried out', async () => {
      const link = page.locator('.drawn [data-id^="holding/vn/quang-ninh/"]').first()
      expect(await link.getAttribute('data-id')).toContain('quang-ninh')
      await link.click()
      const panel = page.locator('.panel')
      await panel.getByText('A source shows that the two posts were held together here.').waitFor()
      expect(await panel.locator('.state').textContent()).toMatch(/Suspended\s+since 07\/07\/2022/)
      expect(await panel.textContent()).toContain('Carried out here? no source says')
      await panel.locator('.quote mark').first().waitFor()
      expect(await panel.locator('.because').textContent()).toMatch(/Directive:.*16-TB\/TW/)
      expect(M3.split('/')).toContain('quang-ninh')
    })

    test('sees what became of them by 1 August 2025: districts are gone, and so are their pairs', async () => {
      await page.getByRole('combobox', { name: 'Compared with' }).selectOption('other')
      await page.locator('.compare input').fill('31/08/2022')
      await page.keyboard.press('Enter')
      await writeDay(page, 'On', '01/08/2025')
      const changes = page.locator('.changes')
      await changes.locator('li', { hasText: 'Ended' }).first().waitFor()
      expect(parameter(page, 'base')).toBe('2022-08-31')
      const ended = changes.locator('li', { hasText: /M4.*Suspended.*→.*Ended/ })
      expect(await ended.count()).toBe(13)
      expect(await linkOf('M3 · Suspended').count()).toBe(1)
      await ended.first().getByRole('button').click()
      await page.locator('.panel .periods li', { hasText: /\bEnded/ }).waitFor()
      expect(await page.locator('.panel .periods').textContent()).toContain('01/07/2025')
    })

    test('can send the address of what is on the screen, and have it as a picture', async () => {
      const { page: other } = await openWindow(browser)
      await other.goto(page.url())
      await drawn(other)
      expect(await other.locator('.title').textContent()).toBe(await page.locator('.title').textContent())
      const svg = await other.getByRole('link', { name: 'SVG', includeHidden: true }).getAttribute('href')
      const picture = await fetch(origin + svg)
      expect([picture.status, await picture.text()]).toEqual([200, expect.stringContaining('01/08/2025')])
      await other.context().close()
    })

    test('met no error on the way', () => expect(faults).toEqual([]))
  })

  describe('a newcomer', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(browser, { viewport: { width: 1300, height: 900 } }))
    })

    test('is told how sure it is that somebody holds two posts, and on which day a source saw it', async () => {
      await page.goto(
        `${origin}/?place=place/vn/quang-ninh&depth=1&at=2025-08-01&lang=en&chosen=holding/vn/quang-ninh/p-3`,
      )
      const holder = page.locator('.panel .holders li')
      await holder.waitFor()
      expect(await holder.textContent()).toMatch(/Vũ Quyết Tiến \(possible, not certain.*; seen on 29\/05\/2020/)
      for (const key of ['post/vn/quang-ninh/so-noi-vu/giam-doc', 'person/vu-quyet-tien']) {
        await page.goto(`${origin}/?object=${key}&at=2025-08-01&lang=en`)
        await page.getByText('possible, not certain on the day shown').first().waitFor()
      }
    })

    test('has one window to scroll, and on a phone none that goes beyond its edge', async () => {
      await page.goto(`${origin}/?at=2022-08-31&lang=en`)
      const size = () => page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]')
      await page.locator('.matrix').waitFor()
      expect(await size()).toEqual([1300, 900])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await size()).toEqual([390, expect.any(Number)])
      await page.setViewportSize({ width: 1300, height: 900 })
    })

    test('on a phone goes from a link into its details, which are on the screen, and back with Esc', async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${origin}/?place=place/vn/quang-ninh&depth=1&at=2022-08-31&lang=en`)
      const card = page.locator('.card').last()
      await card.click()
      await page.locator('.panel .state').waitFor()
      const { y = -1, height = 0 } = (await page.locator('.panel').boundingBox()) ?? {}
      expect([y > 0, y + height]).toEqual([true, 844])
      await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('panel')
      await page.keyboard.press('Escape')
      await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true)
      await page.setViewportSize({ width: 1300, height: 900 })
    })

    test('is told what an address says that is not taken, and where to look for a place that is none', async () => {
      await page.goto(`${origin}/?at=31/02/2022&foo=1&lang=en`)
      const told = page.locator('.center [role=status].partial')
      await told.waitFor()
      expect(await told.textContent()).toMatch(/“31\/02\/2022”.*Shown is today, 29\/11\/2026.*“foo=1”/)
      await page.goto(`${origin}/?place=place/vn/quang-nin&lang=en`)
      const alert = page.getByRole('alert').filter({ hasText: 'No place “place/vn/quang-nin” is known here' })
      await alert.getByRole('button').click()
      expect(await page.evaluate('document.activeElement.role')).toBe('combobox')
      expect(await page.locator('.center').textContent()).not.toMatch(/search\(|recordedAt/)
    })

    test('is told that no source names a holder', async () => {
      await page.goto(
        `${origin}/?place=place/vn/quang-ninh/cam-pha&at=2022-08-31&lang=en&chosen=holding/vn/quang-ninh/cam-pha/p-2`,
      )
      await page.locator('.panel .holders', { hasText: 'No source names one' }).waitFor()
    })
  })

  describe('by keys alone', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(browser))
      await page.goto(`${origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
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
        await page.keyboard.press('ArrowDown')
        await page.waitForTimeout(20)
        seen.add(await focused())
      }
      expect(seen).toEqual(all)
    })

    test('X leads to the post held concurrently, and Enter shows the details', async () => {
      await page.locator('.drawn [data-id$="uy-ban-kiem-tra/chu-nhiem"]').first().focus()
      const from = await focused()
      await page.keyboard.press('x')
      await page.waitForTimeout(50)
      expect(await focused()).not.toBe(from)
      const to = await focused()
      await page.keyboard.press('Enter')
      await page.locator('.panel h3').first().waitFor()
      expect(parameter(page, 'chosen')).toBe(to)
      expect(await focused()).toBe(to)
    })

    test('a band is folded and opened again', async () => {
      await page.keyboard.press('Home')
      await page.waitForTimeout(50)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => parameter(page, 'closed')).toBe('place/vn/quang-ninh/dam-ha')
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => item(page, 'place/vn/quang-ninh/dam-ha').getAttribute('aria-expanded')).toBe('true')
    })

    test('the slider draws only what its day changes, and asks nothing while it moves', async () => {
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
  })

  describe('the page of an object', () => {
    let page: Page
    let faults: readonly string[]
    beforeAll(async () => {
      ;({ page, faults } = await openWindow(browser))
    })
    const open = async (key: string) => {
      await page.goto(`${origin}/?object=${key}&at=2022-08-31&lang=en`)
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
        await fetch(`${origin}/graphql`, {
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
      await page.goto(`${origin}/?object=place/nowhere&lang=en`)
      await page.getByRole('alert').getByText('This is not recorded.').waitFor()
    })

    test('met no error on the way', () => expect(faults).toEqual([]))
  })

  describe('whoever does not see it', () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
    const QUANG_NINH = 'place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en'
    let page: Page
    beforeAll(async () => {
      ;({ page } = await openWindow(browser))
    })

    test.each([
      ['light', QUANG_NINH],
      ['dark', `${QUANG_NINH}&theme=dark`],
      ['comparing', `${QUANG_NINH}&at=2025-08-01&base=2022-08-31`],
      ['as a table', `${QUANG_NINH}&view=table`],
      ['with details', `${QUANG_NINH}&chosen=pair/vn/p-4 place/vn/quang-ninh/dam-ha`],
      ['of the general model', 'at=2022-08-31&lang=vi'],
      ['of an object', 'object=directive/vn/bo-chinh-tri/thong-bao-mo-hinh-thi-diem&lang=en'],
    ])('finds nothing in the way: %s', async (_how, query) => {
      for (const width of [1440, 1000, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`${origin}/?${query}`)
        await page.locator('.drawn svg, .cards, .rows, .object h1').first().waitFor()
        await expect.poll(() => page.locator('[aria-busy="true"], .waiting').count()).toBe(0)
        await page.evaluate(axe)
        const found = (await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary]))',
        )) as readonly unknown[]
        expect([width, found]).toEqual([width, []])
      }
    })

    test('is told every label that is seen, in the tree that Chromium gives to readers of the screen', async () => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`${origin}/?${QUANG_NINH}`)
      await drawn(page)
      const labels = (await page.evaluate(
        `[...document.querySelectorAll('.drawn [data-id]')].map((one) => [...one.querySelectorAll('text')].map((text) => text.textContent)[0].replace(/\\s+/g, ' ').trim())`,
      )) as readonly string[]
      const cdp = await page.context().newCDPSession(page)
      const { nodes } = await cdp.send('Accessibility.getFullAXTree')
      const names = nodes
        .filter(({ ignored, role }) => !ignored && role?.value === 'treeitem')
        .map(({ name }) => String(name?.value).replace(/\s+/g, ' '))
      expect(labels.length).toBeGreaterThan(15)
      expect(labels.filter((label) => !names.some((name) => name.startsWith(label)))).toEqual([])
    })
  })

  test('says that the server is not reached, keeps what it shows, and goes on once it is', async () => {
    const { page } = await openWindow(browser)
    await page.goto(`${origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
    await drawn(page)
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

  test('has all that can be done behind one button on a phone', async () => {
    const { page } = await openWindow(browser, { viewport: { width: 390, height: 800 } })
    await page.goto(`${origin}/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&lang=en`)
    await drawn(page)
    const seen = async () => [
      await page.getByRole('combobox', { name: 'Compared with' }).isVisible(),
      await page.getByRole('group', { name: 'Standings' }).isVisible(),
      await page.getByRole('link', { name: 'Print' }).isVisible(),
    ]
    expect(await seen()).toEqual([false, false, false])
    await page.getByRole('button', { name: 'Options' }).click()
    await expect.poll(seen).toEqual([true, true, true])
    expect(await page.getByRole('link', { name: 'Print' }).getAttribute('href')).toBe(
      '/chart.pdf?place=place/vn/quang-ninh/dam-ha&at=2022-08-31&only=linked&lang=en',
    )
    await page.context().close()
  })

  test('stands in another’s page as an element, which shows no other server', async () => {
    const { page } = await openWindow(browser)
    const another = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(
        `<!doctype html><script src="${origin}/org-chart.js"></script><org-chart label="Chart" src="/?place=place/vn/quang-ninh/dam-ha&at=2022-08-31"></org-chart><org-chart label="Other" src="https://elsewhere.example/"></org-chart>`,
      )
    })
    await page.goto(await listen(another, '127.0.0.1', 0))
    const frame = page.frameLocator('iframe[title="Chart"]')
    await frame.locator('.drawn svg, .cards').first().waitFor()
    expect(await frame.locator('.top, .time').count()).toBe(0)
    expect(await page.locator('iframe[title="Other"]').getAttribute('src')).toBeNull()
    await page.context().close()
    another.close()
  })

  describe('another’s world', () => {
    let page: Page
    let faults: readonly string[]
    let university = ''
    let store: Store
    beforeAll(async () => {
      store = await universityStore()
      university = await servePage(store)
      ;({ page, faults } = await openWindow(browser))
    })
    const text = async () => `${await page.title()} ${await page.locator('body').textContent()}`

    test('is drawn in its own words: a faculty suspended by its Senate', async () => {
      await page.goto(`${university}/?at=2025-06-01`)
      await page.locator('.matrix').waitFor()
      expect(await page.locator('.center').textContent()).not.toMatch(/0 links|No body/)
      const seen = [await text()]
      await page.getByRole('link', { name: 'Organisation chart: Example University' }).click()
      await page.getByRole('combobox', { name: 'Tiers' }).selectOption('3')
      await drawn(page)
      const suspended = page.locator('.drawn [role=treeitem]', { hasText: 'Suspended' })
      await suspended.first().waitFor()
      await page.locator('.drawn [role=treeitem][data-id^="holding/"]', { hasText: 'Suspended' }).first().click()
      await page.locator('.panel .state').waitFor()
      seen.push(await text())
      await page.goto(`${university}/?place=place/u&at=2025-06-01&depth=3&view=table`)
      await drawn(page)
      seen.push(await text())
      expect(seen.join()).toContain('Senate')
      expect(seen.join()).not.toMatch(/Vi[eệ]t ?[Nn]am|\bParty\b|[Pp]rovinc|[Dd]istrict|Politburo|[Gg]overnment|Đảng/)
    })

    test('that goes on while it is looked at is shown as it was until one asks for what is new', async () => {
      await page.goto(`${university}/?place=place/u&at=2025-06-01`)
      await drawn(page)
      const [place = ''] = UNIVERSITY.split('\n').filter((line) => line.includes('"id": "place/u",'))
      await record(store, [parseEntry(JSON.parse(place.replace('Example University', 'Renamed University')))])
      await page.evaluate(`dispatchEvent(new Event('focus'))`)
      await page.getByText('Revision 2 was recorded meanwhile.').waitFor()
      expect(await page.locator('.title').textContent()).toContain('Example University')
      await page.getByRole('button', { name: 'Show it' }).click()
      await page.locator('.title', { hasText: 'Renamed University' }).waitFor()
      expect(await page.getByText('was recorded meanwhile').count()).toBe(0)
    })

    test('met no error on the way', () => expect(faults).toEqual([]))
  })

  test('names that are markup, run the other way or never end are shown as what they are', async () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '\\" onload=\\"alert(1)',
      'العربية',
      'x'.repeat(400),
      '</text><script>alert(1)</script>',
      '&lt;b&gt;',
    ]
    let at = 0
    const store = await universityStore((line) =>
      /"kind": "(Place|Organization|Post|PilotModel|Directive|Document|Person)"/.test(line)
        ? line.replace(/"text": "([^"]*)"/g, (_all, name: string) => {
            at += 1
            return `"text": "${hostile[at % hostile.length]} ${name}"`
          })
        : line,
    )
    const address = await servePage(store)
    const { page, faults } = await openWindow(browser)
    for (const query of [
      'place=place/u&at=2025-06-01&depth=3',
      'place=place/u&at=2025-06-01&depth=3&view=table',
      'at=2025-06-01',
      'object=place/u',
    ]) {
      await page.goto(`${address}/?${query}`)
      await page.locator('.drawn svg, .rows, .object h1').first().waitFor()
      await page.waitForTimeout(200)
      expect(await page.locator('img, .drawn script, [onerror], [onload]').count()).toBe(0)
    }
    expect(at).toBeGreaterThan(10)
    expect(faults).toEqual([])
  })
})
