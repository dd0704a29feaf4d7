import { readFileSync } from 'node:fs'
import { assetOf } from './asset.ts'

/** Where the element is that stands for a chart in others' pages: they name it, so it stays. */
export const ELEMENT_PATH = '/org-chart.js'

const TEXT = readFileSync(new URL('./page/org-chart.js', import.meta.url), 'utf8')
export const elementAsset = assetOf('text/javascript; charset=utf-8', TEXT)
