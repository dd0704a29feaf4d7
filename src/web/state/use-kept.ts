import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { holdScrolled } from './hold-scrolled.ts'

/** What an entry of the browser's history keeps by a name: whoever comes back to it finds it as it was, and whoever loads it anew. */
const keptAs = (name: string): unknown => Object(history.state)[name]
const keep = (name: string, value: number): void => history.replaceState({ ...history.state, [name]: value }, '')

/** A number that an entry of the history keeps. */
export function useKept(name: string, first: number): readonly [kept: number, keep: (next: number) => void] {
  const [kept, setKept] = useState(() => Number(keptAs(name) ?? first))
  const become = (next: number) => {
    keep(name, next)
    setKept(next)
  }
  return [kept, become]
}

/** Browsers refuse to be told of every step. */
const REST_MS = 150

/** How far down one is in a part that scrolls within the page, which browsers do not keep. @param shown what is in it, by a key; null: nothing yet */
export function useKeptScroll(part: RefObject<HTMLElement | null>, shown: string | null): void {
  useLayoutEffect(() => {
    const { current } = part
    if (!current || shown === null) return
    const held = holdScrolled(current, Number(keptAs('scrolled') ?? 0))
    let resting: ReturnType<typeof setTimeout> | undefined
    const keepNow = () => {
      clearTimeout(resting)
      keep('scrolled', current.scrollTop)
    }
    const hear = () => {
      clearTimeout(resting)
      // Where what has come so far ends is not where the reader was.
      if (held.signal.aborted) resting = setTimeout(keepNow, REST_MS)
    }
    current.addEventListener('scroll', hear)
    // What is chosen may be left at once.
    current.addEventListener('click', keepNow, true)
    return () => {
      held.abort()
      clearTimeout(resting)
      current.removeEventListener('scroll', hear)
      current.removeEventListener('click', keepNow, true)
    }
  }, [shown])
}
