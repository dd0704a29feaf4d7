import { Resvg } from '@resvg/resvg-wasm'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import type { ChartModel } from '../../src/chart/chart-model.ts'
import { MOST_DRAWN } from '../../src/chart/measures.ts'
import { drawableOf, type Pictured } from '../../src/chart/pictured.ts'
import { Sheet } from '../../src/chart/sheet.ts'
import { THEMES } from '../../src/chart/theme.ts'
import { LimitExceeded } from '../../src/model/errors.ts'
import { drawn } from '../../src/pictures/draw.ts'
import { printFont } from '../../src/pictures/fonts.ts'
import type { Format } from '../../src/pictures/formats.ts'
import { pageContent } from '../../src/pictures/pdf/page-content.ts'
import { PdfFont } from '../../src/pictures/pdf/pdf-font.ts'
import { randomChart } from '../chart/random-chart.ts'
import { SMALL } from '../chart/small-chart.ts'
import { elementsIn, parsed, textOf } from '../chart/xml.ts'
import { ofPosts, pictured } from './pictured.ts'
import { pointsIn } from './png.ts'

const asText = (text: string) => text.replace(/\s+/g, ' ').trim()
const svgOf = async (one: Pictured) =>
  Buffer.from(await drawn(one, 'svg'))
    .toString()
    .replace(/<style>.*?<\/style>/, '')
const pdfOf = async (one: Pictured) => getDocumentProxy(new Uint8Array(await drawn(one, 'pdf')))
const pdfText = async (one: Pictured) => (await extractText(await pdfOf(one), { mergePages: true })).text
/** Words without their order, which is not the same on a sheet and on pages. */
const wordsIn = (text: string) => [...new Set(asText(text).split(' '))].toSorted()

const small = pictured(SMALL)

describe('a PDF', () => {
  test('has the words of the SVG as text, in Vietnamese letters', async () => {
    const svg = parsed(await svgOf(small))
    const texts = elementsIn(svg).filter(({ name }) => name === 'text' || name === 'tspan')
    expect(wordsIn(await pdfText(small))).toEqual(wordsIn(texts.map((one) => `${textOf(one)} `).join('')))
    expect(asText(await pdfText(small))).toContain('Trưởng Ban Tổ chức')
  })

  test('says of a link that is not surely there what the drawing marks, and nothing of one that is', async () => {
    const links = SMALL.links.map((link) => ({ ...link, exists: ['UNKNOWN'] as const }))
    const told = async (model: ChartModel) => asText(await pdfText(pictured(model)))
    expect((await told({ ...SMALL, links })).match(/có ghi nhận tại đây chưa rõ có hay không/g)).toHaveLength(2)
    expect(await told(SMALL)).not.toContain('đây chưa rõ có hay không')
  })

  test('paints no text that is only there to be found', () => {
    const fonts = {
      regular: new PdfFont('regular', printFont('regular')),
      semibold: new PdfFont('semibold', printFont('semibold')),
    }
    const content = (fill: string) => pageContent(`<svg><text fill="${fill}">x </text></svg>`, 1, 10, fonts)
    expect(content('none')).toMatch(/BT 3 Tr .* Tj 0 Tr ET/)
    expect(content('#000000')).not.toContain('Tr')
  })

  test('says its title, its day and its language, and has the places as contents', async () => {
    const pdf = await pdfOf(small)
    expect(await getMeta(pdf)).toMatchObject({ info: { Title: 'Sơ đồ tổ chức, tại ngày 31/08/2022', Language: 'vi' } })
    expect(await pdf.getOutline()).toMatchObject([
      { title: 'Tỉnh Hải Lĩnh', items: [{ title: 'Huyện An Mộc', items: [] }] },
    ])
  })

  test('is the same each time, and in several pages where it is long', async () => {
    const long = pictured(randomChart(1, { ...SHAPE, places: 6 }))
    expect(Buffer.compare(await drawn(long, 'pdf'), await drawn(long, 'pdf'))).toBe(0)
    expect((await pdfOf(long)).numPages).toBeGreaterThan(2)
  })

  test('of nothing says so on one page', async () => {
    const nothing = pictured({ ...SMALL, places: [], bodies: [], posts: [], links: [] })
    expect((await pdfOf(nothing)).numPages).toBe(1)
    expect(await pdfText(nothing)).toContain('Không có gì để vẽ vào ngày này.')
  })
})

