import { MOST_LANES } from './measures.ts'

/** A vertical stretch, and the lane that it is given: 0 is the nearest to the cards. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
  lane: number
}

/** Free lanes, the lowest on top: a heap by where they end. */
class Ends {
  readonly #heap: { readonly end: number; readonly lane: number }[] = []

  get first() {
    return this.#heap[0]
  }
  add(end: number, lane: number): void {
    const heap = this.#heap
    heap.push({ end, lane })
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1
      if (!this.#swapIfLess(at, above)) return
      at = above
    }
  }
  takeFirst(): number {
    const heap = this.#heap
    const [taken, last] = [heap[0], heap.pop()]
    if (heap.length > 0 && last) {
      heap[0] = last
      this.#sink()
    }
    return taken?.lane ?? 0
  }
  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      const smaller = this.#isLess(left + 1, left) ? left + 1 : left
      if (!this.#swapIfLess(smaller, at)) return
      at = smaller
    }
  }
  #isLess(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]]
    return a !== undefined && b !== undefined && (a.end < b.end || (a.end === b.end && a.lane < b.lane))
  }
  #swapIfLess(one: number, other: number): boolean {
    if (!this.#isLess(one, other)) return false
    const [a, b] = [this.#heap[one], this.#heap[other]]
    if (a && b) [this.#heap[one], this.#heap[other]] = [b, a]
    return true
  }
}

/** What is left free between two stretches in one lane. */
const BETWEEN = 6

/**
 * Gives each stretch a lane in which no other overlaps it, as few lanes as can be (interval partitioning).
 * @returns how many lanes there are, and how many stretches had to share the last one
 */
export function assignLanes(stretches: readonly Stretch[]): { readonly lanes: number; readonly bundled: number } {
  const ends = new Ends()
  let [lanes, bundled] = [0, 0]
  for (const one of stretches.toSorted((a, b) => a.top - b.top || b.bottom - a.bottom)) {
    const free = ends.first && ends.first.end + BETWEEN < one.top
    if (free) one.lane = ends.takeFirst()
    else if (lanes < MOST_LANES) {
      one.lane = lanes
      lanes += 1
    } else {
      one.lane = MOST_LANES - 1
      bundled += 1
      continue
    }
    ends.add(one.bottom, one.lane)
  }
  return { lanes, bundled }
}
