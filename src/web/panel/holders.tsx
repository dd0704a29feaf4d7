import { HeldWhen } from '../frame/held-when.tsx'
import { Link, objectChange } from '../frame/link.tsx'
import { useScene } from '../state/scene.ts'
import { type Held, leastSure } from './least-sure.ts'

/** Who holds both posts, as sure as that is on the day; that nobody is named is said as well. */
export function Holders({ held }: { readonly held: readonly Held[] }) {
  const { words } = useScene()
  const all = held.flatMap((one) => one.knownHolders.map((person) => ({ person, time: leastSure(one, person) })))
  if (held.length === 0) return null
  return (
    <div class="holders">
      {words.roles['HOLDER']}: {all.length === 0 ? <span class="soft">{words.noHolder}</span> : null}
      <ul class="plain">
        {all.map(({ person: { key, name }, time }) => (
          <li key={key}>
            <Link to={objectChange(key)}>{name}</Link> {time ? <HeldWhen {...time} /> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
