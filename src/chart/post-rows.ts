import type { ChartPost } from './chart-model.ts'
import type { GridRow } from './grid.ts'
import type { ChartIndex } from './index-of.ts'

/** The posts of a row of cards, line by line; null where a card has none in the line. */
export type PostLine = (ChartPost | null)[]

/** Puts the posts of one card beside their partners in earlier columns; the others fill free lines in their own order. */
function place(
  lines: PostLine[],
  column: number,
  columns: number,
  posts: readonly ChartPost[],
  anchorOf: (post: string) => number | null,
) {
  const lineAt = (at: number): PostLine => {
    while (lines.length <= at) lines.push(new Array<ChartPost | null>(columns).fill(null))
    return lines[at] ?? []
  }
  const loose: ChartPost[] = []
  for (const post of posts) {
    const anchor = anchorOf(post.id)
    const line = anchor === null ? null : lineAt(anchor)
    if (line && line[column] === null) line[column] = post
    else loose.push(post)
  }
  let at = 0
  for (const post of loose) {
    while (lineAt(at)[column] !== null) at += 1
    lineAt(at)[column] = post
  }
}

/** The lines of posts of a row of cards. Of two posts in one line, a link is short and straight. */
export function postLinesOf(index: ChartIndex, row: GridRow): readonly PostLine[] {
  const lines: PostLine[] = []
  const lineOf = new Map<string, number>()
  const anchorOf = (post: string): number | null => {
    for (const { from, to } of index.connectionsAt(post)) {
      const line = lineOf.get(from === post ? to : from)
      if (line !== undefined) return line
    }
    return null
  }
  for (const [column, cell] of row.entries()) {
    const posts = cell ? index.postsOf(cell.body.id) : []
    if (posts.length === 0) continue
    place(lines, column, row.length, posts, anchorOf)
    for (const [at, line] of lines.entries()) {
      const post = line[column]
      if (post) lineOf.set(post.id, at)
    }
  }
  return lines
}
