import type { Arrangement } from '../model/arrangement.ts'
import type { Id } from '../model/ids.ts'
import type { StandingEffect } from '../rules/reach.ts'

/** Orders that reach an arrangement, or would where it lies. */
export interface OrdersOn {
  /** Oldest first; the same list for all arrangements that it holds for. */
  readonly orders: readonly StandingEffect[]
  /** Whether some of them reach only what lies in certain places. */
  readonly isBounded: boolean
}

const isBounded = (orders: readonly StandingEffect[]) => orders.some(({ authority }) => authority.places.length > 0)

/** The orders of a revision by what they name: lists have many rows, which follow few models. */
class OrdersByTarget {
  readonly #all: readonly StandingEffect[]
  readonly #byTarget: ReadonlyMap<Id | null, readonly StandingEffect[]>
  readonly #onModels = new Map<Id | null, Map<Arrangement['level'], OrdersOn>>()

  constructor(all: readonly StandingEffect[]) {
    this.#all = all
    this.#byTarget = Map.groupBy(all, ({ effect }) => effect.target)
  }

  on(arrangement: Arrangement): OrdersOn {
    if (!this.#byTarget.has(arrangement.id)) return this.#onModel(arrangement)
    const { id, model } = arrangement
    const orders = this.#all.filter(({ effect }) => effect.target === id || effect.target === model)
    // Where one names the arrangement, each is looked at by itself.
    return { orders, isBounded: true }
  }

  #onModel({ model, level }: Pick<Arrangement, 'model' | 'level'>): OrdersOn {
    const atLevels = this.#onModels.get(model) ?? new Map<Arrangement['level'], OrdersOn>()
    const known = atLevels.get(level)
    if (known) return known
    const ofModel = model === null ? [] : (this.#byTarget.get(model) ?? [])
    const orders = ofModel.filter(({ effect }) => effect.levels.includes(level))
    const made = { orders, isBounded: isBounded(orders) }
    this.#onModels.set(model, atLevels.set(level, made))
    return made
  }
}

const known = new WeakMap<readonly StandingEffect[], OrdersByTarget>()

function sorted(all: readonly StandingEffect[]): OrdersByTarget {
  const made = new OrdersByTarget(all)
  known.set(all, made)
  return made
}

/** The orders that reach an arrangement wherever it lies; where some are bounded, all that may. @param all of a revision */
export function ordersOn(all: readonly StandingEffect[], arrangement: Arrangement): OrdersOn {
  return (known.get(all) ?? sorted(all)).on(arrangement)
}
