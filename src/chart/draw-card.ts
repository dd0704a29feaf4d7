import type { ExistenceState } from '../model/standing.ts'
import { EXISTENCE_LOOKS } from './looks.ts'
import { changeGlyph, glyphAt, textAt } from './marks.ts'
import { type Attributes, element, escapedSentence, short } from './markup.ts'
import * as sizes from './measures.ts'
import { bodyName, postName } from './names.ts'
import type { Pen } from './pen.ts'
import type { Card, PostBox } from './picture.ts'
import { type TreePlace, treePlace } from './tree-places.ts'

/** A group that a page can reach by its id; a plain one in a picture. */
export function item(
  pen: Pen,
  id: string,
  treePlace: () => TreePlace,
  name: string,
  content: string,
  more: Attributes = {},
): string {
  if (!pen.isPage) return element('g', {}, content)
  const { level, position, of } = treePlace()
  const inTree = { 'aria-level': level, 'aria-setsize': of, 'aria-posinset': position }
  return element(
    'g',
    { role: 'treeitem', tabindex: -1, 'data-id': id, ...inTree, 'aria-label': name, ...more },
    content,
  )
}

/** What is not there on the day steps back; the words stay readable. */
const inkOf = (pen: Pen, exists: ExistenceState): string => (exists === 'NO' ? pen.theme.muted : pen.theme.ink)

/** The mark of what is not certain, or of what changed, at the right edge. */
function markOf(pen: Pen, node: PostBox['post'] | Card['body'], isTold: boolean, x: number, y: number): string {
  const change = pen.nodeChange(node)
  if (change !== 'SAME') return glyphAt(changeGlyph(change, pen.changeVoice(node, change)), x, y, pen.theme.change)
  const { glyph } = EXISTENCE_LOOKS[pen.exists(node)]
  return glyph && !isTold ? glyphAt(glyph, x, y, pen.theme.muted, null, 0.9) : ''
}

const around = (
  pen: Pen,
  id: string,
  { x, y, w, h }: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
) => {
  const { theme, options } = pen
  const isFound = options.found?.has(id) ?? false
  const isSelected = options.selected === id
  if (!pen.isPage && !isFound && !isSelected) return ''
  const stroke = isSelected ? { stroke: theme.accent, 'stroke-width': 2.4 } : {}
  return element('rect', {
    x: x + 1.5,
    y: y + 1.5,
    width: w - 3,
    height: h - 3,
    rx: 4,
    fill: isFound ? theme.found : 'none',
    'pointer-events': 'all',
    ...stroke,
  })
}

function postItem(pen: Pen, box: PostBox, ofBody: ExistenceState): string {
  const { post, lines, x, y, w, h } = box
  const exists = pen.exists(post)
  const ink = inkOf(pen, exists)
  const top = y + (h - Math.max(1, lines.length) * sizes.POST.line) / 2
  const bullet = element('circle', { cx: x + 15, cy: top + 8, r: 2.6, fill: ink })
  const mark = markOf(pen, post, exists === ofBody, x + w - 13, top + 8)
  const content =
    around(pen, post.id, box) + bullet + textAt(lines, x + sizes.POST_INDENT, top + 12, sizes.POST, ink) + mark
  return item(pen, post.id, () => treePlace(pen.layout, post), postName(pen, post), content)
}

/** The upper part with rounded corners, in the tint of its column. */
const headPath = ({ x, y, w }: Card, h: number): string => {
  const [left, top, bottom] = [short(x), short(y + 6), short(y + h)]
  return `M${left} ${bottom}V${top}a6 6 0 0 1 6-6H${short(x + w - 6)}a6 6 0 0 1 6 6V${bottom}z`
}

function cardHead(pen: Pen, card: Card): string {
  const { body, lines, above, below, x, y, w, headHeight, depth, posts } = card
  const exists = pen.exists(body)
  const color = { YES: pen.theme.edge, NO: pen.theme.line, PRESUMED: pen.theme.muted, UNKNOWN: pen.theme.muted }[exists]
  const border = { stroke: color, 'stroke-width': depth === 0 ? 1.8 : 1.1 }
  const dash = { 'stroke-dasharray': EXISTENCE_LOOKS[exists].dash }
  const noted = (above.length + below.length) * sizes.NOTE.line
  const begin = y + (headHeight - Math.max(1, lines.length) * sizes.BODY.line - noted) / 2
  const top = begin + above.length * sizes.NOTE.line
  const end = top + Math.max(1, lines.length) * sizes.BODY.line
  const note = (said: readonly string[], from: number) =>
    textAt(said, x + sizes.PADDING, from + 9.5, sizes.NOTE, pen.theme.muted)
  return [
    element('rect', { x, y, width: w, height: card.h, rx: 6, fill: pen.theme.card }),
    element('path', { d: headPath(card, headHeight), fill: pen.tint(body) }),
    posts.length === 0
      ? ''
      : element('path', {
          d: `M${short(x)} ${short(y + headHeight)}h${short(w)}`,
          stroke: border.stroke,
          'stroke-width': 1,
        }),
    element('rect', { x, y, width: w, height: card.h, rx: 6, fill: 'none', ...border, ...dash }),
    around(pen, body.id, { x, y, w, h: headHeight }),
    note(above, begin),
    textAt(lines, x + sizes.PADDING, top + 13, sizes.BODY, inkOf(pen, exists)),
    note(below, end),
    markOf(pen, body, false, x + w - 13, top + 8.5),
  ].join('')
}

/** A body and its posts, each an item. */
export function drawCard(pen: Pen, card: Card): readonly string[] {
  const { body, posts } = card
  const exists = pen.exists(body)
  const head = item(
    pen,
    body.id,
    () => treePlace(pen.layout, body),
    bodyName(pen, body, card.above),
    cardHead(pen, card),
  )
  return [head, ...posts.map((post) => postItem(pen, post, exists))]
}

/** A name for who hovers over a part of a picture. */
export const hover = (pen: Pen, name: string): string => (pen.isPage ? '' : element('title', {}, escapedSentence(name)))
