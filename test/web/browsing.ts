import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { builtPage } from '../../src/built/page.ts'
import { pageFiles } from '../../src/http/page-files.ts'
import { createHttpServer } from '../../src/http/server.ts'
import { SHIPPED } from '../../src/shipped.ts'
import type { Store } from '../../src/store/store.ts'
import { apiOver, temporaryFolder } from '../helpers/api.ts'
import { atEnd } from '../helpers/at-end.ts'
import { endServer } from '../helpers/end-server.ts'

export const CHROMIUM = '/usr/bin/chromium'
/** What cases look at: a server with the page over the shipped world, and a browser. */
export interface Shown {
  origin: string
  browser: Browser
}

/** Without Chromium nothing can be looked at; where everything has to be, that is a failure. */
export const hasChromium = existsSync(CHROMIUM) || Boolean(process.env['CI'])

const DAY_OF_THE_TEST = '2026-11-29T05:00:00Z'

/** A server with the page over a store, until the test file is done. @returns its address */
export async function servePage(store: Store): Promise<string> {
  const { folder, said } = await builtPage(SHIPPED.page, () => undefined)
  if (folder === null) throw new Error(said ?? 'There is no page.')
  const files = await pageFiles(folder)
  const server = createHttpServer({
    ...{ api: apiOver(store, { now: () => new Date(DAY_OF_THE_TEST) }), maxBodyBytes: 262_144 },
    ...{ isReady: () => true, recorded: () => store.head(), page: () => files },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  atEnd(() => endServer(server))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export async function openBrowser(): Promise<Browser> {
  // With the limit Chromium begins no process beside each page for one that might follow.
  const args = ['--no-sandbox', '--disable-gpu', '--renderer-process-limit=1']
  const browser = await chromium.launch({ executablePath: CHROMIUM, args })
  atEnd(() => browser.close())
  return browser
}

/** A page in a real window, as its reader has it: enlarged for all pages, or beside the tools of a developer. */
export async function openOwnWindow(enlargedBy: number, options: readonly string[] = []): Promise<Page> {
  const folder = await temporaryFolder()
  // Each level of Chromium is a fifth larger than the one before.
  const preferences = {
    partition: { default_zoom_level: { x: Math.log(enlargedBy) / Math.log(1.2) } },
    devtools: { preferences: { currentDockState: '"right"' } },
  }
  await mkdir(join(folder, 'Default'))
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences))
  const args = ['--no-sandbox', '--disable-gpu', '--window-size=1440,1000', ...options]
  const context = await chromium.launchPersistentContext(folder, { executablePath: CHROMIUM, viewport: null, args })
  atEnd(() => context.close().catch(() => undefined))
  return context.pages()[0] ?? context.newPage()
}

/** A window of its own, and all that went wrong in it: errors of scripts, and what a policy refused. */
export async function openWindow(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  atEnd(() => context.close().catch(() => undefined))
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    const { hostname } = new URL(request.url())
    if (hostname !== '127.0.0.1' && hostname !== '') faults.push(`asked ${request.url()}`)
  })
  return { page, faults }
}

const QUIET_MS = 120

/** Of a page from now on: ends once it is begun, and nothing that it asked for is under way for a moment. Sooner than the browser's own, which waits for half a second. */
export function quietOf(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>()
  page.on('request', (request) => void underWay.add(request))
  page.on('requestfinished', (request) => void underWay.delete(request))
  page.on('requestfailed', (request) => void underWay.delete(request))
  return async () => {
    await page.locator('#page > *').first().waitFor({ state: 'attached' })
    for (let since = performance.now(); performance.now() - since < QUIET_MS; ) {
      const isBusy = await page.evaluate(
        'new Promise(requestAnimationFrame).then(() => document.querySelector("[aria-busy=true]") !== null)',
      )
      if (isBusy || underWay.size > 0) since = performance.now()
    }
  }
}

/** What stands in a page, for who has to find out why something did not come. */
const standsIn = (page: Page): Promise<string> =>
  page.evaluate('document.readyState + ": " + document.body.innerText').then(String, String)

/** Once what was asked for is drawn. */
export async function drawn(page: Page): Promise<void> {
  const first = page.locator('.drawn svg, .cards, .rows').first()
  await first.waitFor().catch(async (cause) => {
    throw new Error(`Nothing was drawn. The page says ${await standsIn(page)}`, { cause })
  })
  await page.locator('.center[aria-busy="false"]').waitFor()
}

export const item = (page: Page, id: string) => page.locator(`.drawn [data-id="${id}"]`)

/** What the address of a page says. */
export const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)

export async function writeDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).fill(day)
  await page.keyboard.press('Enter')
}

/** The list of links as a file: its name, and its lines. */
export async function listAsFile(page: Page): Promise<{ readonly name: string; readonly lines: readonly string[] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'List as CSV' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  return { name: download.suggestedFilename(), lines: text.trim().split('\r\n') }
}
