import { Link, objectChange } from '../frame/link.tsx'
import { Said } from '../frame/said.tsx'
import type { CalledFragment } from '../generated/objects.ts'
import { useScene } from '../state/scene.ts'
import { calledParts } from './object-title.ts'

/** Whatever it is, by its name: the way to its page. */
export function CalledLink({ one }: { readonly one: CalledFragment }) {
  const scene = useScene()
  return (
    <Link to={objectChange(one.key)}>
      <Said parts={calledParts(one, scene)} />
    </Link>
  )
}

/** What something is told of, each by its name; nothing where that is nothing. */
export function CalledOnes({ all }: { readonly all: readonly (CalledFragment | null)[] }) {
  const known = all.filter((one) => one !== null)
  if (known.length === 0) return null
  return (
    <ul class="names">
      {known.map((one) => (
        <li key={one.key}>
          <CalledLink one={one} />
        </li>
      ))}
    </ul>
  )
}
