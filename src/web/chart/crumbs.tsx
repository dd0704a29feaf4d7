import { Link, objectChange, placeChange } from '../frame/link.tsx'
import { useScene } from '../state/scene.ts'
import { useAround } from './use-around.ts'

/** Where the place lies, up to the general model, and what lies in it. */
export function Crumbs({ place }: { readonly place: string }) {
  const { words } = useScene()
  const value = useAround(place)
  if (!value) return null
  return (
    <nav class="crumbs" aria-label={words.places}>
      <ol>
        <li>
          <Link to={placeChange(null)}>{value.hasModel ? words.generalModel : words.begin}</Link>
        </li>
        {value.ancestors.toReversed().map(({ key, fullName }) => (
          <li key={key}>
            <Link to={placeChange(key)}>{fullName}</Link>
          </li>
        ))}
        <li>
          <Link to={objectChange(place)}>{value.fullName}</Link>
        </li>
      </ol>
      {value.children.length === 0 ? null : (
        <details open={value.children.length <= 40}>
          <summary>
            {words.places}: {value.children.length}
          </summary>
          <ul>
            {value.children.map(({ key, fullName }) => (
              <li key={key}>
                <Link to={placeChange(key)}>{fullName}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  )
}
