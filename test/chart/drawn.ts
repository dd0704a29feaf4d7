import type { ChartModel } from '../../src/chart/chart-model.ts'
import { layout } from '../../src/chart/layout.ts'
import type { DrawOptions } from '../../src/chart/pen.ts'
import { svg } from '../../src/chart/svg.ts'
import { type Element, elementsIn, parsed, textOf, unescaped } from './xml.ts'

/** Charts as SVG, read as who has them read aloud would. */

export const NOW = { day: '2022-08-31', theme: 'light', mode: 'page' } as const satisfies DrawOptions
export const drawn = (model: ChartModel, options: Partial<DrawOptions> = {}, closed: readonly string[] = []) =>
  parsed(svg(layout(model, { language: 'vi', closed: new Set(closed) }), { ...NOW, ...options, label: 'Sơ đồ' }))
export const itemsIn = (root: Element) => elementsIn(root).filter(({ attributes }) => attributes['role'] === 'treeitem')
export const item = (root: Element, id: string) => itemsIn(root).find(({ attributes }) => attributes['data-id'] === id)
export const nameOf = (root: Element, id: string) => unescaped(item(root, id)?.attributes['aria-label'] ?? '')
export const said = (one: Element | undefined) => (one ? textOf(one).replace(/\s+/g, ' ').trim() : '')
