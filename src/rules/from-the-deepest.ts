/**
 * Things and all that they rest on, each once and after what it rests on. It walks without recursion: a chain may be as long as anybody
 * writes it. Things in a circle come in some order.
 */
export function fromTheDeepest<T>(starts: readonly T[], restsOn: (one: T) => readonly T[]): readonly T[] {
  const [seen, found] = [new Set<T>(), [] as T[]]
  const path: { readonly one: T; readonly next: Iterator<T> }[] = []
  const enter = (one: T) => {
    if (seen.has(one)) return
    seen.add(one)
    path.push({ one, next: restsOn(one).values() })
  }
  for (const start of starts) {
    enter(start)
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { done, value } = last.next.next()
      if (done) found.push(last.one)
      if (done) path.pop()
      else enter(value)
    }
  }
  return found
}
