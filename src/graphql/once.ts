/** Computes on the first call and remembers. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

/** The same for what takes a while: a promise at first, the value itself once it is there. */
export function onceThere<T extends object>(compute: () => Promise<T>): () => T | Promise<T> {
  let there: T | null = null
  const promised = once(() => {
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
