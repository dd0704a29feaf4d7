import { useState } from 'preact/hooks'

const stateOf = (): Readonly<Record<string, unknown>> => Object(history.state)

/** A number that an entry of the browser's history keeps: whoever comes back to it finds it as it was, and whoever loads it anew. */
export function useKept(name: string, first: number): readonly [kept: number, keep: (next: number) => void] {
  const [kept, setKept] = useState(() => Number(stateOf()[name] ?? first))
  const keep = (next: number) => {
    history.replaceState({ ...stateOf(), [name]: next }, '')
    setKept(next)
  }
  return [kept, keep]
}
