import { Link, objectChange, placeChange } from '../frame/link.tsx'
import { AroundDocument } from '../generated/later.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

/** Where the place lies, up to the general model, and what lies in it. */
export function Crumbs({ place }: { readonly place: string }) {
  const { at, restingDay, lang, words } = useScene()
  const view = at(restingDay)
  const key = `around ${place} ${lang} ${JSON.stringify(view)}`
  const { value } = useLoaded(key, async (signal) => {
    const { data } = await ask(AroundDocument, { key: place, at: view, lang }, signal)
    return data.place
  })
  if (!value) return null
  return (
    <nav class="crumbs" aria-label={words.places}>
      <ol>
        <li>
          <Link to={placeChange(null)}>{words.generalModel}</Link>
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
