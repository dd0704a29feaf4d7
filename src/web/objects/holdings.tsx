import { HeldWhen } from '../frame/held-when.tsx'
import { Link, objectChange } from '../frame/link.tsx'
import type { HoldingFragment } from '../generated/objects.ts'
import { useScene } from '../state/scene.ts'
import { Names } from './sections.tsx'

interface HoldingsProps {
  readonly holdings: readonly HoldingFragment[]
  readonly of: 'holder' | 'post'
}

/** Who held which post from when to when: nobody known to us is not the same as nobody. */
export function Holdings({ holdings, of }: HoldingsProps) {
  const { words } = useScene()
  if (holdings.length === 0) return <p class="soft">{of === 'holder' ? words.fields.nobody : ''}</p>
  return (
    <ul class="plain">
      {holdings.map((one) => (
        <li key={one.key}>
          {one[of] ? <Names all={[one[of]]} /> : words.fields.vacant}{' '}
          <Link to={objectChange(one.key)}>
            <HeldWhen {...one} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
