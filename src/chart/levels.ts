import type { ChartPost } from './chart-model.ts'
import { PILL_SLOT, PLAIN_SLOT } from './measures.ts'

/** What a line of a link takes of a level. */
export interface Slot {
  readonly height: number
  /** Its middle; known once the level has its place. */
  y: number
}

/** Above the first slot and below the last. */
const AROUND = 2

/** Heads of cards or posts side by side: as high as the highest text, or as the lines that begin there. */
export class Level {
  readonly #slots: Slot[] = []
  #textHeight = 0
  y = 0

  take(height: number): void {
    this.#textHeight = Math.max(this.#textHeight, height)
  }

  /** Room for a line. Those with a pill are asked for first: what is level with it stays clear of its pill. */
  slot(withPill: boolean): Slot {
    const made = { height: withPill ? PILL_SLOT : PLAIN_SLOT, y: 0 }
    this.#slots.push(made)
    return made
  }

  /** Where all lines end that lead to the head of a closed band. */
  shared(): Slot {
    const [known] = this.#slots
    return known ?? this.slot(false)
  }

  get #slotsHeight(): number {
    return this.#slots.reduce((sum, { height }) => sum + height, this.#slots.length > 0 ? 2 * AROUND : 0)
  }

  get height(): number {
    return Math.max(this.#textHeight, this.#slotsHeight)
  }

  settle(y: number): void {
    this.y = y
    let at = y + (this.height - this.#slotsHeight) / 2 + AROUND
    for (const slot of this.#slots.toSorted((a, b) => b.height - a.height)) {
      slot.y = at + slot.height / 2
      at += slot.height
    }
  }
}

/** Where a body, a post or a closed band is joined to others. */
export interface Spot {
  readonly band: number
  /** null: the head of a closed band. */
  readonly column: number | null
  readonly level: Level
  /** How far its card is moved in. */
  readonly step: number
}

export interface LeveledPost {
  readonly post: ChartPost
  readonly lines: readonly string[]
  readonly level: Level
}
