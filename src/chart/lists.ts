/** Lists by a key, each in the order of what is given. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  return Map.groupBy(items, keyOf)
}

export const NONE: readonly never[] = []

/** A list of a map; empty where it has none. */
export const listAt = <T, K>(lists: ReadonlyMap<K, readonly T[]>, key: K): readonly T[] => lists.get(key) ?? NONE

/** The first place in an ascending row of numbers where the number is not below another; its length: nowhere. */
export function firstNotBelow(length: number, numberAt: (at: number) => number, bound: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numberAt(middle) < bound) low = middle + 1
    else high = middle
  }
  return low
}
