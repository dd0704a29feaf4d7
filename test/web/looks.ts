import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/**
 * How pages look, loosely: how light each field of a coarse grid is. Pictures of them would be large, and differ with every edition of a
 * browser and its fonts; the light of a field does not, and yet tells that a part is missing, has moved, or has the wrong ground.
 */
const FILE = new URL('./looks.json', import.meta.url)
const RENEWED = process.env['DUALHAT_RENEW_LOOKS'] !== undefined
const [ACROSS, DOWN] = [24, 15]

const GRID = `async (picture, across, down) => {
  const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), { resizeWidth: across, resizeHeight: down, resizeQuality: 'high' })
  const drawing = new OffscreenCanvas(across, down).getContext('2d')
  drawing.drawImage(bitmap, 0, 0)
  const { data } = drawing.getImageData(0, 0, across, down)
  const light = (at) => Math.round(0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2])
  return Array.from({ length: across * down }, (_, at) => light(4 * at).toString(16).padStart(2, '0')).join('')
}`

export async function lookOf(page: Page): Promise<string> {
  const picture = (await page.screenshot({ animations: 'disabled' })).toString('base64')
  return String(await page.evaluate(`(${GRID})(${JSON.stringify(picture)}, ${ACROSS}, ${DOWN})`))
}

/** Fields that are lighter or darker than they were by more than letters make. */
const DIFFERS = 5

export function differenceOf(look: string, known: string): number {
  const fields = (text: string) => (text.match(/../g) ?? []).map((field) => Number.parseInt(field, 16))
  const before = fields(known)
  const all = fields(look)
  return all.filter((light, at) => Math.abs(light - (before[at] ?? 0)) > DIFFERS).length / Math.max(1, all.length)
}

/** The pictures of the README are of what a test saw. With DUALHAT_RENEW_PICTURES set they are made anew. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['DUALHAT_RENEW_PICTURES'] === undefined) return
  await page.screenshot({ path: `docs/${name}.png`, animations: 'disabled' })
}

const known: Record<string, string> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}

/** Which share of a page looks otherwise than it did. With DUALHAT_RENEW_LOOKS set it is kept as it looks now. */
export async function changeOfLook(page: Page, name: string): Promise<number> {
  const look = await lookOf(page)
  if (RENEWED) {
    known[name] = look
    writeFileSync(FILE, `${JSON.stringify(known, null, 2)}\n`)
  }
  return differenceOf(look, known[name] ?? '')
}
