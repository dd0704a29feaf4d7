import { useEffect, useState } from 'preact/hooks'

/** A value once it has rested: while somebody drags or types, nothing is asked. */
export function useSettled<T>(value: T, restMs: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const resting = setTimeout(() => setSettled(value), restMs)
    return () => clearTimeout(resting)
  }, [value, restMs])
  return settled
}
