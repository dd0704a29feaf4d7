/** The picture: layout and SVG as pure functions, the same in Node and in a browser. */
export { standingAt } from './as-of.ts'
export type * from './chart-model.ts'
export { layout } from './layout.ts'
export { filterFor, isShownIn, type LinkFilter, type NamedFilter } from './link-filter.ts'
export { type LinkedOnly, linkedOnly } from './linked-only.ts'
export { widthOf } from './measure.ts'
export {
  type AnsweredLevel,
  chartOf,
  type GeneralModelAnswer,
  generalModelOf,
  type OrgChartAnswer,
} from './of-answer.ts'
export { type NodeFilter, onlyOf } from './only-of.ts'
export type { DrawOptions } from './pen.ts'
export type { Layout, LayoutOptions } from './picture.ts'
export { type FontFiles, type SheetOptions, sheet } from './sheet.ts'
export { svg, visibleIn } from './svg.ts'
export { THEMES, type ThemeName } from './theme.ts'
export { unionOf } from './union.ts'
export { type ComparedRevision, unionOfRevisions } from './union-of-revisions.ts'
export { type Words, wordsIn } from './words.ts'
