import type { StandingState } from '../model/standing.ts'
import { STANDINGS } from './looks.ts'
import type { Pen } from './pen.ts'
import type { Band } from './picture.ts'

/** How many links stand how in a band, places within it too, whether these are drawn or not. */
export interface Counts {
  readonly byStanding: readonly (readonly [StandingState, number])[]
  /** Those that a source shows there. */
  readonly evidenced: number
}

type Stretch = readonly [from: number, to: number]

/** Sums over a list by how links stand: a stretch of it takes no longer for what is in it. */
class Sums {
  readonly #byStanding: ReadonlyMap<StandingState, Int32Array>
  readonly #evidenced: Int32Array

  constructor(length: number) {
    this.#byStanding = new Map(STANDINGS.map((state) => [state, new Int32Array(length + 1)]))
    this.#evidenced = new Int32Array(length + 1)
  }

  add(at: number, state: StandingState, count: number, evidenced: number): void {
    const sum = this.#byStanding.get(state)
    if (sum) sum[at + 1] = (sum[at + 1] ?? 0) + count
    this.#evidenced[at + 1] = (this.#evidenced[at + 1] ?? 0) + evidenced
  }

  /** From then on each place of the list has the sum of all before it. */
  settle(): this {
    for (const sum of [...this.#byStanding.values(), this.#evidenced])
      for (let at = 1; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (sum[at - 1] ?? 0)
    return this
  }

  standing(state: StandingState, stretch: Stretch): number {
    return this.#between(this.#byStanding.get(state), stretch)
  }

  evidenced(stretch: Stretch): number {
    return this.#between(this.#evidenced, stretch)
  }

  #between(sum: Int32Array | undefined, [from, to]: Stretch): number {
    return (sum?.[to] ?? 0) - (sum?.[from] ?? 0)
  }
}

/** Of the links of the chart, in the order in which they are counted. */
function drawnIn(pen: Pen): Sums {
  const { counted } = pen.layout
  const sums = new Sums(counted.length)
  for (const [at, link] of counted.entries()) {
    const { after, recorded } = pen.change(link)
    if (recorded === 'GONE' || !pen.isShown(link)) continue
    sums.add(at, after, 1, link.kind === 'ConcurrentHolding' || link.kind === 'BodyMerger' ? 1 : 0)
  }
  return sums.settle()
}

/** Of those in places that are not drawn, by the places that they lie in. */
function belowIn({ layout: { places }, below }: Pen): Sums {
  const sums = new Sums(places.length)
  const at = new Map(places.map((id, place) => [id, place]))
  for (const { place, state, count, evidenced } of below.counts) sums.add(at.get(place) ?? 0, state, count, evidenced)
  return sums.settle()
}

/** Counts by band. */
export function tallyOf(pen: Pen): (band: Band) => Counts {
  const [drawn, below] = [drawnIn(pen), belowIn(pen)]
  return ({ counted, within }) => ({
    byStanding: STANDINGS.map(
      (state) => [state, drawn.standing(state, counted) + below.standing(state, within)] as const,
    ).filter(([, count]) => count > 0),
    evidenced: drawn.evidenced(counted) + below.evidenced(within),
  })
}
