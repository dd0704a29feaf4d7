import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A part of the page that is loaded once it is wanted: what is seen first does not wait for it. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => preact.VNode | null {
  let made: ComponentType<P> | null = null
  return function Late(props) {
    const [Part, setPart] = useState<ComponentType<P> | null>(() => made)
    useEffect(() => {
      if (made) return
      load().then((part) => {
        made = part
        setPart(() => part)
      })
    }, [])
    return Part ? <Part {...props} /> : null
  }
}
