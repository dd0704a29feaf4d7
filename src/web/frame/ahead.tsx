import { useEffect, useRef } from 'preact/hooks'
import { chartAhead, forgetAhead } from '../chart/ahead.ts'
import { useScene } from '../state/scene.ts'

/** Long enough that a pointer on its way to something else, or a focus that goes on by Tab, asks for nothing. */
const REST_MS = { pointerover: 60, focusin: 120, pointerdown: 0 } as const
type Kind = keyof typeof REST_MS
const KINDS: readonly Kind[] = ['pointerover', 'focusin', 'pointerdown']

/** Who pays for every byte asks for what they press, and for nothing that they only point at. */
const isSparing = (): boolean => 'connection' in navigator && Object(navigator.connection).saveData === true

/** Where in the page something leads that is pointed at. */
function queryAt({ target }: Event): string | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[href^="/?"], [data-to]') : null
  const href = link?.dataset['to'] ?? link?.getAttribute('href')
  return href ? href.slice(1) : null
}

/** Hears what somebody points at, focuses or presses, and asks for its chart. */
export function Ahead(): null {
  const shown = useScene()
  const scene = useRef(shown)
  scene.current = shown
  useEffect(() => {
    const hear = (event: Event) => {
      const [query, kind] = [queryAt(event), event.type as Kind]
      if (query === null || (isSparing() && kind !== 'pointerdown')) forgetAhead()
      else chartAhead(scene.current, query, REST_MS[kind])
    }
    for (const kind of KINDS) addEventListener(kind, hear, { passive: true })
    return () => {
      for (const kind of KINDS) removeEventListener(kind, hear)
    }
  }, [])
  return null
}
