import { becameInside, type PlaceNow } from '../../chart/became-inside.ts'
import { Link, placeChange } from '../frame/link.tsx'
import { InsideOnceDocument } from '../generated/details.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

function usePlacesNow(place: string): readonly PlaceNow[] {
  const { at, restingDay, lang } = useScene()
  const view = at(restingDay)
  const loaded = useLoaded(`inside ${lang} ${place} ${JSON.stringify(view)}`, async (signal) => {
    const { data } = await ask(InsideOnceDocument, { key: place, at: view, lang }, signal)
    return becameInside(data.place?.children ?? [])
  })
  return loaded.value ?? []
}

/** Of a place that became nothing itself, since its whole level ended: what the places in it became, each with the way to its chart. */
export function PlacesNow({ place }: { readonly place: string }) {
  const { words } = useScene()
  const now = usePlacesNow(place)
  if (now.length === 0) return null
  return (
    <section class="now">
      <h2>{words.becameInside}</h2>
      <ul class="plain">
        {now.map(({ key, fullName, of }) => (
          <li key={key}>
            <Link to={placeChange(key)}>{fullName}</Link>{' '}
            <small>({of.map(({ name, isPart }) => (isPart ? words.partOf(name) : name)).join(', ')})</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
