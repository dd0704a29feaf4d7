import { readFileSync } from 'node:fs'
import type { Page, Route } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseEntry } from '../../../src/model/entry.ts'
import type { Store } from '../../../src/store/store.ts'
import { emptyStore, record } from '../../helpers/api.ts'
import { drawn, item, openWindow, parameter, type Shown, servePage } from '../browsing.ts'
import { UNIVERSITY, universityStore } from './university.ts'

export function anotherWorld(shown: Shown): void {
  describe('another’s world', () => {
    let page: Page
    let faults: readonly string[]
    let university = ''
    let store: Store
    beforeAll(async () => {
      store = await universityStore()
      university = await servePage(store)
      ;({ page, faults } = await openWindow(shown.browser))
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

    test('whose orders contradict each other says so on the page of either, and of a link that they reach', async () => {
      const conflicts = page.locator('.conflicts')
      await page.goto(`${university}/?object=directive/u/science-1&at=2024-12-01&lang=vi`)
      await conflicts.locator('li').first().waitFor()
      expect(await conflicts.textContent()).toContain('Lệnh của cấp dưới không gỡ được lệnh của cấp trên')
      expect(await conflicts.locator('p span[lang=en]').textContent()).toContain('leaves it SUSPENDED')
      // The order that stands is elsewhere; the one of this page is not told to be.
      expect(await conflicts.locator('a').count()).toBe(1)
      // Nothing of it stands under the name of another thing while that one's are on the way.
      const isHeld = (text: string | null) => text?.includes('ConflictsOn') === true
      const hold = (route: Route) => (isHeld(route.request().postData()) ? undefined : route.fallback())
      await page.route('**/graphql', hold)
      await page.getByRole('link', { name: 'Deanery of Science' }).click()
      await page.locator('.object h1', { hasText: 'Deanery of Science' }).waitFor()
      expect(await conflicts.count()).toBe(0)
      await page.unroute('**/graphql', hold)
      await page.goto(`${university}/?place=place/u/science&at=2024-12-01&chosen=holding/u/science&lang=en`)
      await conflicts.getByText('An order of a lower authority does not lift one of a higher').waitFor()
      // The minutes of that day have one person in both posts: that they are held together is as sure as that, whatever was ordered.
      const panel = async () => (await page.locator('.panel').textContent()) ?? ''
      expect(await panel()).not.toContain('unknown whether there')
      expect(await panel()).toMatch(/Ada Example \(certain on the day shown/)
      // Later nobody says that either post was given up: that both are held is no surer than that they are held together.
      await page.goto(`${university}/?place=place/u/science&at=2025-06-01&chosen=holding/u/science&lang=en`)
      await conflicts.getByText('An order of a lower authority does not lift one of a higher').waitFor()
      expect(await panel()).toMatch(/Suspended.*unknown whether there/)
      expect(await panel()).toMatch(/Ada Example \(possible, not certain/)
      const place = 'place/vn/quang-ninh/ba-che-2025'
      await page.goto(`${shown.origin}/?place=${place}&chosen=${place}&at=2025-08-01&lang=en`)
      await page.locator('.panel .conflicts', { hasText: 'Several codes of one scheme at one time' }).waitFor()
    })

    test('whose records of what a person holds contradict each other says so on the page of that person', async () => {
      const late = (line: string) =>
        line.includes('"id": "holding/u/science"') ? line.replace('"2019-10-01"', '"2024-12-01"') : line
      const contrary = await universityStore(late)
      const [held = ''] = UNIVERSITY.split('\n').filter((line) => line.includes('"id": "occupancy/u/ada-dean"'))
      const twice = held.replace('occupancy/u/ada-dean', 'occupancy/u/ada-dean-too')
      await record(contrary, [parseEntry(JSON.parse(twice.replace('"2019-10-01"', '"2020-02-01"')))])
      const other = await servePage(contrary)
      const conflicts = page.locator('.object .conflicts')
      await page.goto(`${other}/?object=person/u/ada&at=2025-06-01&lang=en`)
      const alone = conflicts.locator('li', { hasText: 'Records of one holding differ on when it began or ended' })
      await alone.waitFor()
      // Both records are told, each the way to its page.
      expect(await alone.locator('a').count()).toBe(2)
      // That both are held together began against an order.
      await conflicts.locator('li', { hasText: 'Begun while an order against it stood' }).waitFor()
      await page.goto(`${other}/?object=person/u/max&at=2024-12-01&lang=en`)
      await page.locator('.object h1', { hasText: 'Max Example' }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await conflicts.count()).toBe(0)
    })

    test('whose model sources show carried out more than a hundred times leads to all of them', async () => {
      const large = await universityStore()
      const [held = ''] = UNIVERSITY.split('\n').filter((line) => line.includes('"id": "holding/u/science"'))
      const more = Array.from({ length: 208 }, (_, at) => held.replace('holding/u/science', `holding/u/science-${at}`))
      await record(
        large,
        more.map((line) => parseEntry(JSON.parse(line))),
      )
      await page.goto(`${await servePage(large)}/?object=model/u/dean-with-chair&at=2025-06-01&lang=en`)
      const places = page.locator('.object .places')
      const more100 = page.getByRole('button', { name: 'Show more' })
      await page.getByText('100 / 210').waitFor()
      expect(await places.locator('li').count()).toBe(100)
      await more100.click()
      await page.getByText('200 / 210').waitFor()
      await more100.click()
      await expect.poll(() => places.locator('li').count()).toBe(210)
      expect(await more100.count()).toBe(0)
      const chosen = await places
        .locator('a')
        .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).searchParams.get('chosen')))
      expect(new Set(chosen).size).toBe(210)
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

    test('is compared with what was known of it: what became of a link, what came, and since when another is so', async () => {
      const [effect = '', science = '', physics = ''] = [
        'effect/u/suspend',
        'holding/u/science',
        'holding/u/physics',
      ].map((id) => UNIVERSITY.split('\n').find((line) => line.includes(`"id": "${id}"`)) ?? '')
      const changes = [
        effect.replace('"effectiveFrom": "2024-10-01"', '"effectiveFrom": "2025-09-01"'),
        physics.replace('"from": "2019-10-01"', '"from": "2020-10-01"'),
        science.replace('holding/u/science', 'holding/u/late').replace('chair-of-mechanics', 'head-of-physics'),
      ]
      const { instant: before } = await store.head()
      await record(
        store,
        changes.map((line) => parseEntry(JSON.parse(line))),
        'corrected',
        '2026-01-03T00:00:00.000Z',
      )
      const { number } = await store.head()
      await page.goto(`${university}/?place=place/u&at=2025-06-01&depth=3`)
      await drawn(page)
      await page.getByRole('combobox', { name: 'Against what was known at' }).selectOption(String(number - 1))
      const list = page.locator('.changes li')
      await list.first().waitFor()
      await drawn(page)
      expect(parameter(page, 'baseRecordedAt')).toBe(String(number - 1))
      const told = async () => (await list.allTextContents()).map((one) => one.replace(/\s+/g, ' ')).toSorted()
      await expect
        .poll(told)
        .toEqual([
          ...[
            expect.stringMatching(/^DC Physics Active since 01\/10\/2019 → 01\/10\/2020/),
            expect.stringMatching(/^DC Science Active recorded since/),
            expect.stringMatching(/^DC Science Suspended → Active/),
          ],
        ])
      expect(await item(page, 'holding/u/late').getAttribute('aria-label')).toContain('(recorded since)')
      expect(await item(page, 'holding/u/science').getAttribute('aria-label')).toContain('Suspended → Active')
      expect(await page.locator('.title').textContent()).toContain(`what was known at revision ${number - 1}`)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'List as CSV' }).click(),
      ])
      const csv = readFileSync(await download.path(), 'utf8')
      expect(csv).toMatch(/,Suspended,Active,/)
      expect(csv).toMatch(/,recorded since,Active,.*holding\/u\/late,/)
      expect(csv).toMatch(/,Active,Active,2020-10-01,.*holding\/u\/physics,2019-10-01/)
      const section = page.locator('.changes')
      expect(await section.textContent()).toContain('and whether orders were carried out')
      expect(await section.textContent()).not.toContain('Nothing of that differs')
      await page.getByRole('combobox', { name: 'Against what was known at' }).selectOption(String(number))
      await section.getByText('Nothing of that differs between the two revisions.').waitFor()
      expect(await section.textContent()).toContain('Compared is what is drawn')
      expect(await section.textContent()).not.toContain('only the revision shown has it')
      // The earlier one shown, named by a time: what the later one has was not recorded yet, and that is no loss.
      const at = `place=place/u&at=2025-06-01&depth=3&recordedAt=${before}&baseRecordedAt=${number}`
      await page.goto(`${university}/?${at}&chosen=holding/u/late`)
      await expect
        .poll(told)
        .toEqual([
          ...[
            expect.stringMatching(/^DC Physics Active since 01\/10\/2020 → 01\/10\/2019/),
            expect.stringMatching(/^DC Science Active not recorded yet/),
            expect.stringMatching(/^DC Science Active → Suspended/),
          ],
        ])
      expect(await section.textContent()).toContain('“not recorded yet”: only the one that it is compared with')
      expect(await item(page, 'holding/u/late').getAttribute('aria-label')).toContain('(not recorded yet)')
      await page.locator('.legend .changed', { hasText: 'not recorded yet' }).waitFor()
      await page.locator('.panel .partial', { hasText: 'not recorded yet' }).waitFor()
      await page.locator('.panel .state', { hasText: 'Active' }).waitFor()
      const [turned] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'List as CSV' }).click(),
      ])
      expect(readFileSync(await turned.path(), 'utf8')).toMatch(/,Active,not recorded yet,.*holding\/u\/late,/)
      await page.goto(`${university}/?${at}&view=table`)
      await page.locator('tbody tr', { hasText: 'not recorded yet' }).waitFor()
      expect(await page.locator('.center').textContent()).not.toMatch(/recorded since|no longer recorded/)
    })

    test('tells of what is recorded otherwise, and of neither day, that it is recorded; and what was carried out', async () => {
      const lines = (id: string) => UNIVERSITY.split('\n').find((one) => one.includes(`"id": "${id}"`)) ?? ''
      const later = lines('holding/u/physics').replace('"from": "2019-10-01"', '"from": "2025-11-01"')
      const { origin } = JSON.parse(later)
      const report = {
        kind: 'ExecutionReport',
        id: 'report/u/science',
        arrangement: 'holding/u/science',
        outcome: 'DONE',
      }
      const body = JSON.parse(UNIVERSITY.split('\n').find((one) => one.includes('"kind": "Organization"')) ?? '')
      const press = { ...body, id: 'org/u/press', names: [{ ...body.names[0], text: 'University Press' }] }
      await record(store, [parseEntry({ ...press, valid: { from: '2020-01-01', to: null } })])
      const earlier = { ...press, valid: { from: '2010-01-01', to: '2012-01-01' } }
      await record(
        store,
        [earlier, JSON.parse(later), { ...report, observed: '2025-09-20', origin }].map((one) => parseEntry(one)),
      )
      const { number } = await store.head()
      const view = `place=place/u&depth=3&only=all&baseRecordedAt=${number - 1}&lang=en`
      await page.goto(`${university}/?${view}&at=2025-09-30&base=2025-09-25`)
      const list = page.locator('.changes li')
      await list.first().waitFor()
      await drawn(page)
      const told = async () => (await list.allTextContents()).map((one) => one.replace(/\s+/g, ' ')).toSorted()
      await expect
        .poll(told)
        .toEqual([
          expect.stringMatching(/^DC Physics Active → Not started/),
          expect.stringMatching(/^DC Science Suspended Carried out: no source says → done/),
          'University Press gone',
        ])
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'List as CSV' }).click(),
      ])
      const csv = readFileSync(await download.path(), 'utf8')
      expect(csv).toMatch(/,Carried out,Carried out \(Before\),/)
      expect(csv).toMatch(/,holding\/u\/science,done,no source says,/)
      const svg = await (await fetch(`${university}/chart.svg?${view}&at=2025-09-30&base=2025-09-25`)).text()
      expect(svg).toContain('Active → Not started')
      expect(svg).not.toMatch(/no longer recorded|not recorded yet/)
    })

    test('in which nothing is says so, how that changes, and offers nothing to filter', async () => {
      await page.goto(await servePage(await emptyStore()))
      await page.getByText('Nothing is recorded in this store yet.').waitFor()
      expect(await page.locator('.filters, .matrix, .legend').count()).toBe(0)
      expect(await page.locator('body').textContent()).not.toMatch(/general model|Begin with a place/)
    })

    test('in which nothing is says so in the language of the reader’s browser', async () => {
      const { page: theirs } = await openWindow(shown.browser, { locale: 'vi-VN' })
      await theirs.goto(await servePage(await emptyStore()))
      await theirs.getByText('Chưa có gì được ghi nhận ở đây.').waitFor()
    })

    test('that has no general model is not said to have one', async () => {
      await page.goto(`${university}/?place=place/u/science&at=2025-06-01`)
      const first = page.locator('.crumbs li').first()
      await first.waitFor()
      expect(await first.textContent()).toBe('Where to begin')
    })

    test('met no error on the way', () => expect(faults).toEqual([]))
  })
}
