import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useEscape } from './use-escape.ts'

/** A sheet below a button. It is gone once one goes on to something else, so that no two lie over each other; Esc goes back to its button. */
export function Menu({
  title,
  children,
}: {
  readonly title: string
  readonly children: (isOpen: boolean) => ComponentChildren
}) {
  const [isOpen, setOpen] = useState(false)
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => setOpen(false)
  // By itself a browser tells that it opened only after it did: a key pressed meanwhile would go to what lies below.
  const toggle = (event: Event) => {
    event.preventDefault()
    setOpen(!isOpen)
  }
  useEscape(isOpen, () => {
    close()
    menu.current?.querySelector('summary')?.focus()
  })
  useEffect(() => {
    if (!isOpen) return
    const hear = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close()
    }
    const kinds = ['pointerdown', 'focusin'] as const
    for (const kind of kinds) addEventListener(kind, hear)
    return () => {
      for (const kind of kinds) removeEventListener(kind, hear)
    }
  }, [isOpen])
  return (
    <details class="menu" ref={menu} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary onClick={toggle}>{title}</summary>
      {children(isOpen)}
    </details>
  )
}
