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

type Load<T> = (signal: AbortSignal) => Promise<T>

const coming = new Map<string, Promise<unknown>>()

/** Loads what is likely to be wanted next: whoever wants it then has it, or the rest of its way. Undefined: it is there. */
export async function loadAhead<T>(key: string, load: Load<T>): Promise<T | undefined> {
  if (kept.has(key)) return
  const one = (coming.get(key) as Promise<T> | undefined) ?? load(new AbortController().signal)
  coming.set(key, one)
  try {
    const value = await one
    keep(key, value)
    return value
  } finally {
    coming.delete(key)
  }
}

/** A part of what is wanted, from which more than one thing is made. */
export async function loadPart<T>(key: string, load: Load<T>, signal: AbortSignal): Promise<T> {
  const value =
    (kept.get(key) as T | undefined) ?? (await (coming.get(key) as Promise<T> | undefined)) ?? (await load(signal))
  keep(key, value)
  return value
}

/** One time that something is wanted: what is known of it, or what is on its way. */
class Wanted<T> {
  readonly key: string | null
  readonly tries: number
  readonly known: T | undefined
  readonly #aborting = new AbortController()
  readonly #coming: Promise<T> | null

  constructor(key: string | null, tries: number, load: Load<T>) {
    this.key = key
    this.tries = tries
    this.known = key === null ? undefined : (kept.get(key) as T | undefined)
    this.#coming =
      key === null || this.known !== undefined
        ? null
        : ((coming.get(key) as Promise<T> | undefined) ?? load(this.#aborting.signal))
    // Whoever waits for it is told; an answer that nobody waits for any more may fail.
    this.#coming?.catch(() => undefined)
  }

  /** Tells what came, unless it is given up before. */
  hear(come: (outcome: Outcome<T>) => void): void {
    const told = (outcome: Outcome<T>) => {
      if (this.key !== null && 'value' in outcome) keep(this.key, outcome.value)
      if (!this.#aborting.signal.aborted) come(outcome)
    }
    this.#coming?.then(
      (value) => told({ value }),
      (error: unknown) => told({ error: failed(error) }),
    )
  }

  giveUp(): void {
    this.#aborting.abort()
  }
}

/**
 * Loads what a key stands for. While another is on its way, the one before it is still shown.
 * @param key says all that the answer depends on; null: nothing is loaded
 */
export function useLoaded<T>(key: string | null, load: Load<T>): Loaded<T> {
  const [came, setCame] = useState<{ readonly wanted: Wanted<T>; readonly outcome: Outcome<T> } | null>(null)
  const [tries, setTries] = useState(0)
  const shown = useRef<T | null>(null)
  const latest = useRef<Wanted<T> | null>(null)
  // Asked before anything is drawn: what stands beside it takes its time as well, and an answer takes longer.
  if (latest.current?.key !== key || latest.current.tries !== tries) {
    latest.current?.giveUp()
    latest.current = new Wanted(key, tries, load)
  }
  const wanted = latest.current
  useLayoutEffect(() => {
    wanted.hear((outcome) => setCame({ wanted, outcome }))
    return () => wanted.giveUp()
  }, [wanted])
  const outcome = came?.wanted === wanted ? came.outcome : undefined
  const value = wanted.known ?? (outcome && 'value' in outcome ? outcome.value : undefined)
  if (value !== undefined) shown.current = value
  if (key === null) shown.current = null
  const error = value === undefined && outcome && 'error' in outcome ? outcome.error : null
  const retry = () => setTries((count) => count + 1)
  return { value: shown.current, error, isBusy: key !== null && value === undefined && error === null, retry }
}
