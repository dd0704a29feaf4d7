import type { ChangeVoice, NodeChange } from './as-of.ts'
import type { Glyph } from './looks.ts'
import { element, escaped, short } from './markup.ts'
import type { Setting } from './wrap.ts'

/** A small picture at a point. @param behind what an unfilled one is filled with; null: nothing */
export function glyphAt(
  { path, isFilled }: Glyph,
  x: number,
  y: number,
  color: string,
  behind: string | null = null,
  scale = 1,
): string {
  const size = scale === 1 ? '' : ` scale(${short(scale)})`
  const look = isFilled
    ? { fill: color }
    : {
        fill: behind ?? 'none',
        stroke: color,
        'stroke-width': 1.6,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }
  return element('path', { d: path, transform: `translate(${short(x)} ${short(y)})${size}`, ...look })
}

const WEIGHTS = { regular: null, semibold: 600 } as const

/** Lines under each other. Each ends with a space, so that no two words become one for who listens. */
export function textAt(
  lines: readonly string[],
  x: number,
  y: number,
  { size, weight, line }: Setting,
  fill: string,
): string {
  const style = { x, y, 'font-size': size, 'font-weight': WEIGHTS[weight], fill }
  const [first] = lines
  if (first === undefined) return ''
  if (lines.length === 1) return element('text', style, `${escaped(first)} `)
  const spans = lines.map((text, at) => element('tspan', { x, y: y + at * line }, `${escaped(text)} `)).join('')
  return element('text', style, spans)
}

/** What became of a body or post between two days. */
export const CHANGE_GLYPHS: Readonly<Record<Exclude<NodeChange, 'SAME'>, Glyph>> = {
  NEW: { path: 'M-4 0h8M0-4v8', isFilled: false },
  GONE: { path: 'M-4 0h8', isFilled: false },
}

/** The same of what is not sure: with a dot. */
const PERHAPS_GLYPHS: typeof CHANGE_GLYPHS = {
  NEW: { path: 'M-5 0h7M-1.5-3.5v7M5 3.5v.1', isFilled: false },
  GONE: { path: 'M-5 0h7M5 3.5v.1', isFilled: false },
}

export const changeGlyph = (change: 'NEW' | 'GONE', voice: ChangeVoice): Glyph =>
  (voice === 'perhaps' ? PERHAPS_GLYPHS : CHANGE_GLYPHS)[change]

export const ARROW_PATH = 'M-7 0h14m-4-4l4 4l-4 4'
