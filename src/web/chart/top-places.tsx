import { Link, placeChange } from '../frame/link.tsx'
import { TopPlacesDocument } from '../generated/documents.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

/** Where one begins: the places of the highest level, each a way to its chart. */
export function TopPlaces() {
  const { at, restingDay, lang, words, world } = useScene()
  const { highestLevel: level } = world
  const view = at(restingDay)
  const { value } = useLoaded(level && `top ${lang} ${JSON.stringify(view)}`, async (signal) => {
    const { data } = await ask(TopPlacesDocument, { level: level ?? '', at: view, lang }, signal)
    return data.places?.nodes ?? []
  })
  if (!value || value.length === 0) return null
  return (
    <nav class="crumbs" aria-label={words.places}>
      <ul>
        {value.map(({ key, fullName }) => (
          <li key={key}>
            <Link to={placeChange(key)}>{fullName}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
