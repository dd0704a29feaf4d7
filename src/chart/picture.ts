import type { ChartBody, ChartLink, ChartPlace, ChartPost } from './chart-model.ts'
import type { ChartIndex } from './index-of.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A line of posts, or the heads of cards beside each other. */
export interface PostBox extends Box {
  readonly post: ChartPost
  readonly lines: readonly string[]
}

export interface Card extends Box {
  readonly body: ChartBody
  /** 0: a root. */
  readonly depth: number
  readonly column: number
  /** The branch of a root that is not of the first of its column. */
  readonly above: readonly string[]
  /** What it answers to beside what it is drawn under. */
  readonly below: readonly string[]
  readonly lines: readonly string[]
  readonly headHeight: number
  readonly posts: readonly PostBox[]
}

/** A line of a link, from edge to edge; its pill is centred on a point of it. */
export interface Line {
  readonly link: ChartLink
  readonly from: string
  readonly to: string
  /** Of what is at its first and at its last point, which need not be in that order. */
  readonly ends: readonly [string, string]
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly pill: readonly [x: number, y: number]
  /** Between two posts in one line; else it goes round. */
  readonly isStraight: boolean
  readonly band: number
  readonly top: number
  readonly bottom: number
}

/** Cards beside each other, and the lines whose pills are between them. */
export interface Row {
  readonly y: number
  readonly h: number
  readonly cards: readonly Card[]
  readonly lines: readonly Line[]
}

/** From a card down to those that answer to it. */
export interface Spine {
  readonly x: number
  readonly top: number
  readonly stubs: readonly { readonly y: number; readonly to: number }[]
}

export interface Band extends Box {
  readonly place: ChartPlace
  readonly depth: number
  /** Only its head is drawn, and what is in it is counted there. */
  readonly isClosed: boolean
  readonly headHeight: number
  readonly lines: readonly string[]
  readonly rows: readonly Row[]
  readonly spines: readonly Spine[]
  /** Those within it, places below it too: from one place in `Layout.tallied` until before another. */
  readonly counted: readonly [from: number, to: number]
  readonly hidden: { readonly places: number; readonly bodies: number }
}

export interface Column {
  readonly code: string
  readonly label: string
  readonly x: number
  readonly w: number
}

/** Where everything is. It knows no day and no colour: both are chosen when it is drawn. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** At the depth of the outermost bands. */
  readonly columns: readonly Column[]
  readonly bands: readonly Band[]
  /** Lines that go round, the uppermost first. */
  readonly lanes: readonly Line[]
  /** How far down a lane and all before it reach. */
  readonly laneReach: readonly number[]
  readonly lines: readonly Line[]
  /** Of every place, body and post that is drawn. */
  readonly boxes: ReadonlyMap<string, Box>
  /** Ids of places, bodies, posts and links as they are read. */
  readonly order: readonly string[]
  /** All links by the places that they count in, each place before those in it. */
  readonly counted: readonly ChartLink[]
  /** The same with what stands for those in places that are not drawn: only counted. */
  readonly tallied: readonly ChartLink[]
  /** Links within bands that are closed: only counted. */
  readonly rolledUp: readonly ChartLink[]
  /** Links of which an end is not in the chart. */
  readonly notDrawn: readonly ChartLink[]
  /** How many lines share a lane with others, since there are too many. */
  readonly bundled: number
  /** Where a page may end without cutting a card. */
  readonly breaks: readonly number[]
  readonly index: ChartIndex
  readonly language: string
}

/** What decides where things are. */
export interface LayoutOptions {
  /** Of the words of the picture. */
  readonly language: string
  /** Places of which only the head is drawn. */
  readonly closed?: ReadonlySet<string>
}
