import type { ShownPair } from './answer.ts'

const [WIDTH, MARGIN, BOX, PADDING, LINE, GAP, HEADING] = [960, 20, 370, 14, 19, 14, 44]
const INK = {
  party: '#b42318',
  state: '#175cd3',
  text: '#1f2933',
  quiet: '#5f6b7a',
  paper: '#ffffff',
  frame: '#d5dbe3',
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

interface Style {
  readonly size: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle'
  readonly weight?: number
}
/** With how many characters a line of a box is full; letters have half an em on average. */
interface BoxStyle extends Style {
  readonly full: number
}
const NAME: BoxStyle = { size: 15, fill: INK.text, weight: 600, full: 38 }
const ENGLISH: BoxStyle = { size: 13, fill: INK.quiet, full: 50 }

const text = (said: string, x: number, y: number, { size, fill, anchor = 'middle', weight = 400 }: Style) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escaped(said)}</text>`

/** A text in lines of words, none longer than it may be. */
function wrapped(said: string, full: number): readonly string[] {
  const lines: string[] = []
  for (const word of said.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ')
    if (longer.length <= full) lines.pop()
    lines.push(longer.length <= full ? longer : word)
  }
  return lines
}

type Type = ShownPair['mainPostType']
const linesOf = ({ name, en }: Type) => [
  ...wrapped(name, NAME.full).map((said) => ({ said, style: NAME })),
  ...wrapped(en, ENGLISH.full).map((said) => ({ said, style: ENGLISH })),
]
const heightOf = ({ mainPostType, concurrentPostType }: ShownPair) =>
  2 * PADDING + LINE * Math.max(linesOf(mainPostType).length, linesOf(concurrentPostType).length)

function box(x: number, y: number, height: number, type: Type, stroke: string): readonly string[] {
  const lines = linesOf(type)
  const first = y + (height - LINE * lines.length) / 2 + LINE - 5
  return [
    `<rect x="${x}" y="${y}" width="${BOX}" height="${height}" rx="8" fill="${INK.paper}" stroke="${stroke}" stroke-width="1.5"/>`,
    ...lines.map(({ said, style }, at) => text(said, x + BOX / 2, first + at * LINE, style)),
  ]
}

function row(pair: ShownPair, y: number): readonly string[] {
  const [left, right, height] = [MARGIN + BOX, WIDTH - MARGIN - BOX, heightOf(pair)]
  const middle = y + height / 2
  const order: Style = { size: 13, fill: INK.party }
  return [
    ...box(MARGIN, y, height, pair.mainPostType, INK.party),
    ...box(right, y, height, pair.concurrentPostType, INK.state),
    `<line x1="${left}" y1="${middle}" x2="${right}" y2="${middle}" stroke="${INK.party}" stroke-width="2" stroke-dasharray="6 5"/>`,
    text(pair.code, WIDTH / 2, middle - 9, { size: 15, fill: INK.text, weight: 600 }),
    text('tạm dừng · suspended', WIDTH / 2, middle + 18, order),
    text(pair.standing.since, WIDTH / 2, middle + 34, order),
  ]
}

/** Things one below the other: each with its top, and where they end. */
function stacked<T>(things: readonly T[], height: (thing: T) => number, top: number) {
  let end = top
  const rows = things.map((thing) => {
    const row = { thing, top: end }
    end += height(thing)
    return row
  })
  return { rows, end }
}

type Level = readonly [name: string, pairs: readonly ShownPair[]]
const rowsOf = ([, pairs]: Level, top: number) => stacked(pairs, (pair) => heightOf(pair) + GAP, top + HEADING)

/** The pairs of an answer as a picture: level by level, the main post left, the one held with it right. */
export function drawn(pairs: readonly ShownPair[]): string {
  const levels: readonly Level[] = [...Map.groupBy(pairs, (pair) => pair.level.code)]
  const { rows, end } = stacked(levels, (level) => rowsOf(level, 0).end, MARGIN / 2)
  const height = end + MARGIN / 2
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, 'Noto Sans', sans-serif" role="img">`,
    '<title>The pairs of posts that were suspended</title>',
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="12" fill="${INK.paper}" stroke="${INK.frame}"/>`,
    ...rows.flatMap(({ thing: level, top }) => [
      text(level[0], MARGIN, top + 28, { size: 14, fill: INK.quiet, anchor: 'start', weight: 600 }),
      ...rowsOf(level, top).rows.flatMap(({ thing: pair, top: at }) => row(pair, at)),
    ]),
    '</svg>',
  ].join('\n')}\n`
}
