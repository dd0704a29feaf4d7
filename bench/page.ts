import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { type Browser, chromium, type Page } from 'playwright-core'
import { builtPage } from '../src/built/page.ts'
import { createApi, DEFAULT_LIMITS } from '../src/graphql/index.ts'
import { listen } from '../src/http/listen.ts'
import { type PageFiles, pageFiles } from '../src/http/page-files.ts'
import { createHttpServer } from '../src/http/server.ts'
import { Incorrect } from '../src/model/errors.ts'
import { SHIPPED } from '../src/shipped.ts'
import { openQuietly } from './database.ts'
import type { Row } from './measure.ts'

const CHROMIUM = '/usr/bin/chromium'
const SIZE = 'shipped'
const PROVINCE = '/?place=place/vn/quang-ninh&at=2024-06-01'

function shareOf(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function rowOf(what: string, taken: readonly number[], bar: number | null): Row {
  const [p50, p95] = [shareOf(taken, 0.5), shareOf(taken, 0.95)]
  // Frames wait for whatever else the machine does: a number says little without how much that is.
  const load = (loadavg()[0] ?? 0).toFixed(1)
  const shown = `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms of ${taken.length}, load ${load}`
  return { what: `${what}, p95 ms`, size: SIZE, value: p95, shown, bar }
}

/** Waits in the page until something is there and was painted. */
const PAINTED = `const frame = () => new Promise((done) => requestAnimationFrame(done))
const painted = async (selector) => {
  while (!document.querySelector(selector)) await frame()
  await frame()
  await new Promise((done) => setTimeout(done))
}`
const run = <T>(page: Page, body: string) => page.evaluate<T>(`(async () => { ${PAINTED}; ${body} })()`)

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.locator('.drawn [data-id]').first().waitFor()
  await page.locator('.center[aria-busy="false"]').waitFor()
  await page.waitForTimeout(1_000)
  return page
}

