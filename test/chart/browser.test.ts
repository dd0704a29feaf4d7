import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { layout } from '../../src/chart/layout.ts'
import { sheet } from '../../src/chart/sheet.ts'
import { svg } from '../../src/chart/svg.ts'
import { temporaryFolder } from '../helpers/api.ts'
import { randomChart, SHAPES } from './random-chart.ts'
import { SMALL } from './small-chart.ts'

const CHROMIUM = '/usr/bin/chromium'
const ROOM = new URL('../../src/', import.meta.url).pathname
const FACES = ['400', '600'].map(
  (weight) => new URL(`../../src/chart/font/be-vietnam-pro-${weight}.woff2`, import.meta.url),
)

/** The room as a browser loads it, and which files are in it. */
async function bundled(): Promise<{ readonly code: string; readonly files: readonly string[] }> {
  const entry = join(ROOM, 'chart/index.ts')
  const built = await build({
    ...{ configFile: false, logLevel: 'error', publicDir: false },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'chart', fileName: 'chart' } },
  })
  const [one] = [built].flat()
  const [chunk] = one && 'output' in one ? one.output : []
  if (chunk?.type !== 'chunk') throw new Error('There is no bundle.')
  return { code: chunk.code, files: chunk.moduleIds }
}

let made: Awaited<ReturnType<typeof bundled>>
beforeAll(async () => {
  made = await bundled()
})

test('the room is made of itself and of words of the model that need nothing: it runs in a browser as it does in Node', () => {
  const files = made.files.map((file) => file.replace(ROOM, ''))
  expect(files.filter((file) => !file.startsWith('chart/')).toSorted()).toEqual([
    ...['model/day-range.ts', 'model/errors.ts', 'model/position.ts', 'model/text.ts'],
  ])
})

const models = [SMALL, ...SHAPES.map((shape, seed) => randomChart(seed, shape))]
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Draws every model in three ways, with the functions that it is given: here, and in the browser. */
function drawAll(
  chart: { layout: typeof layout; svg: typeof svg; sheet: typeof sheet },
  all: typeof models,
): readonly string[] {
  const day = '2022-08-31'
  return all.flatMap((model) => {
    const made = chart.layout(model, { language: 'vi' })
    const english = chart.layout(model, {
      language: 'en',
      closed: new Set(model.places.slice(1, 2).map(({ id }) => id)),
    })
    return [
      chart.svg(made, { day, theme: 'light', mode: 'page', label: 'Sơ đồ' }),
      chart.svg(english, { day, base: '2019-01-01', theme: 'dark', mode: 'picture', label: 'Chart' }),
      chart.sheet(made, { day, theme: 'light', title: 'Sơ đồ', source: '', fonts: null }),
    ]
  })
}

/** What a page leaves in its first element, as text. */
async function run(script: string, head = ''): Promise<string> {
  const file = join(await temporaryFolder(), 'page.html')
  const page = `<!doctype html><meta charset="utf-8">${head}<pre id="out"></pre><script>${script.replaceAll('</script', '<\\/script')}</script>`
  await writeFile(file, page)
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--allow-file-access-from-files',
    '--virtual-time-budget=20000',
    '--dump-dom',
  ]
  const { stdout } = await promisify(execFile)(CHROMIUM, [...flags, `file://${file}`], { maxBuffer: 50_000_000 })
  return /<pre id="out">(.*?)<\/pre>/s.exec(stdout)?.[1] ?? ''
}

describe.skipIf(!existsSync(CHROMIUM) && !process.env['CI'])(
  'in a real browser (skipped where /usr/bin/chromium is not there)',
  () => {
    test('every picture has the same bytes as in Node', async () => {
      const script = `${made.code}
      const sha = async (text) => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))), (b) => b.toString(16).padStart(2, '0')).join('')
      Promise.all((${drawAll.toString()})(chart, ${JSON.stringify(models)}).map(sha)).then((all) => { out.textContent = all.join(' ') }, (error) => { out.textContent = String(error) })`
      const here = drawAll({ layout, svg, sheet }, models).map(sha256)
      expect((await run(script)).split(' ')).toEqual(here)
    })

    test('no line of text is wider than the table of widths says, but for a pixel of rounding', async () => {
      const faces = FACES.map(
        (face, at) => `@font-face{font-family:'Be Vietnam Pro';font-weight:${at === 0 ? 400 : 600};src:url(${face})}`,
      )
      const svgs = models.map((model) =>
        svg(layout(model, { language: 'vi' }), { day: '2022-08-31', theme: 'light', mode: 'picture', label: '' }),
      )
      const script = `${made.code}
      document.fonts.load("13px 'Be Vietnam Pro'").then(() => document.fonts.load("600 13px 'Be Vietnam Pro'")).then(() => {
        const lines = [...document.querySelectorAll('text')].flatMap((text) => text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text])
        const wide = lines.map((line) => { const text = line.closest('text'); const words = line.textContent.trimEnd()
          const table = chart.widthOf(words, Number(text.getAttribute('font-size')), text.getAttribute('font-weight') ? 'semibold' : 'regular')
          return [line.getSubStringLength(0, words.length) - table, words] })
        const loaded = document.fonts.check("13px 'Be Vietnam Pro'")
        out.textContent = JSON.stringify({ loaded, count: wide.length, over: wide.filter(([over]) => over > 1) })
      }, (error) => { out.textContent = String(error) })`
      const found = JSON.parse(await run(script, `<style>${faces.join('')}</style>${svgs.join('')}`))
      expect(found).toMatchObject({ loaded: true, over: [] })
      expect(found.count).toBeGreaterThan(500)
    })
  },
)
