/** Computes on the first call and keeps the value. */
export function lazy<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

/** A value at once where it is at hand, a promise of it where it takes a while. */
export type Soon<T> = T | Promise<T>

/** A lazy value that may take a while: a promise until it has settled, the value itself from then on. */
export function lazyAsync<T extends object>(compute: () => Soon<T>): () => Soon<T> {
  let kept: Soon<T> | null = null
  return () => {
    if (kept) return kept
    const made = compute()
    kept = made
    if (made instanceof Promise)
      made.then(
        (value) => {
          kept = value
        },
        () => {},
      )
    return made
  }
}

/** Goes on at once where the value is at hand: a promise per field costs more than the field. */
export function mapMaybeAsync<A, B>(value: Soon<A>, go: (value: A) => Soon<B>): Soon<B> {
  return value instanceof Promise ? value.then(go) : go(value)
}

/** All of several values: at once where each is at hand. */
export const allMaybeAsync = <T extends readonly unknown[]>(
  values: {
    readonly [K in keyof T]: Soon<T[K]>
  },
): Soon<T> => (values.some((one) => one instanceof Promise) ? Promise.all(values) : values) as Soon<T>

/** An error that is given instead of thrown: one thrown among promises would leave those that were made before it to nobody. */
export function givenNotThrown<T>(make: () => Soon<T>): Soon<T> {
  try {
    return make()
  } catch (error) {
    return Promise.reject(error)
  }
}
