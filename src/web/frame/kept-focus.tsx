import { useEffect } from 'preact/hooks'
import { goToHeading } from './reading-on.ts'

/** So long a part has to take the focus back itself, which knows better where it was. */
const WAIT_MS = 120

/** Whoever goes by keys is not sent back to the beginning of the page when what had the focus is taken away. */
export function KeptFocus(): null {
  useEffect(() => {
    let last: Element | null = null
    let waiting: ReturnType<typeof setTimeout> | undefined
    const isLost = () => last !== null && !last.isConnected && document.activeElement === document.body
    const look = () => {
      waiting = undefined
      if (isLost() && goToHeading()) last = null
    }
    const watching = new MutationObserver(() => {
      if (isLost()) waiting ??= setTimeout(look, WAIT_MS)
    })
    const come = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null
    }
    // Who leaves it without going to anything else is at nothing; what is taken away was not left.
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null) setTimeout(() => last?.isConnected && document.activeElement !== last && forget())
    }
    const forget = () => {
      last = null
    }
    watching.observe(document.body, { childList: true, subtree: true })
    addEventListener('focusin', come)
    addEventListener('focusout', leave)
    return () => {
      clearTimeout(waiting)
      watching.disconnect()
      removeEventListener('focusin', come)
      removeEventListener('focusout', leave)
    }
  }, [])
  return null
}
