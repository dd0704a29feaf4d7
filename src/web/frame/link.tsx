import type { ComponentChildren } from 'preact'
import { type Change, changed, hrefOf } from '../state/address.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'

interface LinkProps {
  readonly to: Change
  readonly children: ComponentChildren
  readonly class?: string
  readonly label?: string
  readonly current?: boolean
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** To another view of the page: an address of its own, which opens in a new window as any other does. */
export function Link({ to, children, label, current = false, class: name }: LinkProps) {
  const { address } = useScene()
  const follow = (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      class={name}
      href={hrefOf(changed(address, to))}
      onClick={follow}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  )
}

/** What is left behind when a place or an object is opened. */
export const LEAVING = { object: null, chosen: null, closed: null, view: null, level: null, branch: null } as const

export const placeChange = (key: string | null): Change => ({ ...LEAVING, place: key, depth: null, only: null })
export const objectChange = (key: string): Change => ({ object: key })
