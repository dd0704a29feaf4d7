/**
 * Keeps values of keys asked for lately, as long as their sizes together are at most `most`. It has two generations: a full recent one
 * becomes the previous one, and the previous one is dropped; a value that is asked for moves to the recent one.
 * Keeping the exact order of use would keep a few more values of as many, but a hit takes a fifth of the time so.
 */
export class GenerationalCache<K, V> {
  readonly #mostOfEach: number
  readonly #sizeOf: (value: V) => number
  #recent = new Map<K, V>()
  #previous = new Map<K, V>()
  #size = 0

  /** @param sizeOf how much of `most` a value takes; the same whenever it is asked of that value */
  constructor(most: number, sizeOf: (value: V) => number = () => 1) {
    this.#mostOfEach = most / 2
    this.#sizeOf = sizeOf
  }

  get(key: K): V | undefined {
    return this.#recent.get(key) ?? this.#renewed(key)
  }

  /** A value larger than half of the cache is not kept. */
  set(key: K, value: V): void {
    this.delete(key)
    const size = this.#sizeOf(value)
    if (size > this.#mostOfEach) return
    if (this.#size + size > this.#mostOfEach) this.#turn()
    this.#recent.set(key, value)
    this.#size += size
  }

  delete(key: K): void {
    this.#previous.delete(key)
    const value = this.#recent.get(key)
    if (value === undefined) return
    this.#size -= this.#sizeOf(value)
    this.#recent.delete(key)
  }

  clear(): void {
    this.#turn()
    this.#previous = new Map()
  }

  #turn(): void {
    this.#previous = this.#recent
    this.#recent = new Map()
    this.#size = 0
  }

  #renewed(key: K): V | undefined {
    const value = this.#previous.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }
}

/** What a cache is asked for. */
export interface Keeping<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
  delete(key: K): void
}

/** Keeps what comes first, as long as it fits: for what is walked through in one order, where the newest would only drive out the next. */
export function firstKept<K, V>(most: number, sizeOf: (value: V) => number): Keeping<K, V> {
  const kept = new Map<K, V>()
  let size = 0
  const forget = (key: K) => {
    const value = kept.get(key)
    if (value !== undefined) size -= sizeOf(value)
    kept.delete(key)
  }
  return {
    get: (key) => kept.get(key),
    set: (key, value) => {
      forget(key)
      if (size + sizeOf(value) > most) return
      kept.set(key, value)
      size += sizeOf(value)
    },
    delete: forget,
  }
}

/**
 * The value kept under a key: at once where it is there, a promise of it while it is being made. A failed one is forgotten, so that
 * the next caller tries again.
 */
export function cachedSoon<K, V extends object>(
  cache: Keeping<K, V | Promise<V>>,
  key: K,
  make: () => Promise<V>,
): V | Promise<V> {
  const known = cache.get(key)
  if (known) return known
  const made = make()
  cache.set(key, made)
  made.then(
    (value) => cache.set(key, value),
    () => cache.delete(key),
  )
  return made
}

type Fetch<K, V> = (missing: readonly K[]) => Promise<Iterable<readonly [key: K, value: V]>>

/** The values of these keys; what is not kept is fetched, in one call. A key without a value is absent, and asked for again each time. */
export async function cachedAll<K, V>(
  cache: GenerationalCache<K, V>,
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
