import type { ChartPlace } from './chart-model.ts'
import type { Branch } from './forest.ts'
import { type GridRow, gridsOf } from './grid.ts'
import type { ChartIndex } from './index-of.ts'
import { Level, type LeveledPost, type Spot } from './levels.ts'
import * as sizes from './measures.ts'
import { postLinesOf } from './post-rows.ts'
import { otherSuperiors } from './superiors.ts'
import type { Words } from './words.ts'
import { wrap } from './wrap.ts'

/** A card before it has a place. */
export interface CardPlan extends Branch {
  readonly column: number
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly lines: readonly string[]
  readonly posts: readonly LeveledPost[]
}

export interface RowPlan {
  readonly cards: readonly CardPlan[]
  readonly head: Level
  readonly postLevels: readonly Level[]
  /** Whether any line ends here. */
  readonly isLinked: boolean
}

export interface BandPlan {
  readonly place: ChartPlace
  readonly depth: number
  readonly isClosed: boolean
  readonly lines: readonly string[]
  readonly head: Level
  /** Beside each other; the rows of each are below each other. */
  readonly stacks: readonly (readonly RowPlan[])[]
  /** The bands of all places in it, also those that are not drawn, as a stretch of {@link Plan.places}. */
  readonly within: readonly [from: number, to: number]
}

export interface Plan {
  readonly bands: readonly BandPlan[]
  /** Every place, each before those in it. */
  readonly places: readonly ChartPlace[]
  /** Where bodies and posts are joined; those of closed bands at its head. */
  readonly spots: ReadonlyMap<string, Spot>
}

/** A post and the level that it is on. */
function leveled(index: ChartIndex, row: GridRow) {
  const lines = postLinesOf(index, row)
  const levels = lines.map(() => new Level())
  const posts = row.map((cell, column) =>
    lines.flatMap((line, at): readonly LeveledPost[] => {
      const [post, level] = [line[column], levels[at]]
      if (!post || !level) return []
      const room = sizes.CARD - sizes.stepsOf(cell?.depth ?? 0) - sizes.POST_INDENT - sizes.PADDING - sizes.MARK_SPACE
      const shown = wrap(post.label, room, sizes.POST)
      level.take(Math.max(1, shown.length) * sizes.POST.line + 11)
      return [{ post, lines: shown, level }]
    }),
  )
  return { posts, levels }
}

/** Cards with links stand in one line; each of the others has a line of its own, as close as can be to the card above it. */
function partsOf(index: ChartIndex, row: GridRow): readonly GridRow[] {
  const isLinked = (cell: GridRow[number]) => cell !== null && index.partnersOf(cell.body.id).length > 0
  const linked = row.map((cell) => (isLinked(cell) ? cell : null))
  const alone = row.flatMap((cell, column) =>
    cell && !linked[column] ? [row.map((_, at) => (at === column ? cell : null))] : [],
  )
  return linked.some((cell) => cell !== null) ? [linked, ...alone] : alone
}

/** What is said of a body beside its name. */
function notesOf(
  index: ChartIndex,
  words: Words,
  { body, depth }: Branch,
  room: number,
): Pick<CardPlan, 'above' | 'below'> {
  const isFirst = index.columns.some(([first]) => first?.code === body.branch)
  const others = otherSuperiors(index, body).map(({ label }) => label)
  const also = others.length === 0 ? '' : words.alsoUnder(others.join(', '))
  return {
    above: isFirst || depth > 0 ? [] : wrap(index.branches.get(body.branch)?.label ?? body.branch, room, sizes.NOTE),
    below: wrap(also, room, sizes.NOTE),
  }
}

function rowPlan(index: ChartIndex, words: Words, row: GridRow): RowPlan {
  const { posts, levels } = leveled(index, row)
  const head = new Level()
  const cards = row.flatMap((cell, column): readonly CardPlan[] => {
    if (!cell) return []
    const room = sizes.CARD - sizes.stepsOf(cell.depth) - 2 * sizes.PADDING - sizes.MARK_SPACE
    const lines = wrap(cell.body.label, room, sizes.BODY)
    const notes = notesOf(index, words, cell, room)
    const noted = (notes.above.length + notes.below.length) * sizes.NOTE.line
    head.take(Math.max(1, lines.length) * sizes.BODY.line + noted + 12)
    return [{ ...cell, ...notes, column, lines, posts: posts[column] ?? [] }]
  })
  const isLinked = cards.some(({ body }) => index.partnersOf(body.id).length > 0)
  return { cards, head, postLevels: levels, isLinked }
}

function bandHead(place: ChartPlace): { readonly lines: readonly string[]; readonly head: Level } {
  const lines = wrap(place.label, sizes.CARD - 2 * sizes.PADDING, sizes.PLACE)
  const head = new Level()
  head.take(sizes.BAND_HEAD + (Math.max(1, lines.length) - 1) * sizes.PLACE.line)
  return { lines, head }
}

/** Every place with what is drawn of it, from the outermost; below a closed one nothing is. */
export function planOf(index: ChartIndex, words: Words, closed: ReadonlySet<string>): Plan {
  const places: ChartPlace[] = []
  const bands: (BandPlan & { within: readonly [number, number] })[] = []
  const spots = new Map<string, Spot>()
  const spot = (id: string, at: Spot) => spots.set(id, at)
  const visit = (place: ChartPlace, depth: number, hiddenBy: Spot | null): void => {
    const from = places.length
    places.push(place)
    const isClosed = closed.has(place.id)
    const { lines, head } = bandHead(place)
    const at = bands.length
    const hidden = hiddenBy ?? (isClosed ? { band: at, column: null, level: head, step: 0 } : null)
    const stacks = hidden
      ? []
      : gridsOf(index, place.id).map((grid) =>
          grid.flatMap((row) => partsOf(index, row)).map((row) => rowPlan(index, words, row)),
        )
    const band = {
      place,
      depth,
      isClosed,
      lines,
      head,
      stacks,
      within: [from, from] as readonly [number, number],
    }
    if (!hiddenBy) bands.push(band)
    for (const rows of stacks)
      for (const { cards, head: level } of rows)
        for (const { body, depth: deep, column, posts } of cards) {
          const step = sizes.stepsOf(deep)
          spot(body.id, { band: at, column, level, step })
          for (const one of posts) spot(one.post.id, { band: at, column, level: one.level, step })
        }
    if (hidden)
      for (const body of index.bodiesAt(place.id))
        for (const { id } of [body, ...index.postsOf(body.id)]) spot(id, hidden)
    for (const inner of index.placesIn(place.id)) visit(inner, depth + 1, hidden)
    band.within = [from, places.length]
  }
  for (const place of index.placesIn(null)) visit(place, 0, null)
  return { bands, places, spots }
}
