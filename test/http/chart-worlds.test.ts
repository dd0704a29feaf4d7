import { readdirSync, readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { executableSchema } from '../../src/graphql/schema.ts'
import { parseEntry } from '../../src/model/entry.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { linksIn, rowsOf, serving } from './chart-serving.ts'

describe('the page of a store in which nothing is', () => {
  const { page } = serving(emptyStore)

  test('says so, how that changes, and leads to no revision', async () => {
    const html = await page('')
    expect(html).toContain('Nothing is recorded in this store yet.')
    expect(html).toContain('npx dualhat import FILE --store STORE')
    expect(html).not.toMatch(/no general model|See the latest revision|Begin with a place/)
    expect(html).toContain('<h1>Where to begin</h1>')
    expect(html).not.toMatch(/general model|<table|chart\.svg/)
    expect(await page('lang=vi')).toMatch(/<title>Bắt đầu từ đâu, tại ngày[^<]*<\/title>/)
    expect(await page('recordedAt=0')).toContain('<a href="/chart">See the latest revision</a>')
  })
})

describe('the page of a chart of another world', () => {
  const { page, picture } = serving(async () => {
    const store = await emptyStore()
    const lines = readFileSync('docs/example-university.jsonl', 'utf8').trim().split('\n')
    await record(
      store,
      lines.map((line) => parseEntry(JSON.parse(line))),
    )
    return store
  })

  test('says why it is empty without a general model, and leads to the places of the highest level', async () => {
    const html = await page('at=2025-06-01')
    expect(html).toContain('This world states no general model for this day. Begin with a place:')
    expect(linksIn(html)).toContain('/chart?at=2025-06-01&place=place/u')
    expect(html).toContain('<title>Where to begin, as of 01/06/2025</title>')
    expect(html.replace('no general model', '')).not.toMatch(/general model|<table|chart\.svg/)
    const before = await page('recordedAt=0&lang=vi')
    expect(before).toContain('Chưa có gì được ghi nhận ở bản ghi này.')
    expect(before).toContain('<a href="/chart?lang=vi">Xem bản ghi mới nhất</a>')
    expect(await page('place=place/u&at=2025-06-01')).not.toContain('general model')
    const level = await page('at=2025-06-01&level=FACULTY')
    expect(level).toContain('This world states no general model for this day at the level chosen.')
    expect(level).toContain('<a href="/chart?at=2025-06-01">Show all levels</a>. Begin with a place:')
  })

  test.each([
    ['lang=en', 'No general model is stated for this view'],
    ['lang=vi', 'Không có mô hình chung nào được nêu cho phần đang xem'],
    ['lang=en&place=place/u', 'Organisation chart:'],
  ])('has a picture for %s that does not claim to be the general model', async (query, title) => {
    const svg = await (await picture(`at=2025-06-01&${query}`)).text()
    const read = svg
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
    expect(read).toContain(title)
    expect(read).not.toMatch(/The general model|Mô hình tổ chức chung/)
  })

  test('says in words that it lists nothing, and why', async () => {
    const [none, filtered] = [await page('place=place/u&at=2025-06-01&depth=1'), 'place=place/u&at=2025-06-01&depth=3']
    expect(none).toMatch(
      /<h2>0 links<\/h2>\s*(<p role="note">.*<\/p>)?\s*<p>No link is (known here on this day|in the tiers that are drawn)\./,
    )
    const matched = await page(`${filtered}&standing=-`)
    expect(matched).toContain('Nothing matches the filters. <a href="/chart?place=place%2Fu')
    for (const html of [none, matched]) expect(html).not.toContain('<table')
    expect(await page(`${filtered}&standing=-&lang=vi`)).toContain('Không có gì khớp bộ lọc. <a href=')
  })

  test('is in that world’s language, and names nothing of ours', async () => {
    for (const query of ['', 'place=place/u', 'place=place/u&at=2025-06-01&depth=3']) {
      const html = await page(query)
      expect(html).toContain('<html lang="en">')
      expect(html).toContain('<option value="en" lang="en" selected>English</option>')
      expect(html).not.toMatch(/Việt|place\/vn/)
    }
    expect(rowsOf(await page('place=place/u&at=2025-06-01&depth=3')).join()).toMatch(
      /held together with .* Suspended since \d\d\/\d\d\/202/,
    )
  })
})

test('every question that charts ask is one of the contract', () => {
  const folder = 'src/graphql/charts/'
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  expect(files.length).toBeGreaterThan(4)
  for (const file of files)
    expect([file, validate(executableSchema(), parse(readFileSync(folder + file, 'utf8')))]).toEqual([file, []])
})
