import type { StandingEffect } from './reach.ts'

type Lists = Map<string, readonly StandingEffect[]>

/** Of all orders of a revision; few places have others than those around them. */
const MOST_LISTS = 128
const met = new WeakMap<readonly StandingEffect[], Lists>()

function listsOf(all: readonly StandingEffect[]): Lists {
  const lists = met.get(all) ?? new Map()
  met.set(all, lists)
  if (lists.size >= MOST_LISTS) lists.clear()
  return lists
}

/**
 * The list itself, or an equal one met before: what follows from a list of orders is worked out once for all who hold it.
 * @param all the orders that these are some of
 */
export function listedOnce(
  all: readonly StandingEffect[],
  orders: readonly StandingEffect[],
): readonly StandingEffect[] {
  // What moved is by itself: where it lies, and so which orders reach it, depends on the day.
  if (orders.some(({ where }) => where)) return orders
  const lists = listsOf(all)
  const name = orders.map(({ effect }) => effect.id).join(' ')
  const known = lists.get(name) ?? orders
  lists.set(name, known)
  return known
}
