import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseEntry } from '../../src/model/entry.ts'
import { emptyStore, record } from '../helpers/api.ts'
import { shippedStore } from '../helpers/shipped-world.ts'
import { linksIn, rowsOf, serving } from './chart-serving.ts'

/** The texts of a picture, in its order. */
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.trim())

/** All that is written in a picture, in one line. */
const allOf = (svg: string): string => svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** What stands behind the name of a place in the head of its band, until the name of another. */
function headOf(svg: string, name: string): string {
  const texts = textsOf(svg)
  return texts.slice(texts.lastIndexOf(name), texts.lastIndexOf(name) + 8).join(' ')
}

describe('the heads of bands', () => {
  const { page, picture } = serving(shippedStore)
  const svgOf = async (query: string) => (await picture(query)).text()

  test('count what is in places that are not drawn: of a country alone all that is suspended in it', async () => {
    const country = 'place=place/vn&at=2022-08-31&depth=1&lang=en'
    const svg = await svgOf(country)
    expect(headOf(svg, 'Viet Nam')).toMatch(/Country 15 Active 2238 Suspended 713 Unknown 61 on record/)
    const said = /(\d+) links in places below these tiers counted, not drawn/.exec(allOf(svg))
    const html = await page(country)
    expect(html).toContain('<h2>0 links</h2>')
    expect(html).toContain(`${said?.[1]} links in places below these tiers counted, not drawn`)
    expect(linksIn(html)).toContain('/chart?place=place/vn&at=2022-08-31&depth=2&lang=en')
    expect(await page(country.replace('lang=en', 'lang=vi'))).toContain(`Đã đếm nhưng không vẽ ${said?.[1]} liên kết`)
  })

  test.each(['2021-02-01', '2025-03-28'])(
    'are drawn of a country with its provinces on a day on which most is open: %s',
    async (day) => {
      const drawn = await picture(`place=place/vn&at=${day}&only=linked`)
      expect([drawn.status, headOf(await drawn.text(), 'Việt Nam')]).toEqual([200, expect.stringContaining('Chưa rõ')])
    },
  )

  test('count in each province what its own chart draws', async () => {
    const svg = await svgOf('place=place/vn&at=2022-08-31&depth=2&lang=en&only=linked')
    expect(headOf(svg, 'An Giang Province')).toMatch(/^An Giang Province Province level 35 Suspended 11 Unknown /)
    expect(headOf(await svgOf('place=place/vn/an-giang&at=2022-08-31&lang=en'), 'An Giang Province')).toMatch(
      /^An Giang Province Province level 35 Suspended 11 Unknown /,
    )
  })

  test('count what the filters leave, and say where it is not counted what they would', async () => {
    const country = 'place=place/vn&at=2022-08-31&depth=1&lang=en'
    expect(headOf(await svgOf(`${country}&model=M5`), 'Viet Nam')).toMatch(/Country 682 Suspended 1 on record/)
    expect(headOf(await svgOf(`${country}&evidenced=yes&standing=SUSPENDED`), 'Viet Nam')).toMatch(
      /Country 35 Suspended 35 on record/,
    )
    const party = await svgOf(`${country}&branch=PARTY`)
    expect(allOf(party)).toContain('Links in places below these tiers are neither drawn nor counted')
  })

  test('say nothing of places below where there are none', async () => {
    const whole = 'place=place/vn/quang-ninh&at=2022-08-31&lang=en'
    expect(allOf(await svgOf(whole))).not.toContain('places below')
    expect(await page(whole)).not.toContain('places below')
  })
})

describe('the chart of another world', () => {
  const { page, picture } = serving(async () => {
    const store = await emptyStore()
    const lines = readFileSync('docs/example-university.jsonl', 'utf8').trim().split('\n')
    await record(
      store,
      lines.map((line) => parseEntry(JSON.parse(line))),
    )
    return store
  })

  test('counts what its departments have, and a chart with them draws', async () => {
    const university = 'place=place/u&at=2024-12-01&lang=en'
    const svg = await (await picture(university)).text()
    expect(headOf(svg, 'Science')).toMatch(/^Science Faculty 1 Active 1 Suspended 2 on record/)
    expect(await page(university)).toContain('<h2>1 link</h2>')
    expect(await page(university)).toContain('1 link in places below these tiers counted, not drawn')
    const deep = await (await picture(`${university}&depth=3`)).text()
    expect(headOf(deep, 'Science')).toMatch(/^Science Faculty 1 Active 1 Suspended 2 on record/)
    expect(rowsOf(await page(`${university}&depth=3`))).toHaveLength(2)
  })
})
