/** What follows from an entry alone is worked out once for each: entries never change. */
export function onceEach<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (of) => {
    const found = known.get(of)
    if (found) return found.value
    const value = work(of)
    known.set(of, { value })
    return value
  }
}
