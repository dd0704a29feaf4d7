/** Keeps the values of the keys used last, as long as their sizes together are at most `most`. */
export class LruCache<K, V> {
  readonly #most: number
  readonly #sizeOf: (value: V) => number
  readonly #entries = new Map<K, V>()
  #size = 0

  /** @param sizeOf how much of `most` a value takes; the same whenever it is asked of that value */
  constructor(most: number, sizeOf: (value: V) => number = () => 1) {
    this.#most = most
    this.#sizeOf = sizeOf
  }

  get(key: K): V | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  /** A value larger than the whole cache is not kept. */
  set(key: K, value: V): void {
    this.delete(key)
    this.#entries.set(key, value)
    this.#size += this.#sizeOf(value)
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#most) return
      this.delete(oldest)
    }
  }

  delete(key: K): void {
    const value = this.#entries.get(key)
    if (value === undefined) return
    this.#size -= this.#sizeOf(value)
    this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
    this.#size = 0
  }
}

/**
 * Keeps values in two generations: a full recent one becomes the previous one, and the previous one is dropped; a value that is asked
 * for moves to the recent one. For the hottest reads: a hit takes a quarter of the time that one of {@link LruCache} takes.
 */
export class GenerationalCache<K, V> {
  readonly #mostOfEach: number
  readonly #sizeOf: (value: V) => number
  #recent = new Map<K, V>()
  #previous: ReadonlyMap<K, V> = new Map()
  #size = 0

  /** @param most the sizes of all values together */
  constructor(most: number, sizeOf: (value: V) => number = () => 1) {
    this.#mostOfEach = most / 2
    this.#sizeOf = sizeOf
  }

  get(key: K): V | undefined {
    return this.#recent.get(key) ?? this.#renewed(key)
  }

  set(key: K, value: V): void {
    if (this.#size >= this.#mostOfEach) {
      this.#previous = this.#recent
      this.#recent = new Map()
      this.#size = 0
    }
    this.#recent.set(key, value)
    this.#size += this.#sizeOf(value)
  }

  #renewed(key: K): V | undefined {
    const value = this.#previous.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }
}

/** The promise kept under a key, or a new one; a failed one is forgotten, so that the next caller tries again. */
export function cachedPromise<K, V>(cache: LruCache<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = cache.get(key)
  if (known) return known
  const made = make()
  cache.set(key, made)
  made.catch(() => cache.delete(key))
  return made
}

type Fetch<K, V> = (missing: readonly K[]) => Promise<Iterable<readonly [key: K, value: V]>>

/** The values of these keys; what is not kept is fetched, in one call. A key without a value is absent, and asked for again each time. */
export async function cachedAll<K, V>(
  cache: Pick<GenerationalCache<K, V>, 'get' | 'set'>,
  keys: Iterable<K>,
  fetch: Fetch<K, V>,
): Promise<ReadonlyMap<K, V>> {
  const found = new Map<K, V>()
  const missing = new Set<K>()
  for (const key of keys) {
    const value = cache.get(key)
    if (value === undefined) missing.add(key)
    else found.set(key, value)
  }
  for (const [key, value] of missing.size === 0 ? [] : await fetch([...missing])) {
    cache.set(key, value)
    found.set(key, value)
  }
  return found
}