/** From nothing: the browser has none of the page's files. */
async function firstPaintRow(browser: Browser, origin: string): Promise<Row> {
  const taken: number[] = []
  for (let round = 0; round < 6; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${origin}/`, { waitUntil: 'commit' })
    taken.push(await run<number>(page, "await painted('.drawn [data-id]'); return performance.now()"))
    await page.close()
  }
  return rowOf('the general model painted from the first byte', taken.slice(1), 1_000)
}

const STEPS = `const [input, taken] = [document.querySelector('.slider input'), []]
for (let step = 0; step < 60; step += 1) {
  await frame()
  const began = performance.now()
  input.value = String(Number(input.value) - 29)
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await painted('.drawn')
  taken.push(performance.now() - began)
}
return taken.slice(10)`

/** Each standing is taken away and given back, one after the other. */
const FILTERS = `const [boxes, taken] = [document.querySelectorAll('.filters fieldset:first-of-type input'), []]
for (let step = 0; step < 30; step += 1) {
  await frame()
  const began = performance.now()
  boxes[Math.floor(step / 2) % boxes.length].click()
  await painted('.drawn')
  taken.push(performance.now() - began)
}
return taken.slice(4)`

async function stepRow(browser: Browser, what: string, address: string, steps: string): Promise<Row> {
  const page = await opened(browser, address)
  await page.locator('.filters fieldset').first().waitFor()
  const taken = await run<readonly number[]>(page, steps)
  await page.close()
  return rowOf(what, taken, 33)
}

interface Click {
  readonly all: number
  /** The longest that an answer took, as the browser saw it. */
  readonly answer: number
}

/** To every fourth place of the matrix: its chart was asked for by nobody before. */
const PLACES = Array.from({ length: 16 }, (_, at) => 4 * at)
const CLICKED = `const place = new URL(link.href).searchParams.get('place')
performance.clearResourceTimings()
const clicked = new Promise((done) => addEventListener('click', () => done(performance.now()), { capture: true, once: true }))
READY
const began = await clicked
await painted('.drawn [data-id="' + CSS.escape(place) + '"]')
const all = performance.now() - began
const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'))
return { all, answer: Math.max(0, ...asked.map(({ responseEnd }) => responseEnd - began)) }`
const clickOn = (at: number, ready: string) =>
  `const link = document.querySelectorAll('.matrix a')[${at}]; ${CLICKED.replace('READY', ready)}`

/** Of a reader who chooses at once what nobody pointed at, as no hand does. */
const atOnce = (page: Page, at: number) => run<Click>(page, clickOn(at, 'link.click()'))

/** So long a hand is on a link before it presses, and on the button before it lets go: both at the short end. */
const [POINTED_MS, PRESSED_MS] = [150, 70]

/** Of a hand with a mouse. */
async function byHand(page: Page, at: number): Promise<Click> {
  await page.locator('.matrix a').nth(at).hover()
  await page.waitForTimeout(POINTED_MS)
  const click = run<Click>(page, clickOn(at, ''))
  await page.mouse.down()
  await page.waitForTimeout(PRESSED_MS)
  await page.mouse.up()
  return await click
}

async function clicksOf(page: Page, from: number, click: typeof byHand): Promise<readonly Click[]> {
  const taken: Click[] = []
  for (const at of PLACES.filter((at) => at + from < 63)) {
    await page
      .locator('.matrix a')
      .nth(at + from)
      .waitFor()
    taken.push(await click(page, at + from))
    await page.goBack()
    await page.mouse.move(0, 0)
    await page.waitForTimeout(400)
  }
  return taken.slice(1)
}

async function clickRows(browser: Browser, origin: string): Promise<readonly Row[]> {
  const page = await opened(browser, `${origin}/?at=2024-06-01`)
  const [hand, bare] = [await clicksOf(page, 0, byHand), await clicksOf(page, 2, atOnce)]
  await page.close()
  const own = bare.map(({ all, answer }) => all - answer)
  const all = (clicks: readonly Click[]) => clicks.map((one) => one.all)
  return [
    rowOf(
      `a place’s chart painted after a click, ${POINTED_MS} ms pointed at and ${PRESSED_MS} ms pressed`,
      all(hand),
      150,
    ),
    rowOf('… after a click of a script, which points at nothing', all(bare), null),
    rowOf('… of that, without the time of the answer', own, null),
  ]
}

function weightRow({ document, assets }: PageFiles): Row {
  const [, path = ''] = /src="(\/assets\/[^"]*\.js)"/.exec(document.body.toString()) ?? []
  const script = assets.get(path)
  const kilobytes = (script?.gzipped ?? script?.body ?? Buffer.alloc(0)).length / 1024
  const shown = `${kilobytes.toFixed(1)} kB packed, of the script that the page begins with`
  return { what: 'script of the page, kB', size: SIZE, value: kilobytes, shown, bar: 40 }
}

/** What a reader waits for in Chromium, the server of the shipped world beside it. */
export async function pageRows(file: string): Promise<readonly Row[]> {
  if (!existsSync(CHROMIUM)) throw new Incorrect(`There is no ${CHROMIUM}.`, 'Install Chromium to measure the page.')
  const { folder, said } = await builtPage(SHIPPED.page, () => undefined)
  if (folder === null) throw new Incorrect(said ?? 'There is no page.', 'Run "npm ci" without --omit=dev.')
  const [store, files] = [await openQuietly(file), await pageFiles(folder)]
  const server = createHttpServer({
    ...{ api: createApi({ store, report: console.error }), maxBodyBytes: DEFAULT_LIMITS.bodyBytes },
    ...{ isReady: () => true, recorded: () => store.head(), page: () => files },
  })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const origin = await listen(server, '127.0.0.1', 0)
    return [
      weightRow(files),
      await firstPaintRow(browser, origin),
      await stepRow(browser, 'a step of the slider, general model and matrix', `${origin}/?at=2024-06-01`, STEPS),
      await stepRow(browser, '… Quảng Ninh', origin + PROVINCE, STEPS),
      await stepRow(browser, '… Quảng Ninh, two days compared', `${origin}${PROVINCE}&base=2022-07-06`, STEPS),
      await stepRow(browser, 'a filter, Quảng Ninh', origin + PROVINCE, FILTERS),
      ...(await clickRows(browser, origin)),
    ]
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
    await store.close()
  }
}