describe('a PNG', () => {
  test('has the colours of the picture, two points to a unit', async () => {
    const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(await svgOf(small)) ?? []
    const points = pointsIn(await drawn(small, 'png'))
    expect([points.width, points.height]).toEqual(
      [Number(width), Number(height)].map((side) => 4 * Math.ceil(side / 2)),
    )
    expect(points.colourAt(0, 0)).toBe(THEMES.light.bg)
    expect(coloursIn(points)).toEqual(
      expect.objectContaining({ [THEMES.light.suspended]: true, [THEMES.light.edge]: true }),
    )
  })

  test('is made in strips, of which nobody sees where they meet', async () => {
    const tall = pictured(randomChart(1, { ...SHAPE, places: 2 }))
    const points = pointsIn(await drawn(tall, 'png'))
    expect(points.width * points.height).toBeGreaterThan(4_000_000)
    const { layout, options } = drawableOf(tall)
    const sheet = new Sheet(layout, { ...options, fonts: null })
    const whole = sheet.part({ top: 0, width: points.width / 2, height: points.height / 2 })
    const fontBuffers = [printFont('regular'), printFont('semibold')]
    const atOnce = new Resvg(whole, { font: { fontBuffers }, fitTo: { mode: 'zoom', value: 2 } }).render().pixels
    const others: number[] = []
    for (let y = 0; y < points.height; y += 1)
      for (let x = 0; x < points.width; x += 1) {
        const at = 4 * (y * points.width + x)
        if (Math.abs((atOnce[at] ?? 0) - points.redAt(x, y)) > SEEN) others.push(y)
      }
    expect([...new Set(others)]).toEqual([])
  })

  test('is dark where that is asked for', async () => {
    expect(pointsIn(await drawn({ ...small, theme: 'dark' }, 'png')).colourAt(0, 0)).toBe(THEMES.dark.bg)
  })
})

/** A letter at the edge of a strip is smoothed a little otherwise. */
const SEEN = 64

function coloursIn({ width, height, colourAt }: ReturnType<typeof pointsIn>): Readonly<Record<string, true>> {
  const seen: Record<string, true> = {}
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) seen[colourAt(x, y)] = true
  return seen
}

const SHAPE = { places: 1, bodiesAPlace: 8, postsABody: 2, branches: 2, wildLinks: 0, pairsAPlace: 5 }

describe('letters that the font has not', () => {
  const [first, ...others] = SMALL.posts
  const foreign: ChartModel = {
    ...SMALL,
    posts: [...others, ...(first ? [{ ...first, label: 'Секретарь 书记' }] : [])],
  }

  test('can be taken from a PDF all the same, which says that they are not seen', async () => {
    const text = asText(await pdfText(pictured(foreign)))
    expect(text).toContain('Секретарь 书记')
    expect(text).toContain('1 tên có chữ mà phông của tệp này không có')
    expect(asText(await pdfText(small))).not.toContain('phông')
  })

  test('are in an SVG as they are', async () => {
    expect(await svgOf(pictured(foreign))).toContain('Секретарь 书记')
  })
})

describe('too much is refused with what to ask for instead', () => {
  test.each<readonly [string, Pictured, Format, RegExp]>([
    [
      'a PNG that no program shows',
      pictured(randomChart(1, { ...SHAPE, places: 90 })),
      'png',
      /points.*as PDF or as SVG/,
    ],
    ['more than anybody reads', ofPosts(MOST_DRAWN), 'svg', /25\d\d\d places, bodies and posts.*smaller place/],
  ])('%s', async (_what, one, format, said) => {
    const refusal = await drawn(one, format).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(LimitExceeded)
    expect(refusal).toMatchObject({ message: expect.stringMatching(said) })
  })
})
