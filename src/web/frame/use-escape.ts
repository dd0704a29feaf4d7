import { useLayoutEffect, useRef } from 'preact/hooks'

/** What is open, the last opened last. */
const opened: symbol[] = []

/** Esc closes what was opened last, and that alone. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const latest = useRef(close)
  latest.current = close
  useLayoutEffect(() => {
    if (!isOpen) return
    const own = Symbol('open')
    opened.push(own)
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || opened.at(-1) !== own) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', hear)
    return () => {
      removeEventListener('keydown', hear)
      opened.splice(opened.indexOf(own), 1)
    }
  }, [isOpen])
}
