import type { Weight } from '../../chart/measure.ts'
import { svgMarks } from '../svg-marks.ts'
import { boxPath, circlePath, pathOf } from './paths.ts'
import { num } from './pdf-file.ts'
import type { PdfFont } from './pdf-font.ts'

type Attributes = Readonly<Record<string, string>>

export const FONT_NAMES: Readonly<Record<Weight, string>> = { regular: '/F1', semibold: '/F2' }

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/
const colours = new Map<string, string>()
/** There are as many as a theme has. */
function colour(text: string): string {
  const known = colours.get(text) ?? written(text)
  colours.set(text, known)
  return known
}
function written(text: string): string {
  const [, ...parts] = HEX.exec(text) ?? []
  if (parts.length === 0) throw new Error(`A chart has the colour ${text}, which is not six digits.`)
  return parts.map((part) => num(Number.parseInt(part, 16) / 255)).join(' ')
}

const MOVE = /translate\((\S+) (\S+)\)/
const SCALE = /scale\((\S+)\)/
function placed({ transform = '' }: Attributes): string {
  const [, x = '0', y = '0'] = MOVE.exec(transform) ?? []
  const [, scale = '1'] = SCALE.exec(transform) ?? []
  return transform === '' ? '' : `${scale} 0 0 ${scale} ${x} ${y} cm\n`
}

/** How a shape is painted: what is filled says so. */
function painted({ fill = 'none', stroke = 'none', ...look }: Attributes, path: string): string {
  if (fill === 'none' && stroke === 'none') return ''
  const parts = [fill === 'none' ? '' : `${colour(fill)} rg`]
  if (stroke !== 'none')
    parts.push(
      `${colour(stroke)} RG`,
      `${look['stroke-width'] ?? 1} w`,
      look['stroke-dasharray'] ? `[${look['stroke-dasharray']}] 0 d` : '',
      look['stroke-linecap'] === 'round' ? '1 J' : '',
      look['stroke-linejoin'] === 'round' ? '1 j' : '',
    )
  const how = stroke === 'none' ? 'f' : fill === 'none' ? 'S' : 'B'
  return `q\n${placed(look)}${parts.filter((part) => part !== '').join('\n')}\n${path}\n${how}\nQ\n`
}

const signs = new Map<string, string>()
/** A sign of the legend, which is drawn again and again in other places. */
function signOf(d: string): string {
  const known = signs.get(d) ?? pathOf(d)
  signs.set(d, known)
  return known
}

const SHAPES: Readonly<Record<string, (attributes: Attributes) => string>> = {
  rect: ({ x = '0', y = '0', width = '0', height = '0', rx = '0' }) =>
    boxPath(Number(x), Number(y), Number(width), Number(height), Number(rx)),
  circle: ({ cx = '0', cy = '0', r = '0' }) => circlePath(Number(cx), Number(cy), Number(r)),
  path: ({ d = '', transform }) => (transform === undefined ? pathOf(d) : signOf(d)),
}

/** What is told and not drawn. */
const UNSEEN = new Set(['title', 'style'])

/** The picture of a page, as PDF writes it: the same shapes and letters as its SVG, which has its y downwards. */
export function pageContent(
  svg: string,
  scale: number,
  height: number,
  fonts: Readonly<Record<Weight, PdfFont>>,
): string {
  const parts = [`${num(scale)} 0 0 ${num(-scale)} 0 ${num(height * scale)} cm\n`]
  const open: Attributes[] = []
  let unseen = 0
  const write = (text: string, { x = '0', y = '0', fill = '#000000', ...look }: Attributes) => {
    const weight = look['font-weight'] === '600' ? 'semibold' : 'regular'
    const font = `${FONT_NAMES[weight]} ${look['font-size'] ?? '13'} Tf`
    // What is not painted is text all the same, for who searches or copies it.
    const paint = fill === 'none' ? '3 Tr' : `${colour(fill)} rg`
    const after = fill === 'none' ? ' 0 Tr' : ''
    parts.push(`BT ${paint} ${font} 1 0 0 -1 ${x} ${y} Tm ${fonts[weight].encoded(text)} Tj${after} ET\n`)
  }
  for (const mark of svgMarks(svg)) {
    if (mark.kind === 'open') {
      const { name, attributes } = mark
      if (UNSEEN.has(name)) unseen += 1
      open.push(name === 'tspan' ? { ...open.at(-1), ...attributes } : attributes)
      const shape = SHAPES[name]
      if (shape) parts.push(painted(attributes, shape(attributes)))
      if (name === 'g') parts.push(`q\n${placed(attributes)}`)
    } else if (mark.kind === 'close') {
      open.pop()
      if (UNSEEN.has(mark.name)) unseen -= 1
      if (mark.name === 'g') parts.push('Q\n')
    } else if (unseen === 0) write(mark.text, open.at(-1) ?? {})
  }
  return parts.join('')
}
