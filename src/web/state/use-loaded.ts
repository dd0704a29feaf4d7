import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { AskError } from './ask.ts'

/** What a part of the page shows: the last that came, whether another is on its way, and why none did. */
export interface Loaded<T> {
  readonly value: T | null
  readonly error: AskError | null
  readonly isBusy: boolean
  readonly retry: () => void
}

/** Questions are asked as of a revision, so that an answer stays true: the last ones are kept. */
const MOST_KEPT = 80
const kept = new Map<string, unknown>()

function keep(key: string, value: unknown): void {
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
}

type Outcome<T> = { readonly value: T } | { readonly error: AskError }

const failed = (error: unknown): AskError =>
  error instanceof AskError ? error : new AskError('PAGE', error instanceof Error ? error.message : String(error))

/**
 * Loads what a key stands for. While another is on its way, the one before it is still shown.
 * @param key says all that the answer depends on; null: nothing is loaded
 */
export function useLoaded<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [came, setCame] = useState<{ readonly key: string; readonly outcome: Outcome<T> } | null>(null)
  const [tries, setTries] = useState(0)
  const shown = useRef<T | null>(null)
  const latest = useRef(load)
  latest.current = load
  const known = key === null ? undefined : (kept.get(key) as T | undefined)
  // At once, and not after the next paint: an answer takes long enough.
  useLayoutEffect(() => {
    if (key === null || kept.has(key)) return
    const aborting = new AbortController()
    const come = (outcome: Outcome<T>) => {
      if ('value' in outcome) keep(key, outcome.value)
      if (!aborting.signal.aborted) setCame({ key, outcome })
    }
    latest.current(aborting.signal).then(
      (value) => come({ value }),
      (error: unknown) => come({ error: failed(error) }),
    )
    return () => aborting.abort()
  }, [key, tries])
  const outcome = came?.key === key ? came?.outcome : undefined
  const value = known ?? (outcome && 'value' in outcome ? outcome.value : undefined)
  if (value !== undefined) shown.current = value
  if (key === null) shown.current = null
  const error = value === undefined && outcome && 'error' in outcome ? outcome.error : null
  const retry = () => {
    setCame(null)
    setTries((count) => count + 1)
  }
  return { value: shown.current, error, isBusy: key !== null && value === undefined && error === null, retry }
}
