import type { ChartBody, ChartLink, ChartPost } from './chart-model.ts'
import { isolated } from './markup.ts'
import type { Pen } from './pen.ts'
import { correctionIn } from './pill.ts'
import { endName } from './rows.ts'
import { otherSuperiors } from './superiors.ts'
import { kindTold, withDoubt, withHedge } from './sureness.ts'

/** Every name begins with the words that are seen, then says what is seen only as a line, a colour or a place. */

const labelIn = ({ layout: { index } }: Pen, id: string, link?: ChartLink): string => isolated(endName(index, id, link))

const standingIn = (pen: Pen, link: ChartLink): string => {
  const change = pen.change(link)
  const { before, after, recorded } = change
  const { standing } = pen.words
  const told =
    recorded !== 'SAME'
      ? `${standing[after]} (${pen.changeWord(link, recorded)})`
      : before !== after && pen.compares
        ? `${standing[after]} (${standing[before]} → ${standing[after]})`
        : standing[after]
  const corrected = correctionIn(pen.words, change)
  const known = withHedge(kindTold(link, pen.words), link, after, pen.words)
  const shown = corrected === null ? known : `${corrected} · ${known}`
  return `${[isolated(link.code), told].filter((part) => part !== '').join(' · ')} · ${shown}`
}

/** What a line joins; of a merger that goes from what it made to itself, the bodies that this replaced. */
function endsIn(pen: Pen, link: ChartLink, from: string, to: string): string {
  if (link.kind !== 'BodyMerger') return `${labelIn(pen, from)} ${pen.words.heldWith} ${labelIn(pen, to)}`
  const labelOf = (id: string) => labelIn(pen, id, link)
  if (from !== to) return `${labelOf(from)} ${pen.words.mergedWith} ${labelOf(to)}`
  return `${link.components.map(labelOf).join(` ${pen.words.mergedWith} `)} → ${labelOf(to)}`
}

export function linkName(pen: Pen, link: ChartLink, from: string, to: string): string {
  const doubt = pen.doubtOf(link)
  const ends = endsIn(pen, link, from, to)
  return `${standingIn(pen, link)}: ${ends}${doubt === null ? '' : `; ${pen.words.existence[doubt]}`}`
}

function surenessOf(pen: Pen, node: ChartBody | ChartPost): readonly string[] {
  const [change, exists] = [pen.nodeChange(node), pen.exists(node)]
  return [
    ...(exists === 'YES' ? [] : [pen.words.existence[exists]]),
    ...(change === 'SAME' ? [] : [pen.changeWord(node, change)]),
  ]
}

/** @param above what stands above it in its card: then its branch is told there */
export function bodyName(pen: Pen, body: ChartBody, above: readonly string[]): string {
  const { index } = pen.layout
  const branch = index.branches.get(body.branch)?.label ?? body.branch
  const others = otherSuperiors(index, body).map(({ label }) => isolated(label))
  const also = others.length === 0 ? [] : [pen.words.alsoUnder(others.join(', '))]
  const name = [...above, body.label].map(isolated).join(' ')
  const told =
    above.length > 0
      ? [name, ...also]
      : also.length > 0
        ? [name, ...also, isolated(branch)]
        : [`${name} (${isolated(branch)})`]
  return [...told, ...surenessOf(pen, body)].join('; ')
}

export function postName(pen: Pen, post: ChartPost): string {
  const links = pen.layout.index
    .connectionsAt(post.id)
    .filter(({ link }) => pen.isShown(link))
    .map(({ link, from, to }) => {
      const told = withDoubt(standingIn(pen, link), pen.doubtOf(link), pen.words)
      return `${told}: ${labelIn(pen, from === post.id ? to : from)}`
    })
  return [isolated(post.label), ...surenessOf(pen, post), ...links].join('; ')
}
