import { useEffect, useState } from 'preact/hooks'

/** A value that may be moving, once it has rested; one that does not move is taken at once. */
export function useRested<T>(value: T, isMoving: boolean, restMs: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    if (!isMoving) return setRested(value)
    const resting = setTimeout(() => setRested(value), restMs)
    return () => clearTimeout(resting)
  }, [value, isMoving, restMs])
  return isMoving ? rested : value
}
