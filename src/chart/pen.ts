import type { Day } from '../model/day-range.ts'
import type { ExistenceState } from '../model/standing.ts'
import {
  type ChangeVoice,
  changeBetween,
  doubtOf,
  existsIn,
  type LinkChange,
  type NodeChange,
  nodeChange,
  readingsFor,
  voiceOf,
} from './as-of.ts'
import type { ChartBody, ChartLink, ChartNode } from './chart-model.ts'
import { isShownIn, type LinkFilter } from './link-filter.ts'
import type { Layout } from './picture.ts'
import { THEMES, type Theme, type ThemeName } from './theme.ts'
import { type Words, wordsIn } from './words.ts'

/** What is chosen when a layout is drawn. */
export interface DrawOptions {
  readonly day: Day
  /** Another day to compare with: what did not change steps back. */
  readonly base?: Day | undefined
  readonly theme: ThemeName
  readonly filter?: LinkFilter
  /** The id of what is chosen. */
  readonly selected?: string
  /** Ids that a search found. */
  readonly found?: ReadonlySet<string>
  /** Only what is between two heights; left out: all. */
  readonly window?: { readonly top: number; readonly bottom: number }
  /** In a page every item can be reached and is named (a tree); a picture is one image. */
  readonly mode: 'page' | 'picture'
}

/** All that a drawing needs to know at every step. */
export class Pen {
  readonly layout: Layout
  readonly options: DrawOptions
  readonly theme: Theme
  readonly words: Words
  readonly isPage: boolean
  readonly #now: number
  readonly #lets: (link: ChartLink) => boolean
  readonly #before: number
  readonly #countsBelow: boolean

  constructor(layout: Layout, options: DrawOptions) {
    this.layout = layout
    this.options = options
    this.theme = THEMES[options.theme]
    this.words = wordsIn(layout.language, layout.index.model.recorded)
    this.isPage = options.mode === 'page'
    this.#lets = isShownIn(options.filter ?? {}, options.day, options.base)
    const { now, before } = readingsFor(layout.index.model, options.day, options.base ?? options.day)
    this.#now = now
    this.#before = before
    this.#countsBelow = layout.index.model.days[now] === options.day && !(this.compares && options.filter?.standings)
  }

  get compares(): boolean {
    return this.options.base !== undefined || this.comparedRevision !== undefined
  }

  /** The revision that what is drawn is compared with; undefined: it is compared with another day, or with nothing. */
  get comparedRevision(): string | undefined {
    return this.layout.index.model.comparedRevision
  }

  /** How surely a thing came or went: in the world, or only in what is recorded of it. */
  changeVoice(node: Pick<ChartNode, 'recorded' | 'exists'>, change: Exclude<NodeChange, 'SAME'>): ChangeVoice {
    return voiceOf(node, change, [this.#before, this.#now])
  }

  /** What became of a thing, in a word. */
  changeWord(node: Pick<ChartNode, 'recorded' | 'exists'>, change: Exclude<NodeChange, 'SAME'>): string {
    return this.words[this.changeVoice(node, change)][change]
  }

  change(link: ChartLink): LinkChange {
    return changeBetween(link, this.options.base ?? this.options.day, this.options.day)
  }

  isShown(link: ChartLink): boolean {
    return this.#lets(link)
  }

  /** Whether it is counted: of what stands for links that are not drawn it is known how they stand on the day of its reading alone. */
  isCounted(link: ChartLink): boolean {
    return this.isShown(link) && (!link.below || (this.#countsBelow && link.below.reading === this.#now))
  }

  exists(node: { readonly exists: readonly ExistenceState[] }): ExistenceState {
    return existsIn(node, this.#now)
  }

  doubtOf(link: ChartLink): ExistenceState | null {
    return doubtOf(link, { now: this.#now, before: this.#before })
  }

  nodeChange(node: { readonly exists: readonly ExistenceState[] }): NodeChange {
    return this.compares ? nodeChange(node, this.#before, this.#now) : 'SAME'
  }

  tint({ branch }: ChartBody): string {
    const { tints } = this.theme
    const rank = this.layout.index.branches.get(branch)?.rank ?? 0
    return tints[rank % tints.length] ?? this.theme.card
  }
}
