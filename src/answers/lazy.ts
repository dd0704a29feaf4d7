/** Computes on the first call and keeps the value. */
export function lazy<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

/** A lazy value that takes a while: a promise at first, the value itself once it has settled. */
export function lazyAsync<T extends object>(compute: () => Promise<T>): () => T | Promise<T> {
  let there: T | null = null
  const promised = lazy(() => {
    const promise = compute()
    promise.then(
      (value) => {
        there = value
      },
      () => {},
    )
    return promise
  })
  return () => there ?? promised()
}

/** Goes on at once where the value is at hand: a promise per field costs more than the field. */
export function mapMaybeAsync<A, B>(value: A | Promise<A>, go: (value: A) => B | Promise<B>): B | Promise<B> {
  return value instanceof Promise ? value.then(go) : go(value)
}
