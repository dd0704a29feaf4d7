/** Values that never change, by key; those not asked for lately go when there is no room. */
export interface Kept<T> {
  /** The values of these keys; what is not kept is fetched at once. A key without a value is absent, and fetched again each time. */
  all(keys: readonly string[], fetch: Fetch<T>): Promise<ReadonlyMap<string, T>>
}
type Fetch<T> = (missing: readonly string[]) => Promise<Iterable<readonly [key: string, value: T]>>

/**
 * Two generations: when the young one is full it becomes the old one, and the old one is dropped.
 * @param most the sizes of all values together
 */
export function kept<T>(most: number, sizeOf: (value: T) => number = () => 1): Kept<T> {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  let size = 0
  const keep = (key: string, value: T) => {
    if (size >= most / 2) [young, old, size] = [new Map(), young, 0]
    young.set(key, value)
    size += sizeOf(value)
  }
  const renewed = (key: string): T | undefined => {
    const value = old.get(key)
    if (value !== undefined) keep(key, value)
    return value
  }
  return {
    async all(keys, fetch) {
      const found = new Map<string, T>()
      const missing = new Set<string>()
      for (const key of keys) {
        const value = young.get(key) ?? renewed(key)
        if (value === undefined) missing.add(key)
        else found.set(key, value)
      }
      for (const [key, value] of missing.size === 0 ? [] : await fetch([...missing])) {
        keep(key, value)
        found.set(key, value)
      }
      return found
    },
  }
}
