/** Keeps the values of the keys used last, at most `size` of them. */
export class Recent<K, V> {
  readonly #size: number
  readonly #kept = new Map<K, V>()

  constructor(size: number) {
    this.#size = size
  }

  get(key: K): V | undefined {
    const value = this.#kept.get(key)
    if (value !== undefined) this.#touch(key, value)
    return value
  }

  set(key: K, value: V): void {
    this.#touch(key, value)
    const oldest = this.#kept.keys().next()
    if (this.#kept.size > this.#size && !oldest.done) this.#kept.delete(oldest.value)
  }

  delete(key: K): void {
    this.#kept.delete(key)
  }

  #touch(key: K, value: V): void {
    this.#kept.delete(key)
    this.#kept.set(key, value)
  }
}

/** The promise kept under a key, or a new one; a failed one is forgotten, so that the next caller tries again. */
export function keptPromise<K, V>(kept: Recent<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = kept.get(key)
  if (known) return known
  const made = make()
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  return made
}
