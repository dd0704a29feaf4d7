import { Empty } from '../frame/empty.tsx'
import { Link, placeChange } from '../frame/link.tsx'
import { ToLatest, useKnownAs } from '../frame/to-latest.tsx'
import { TopPlacesDocument } from '../generated/later.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

/** With whether the view is of a time before anything was recorded. */
function useTopPlaces() {
  const { at, restingDay, lang, world } = useScene()
  const { highestLevel: level } = world
  const view = at(restingDay)
  const { value } = useLoaded(level && `top ${lang} ${JSON.stringify(view)}`, async (signal) => {
    const { data } = await ask(TopPlacesDocument, { level: level ?? '', at: view, lang }, signal)
    const { places } = data
    return {
      ...{ places: places?.nodes ?? [], isCut: places?.pageInfo.hasNextPage === true },
      isBefore: places?.view.revision === 0,
    }
  })
  return value ?? { places: [], isBefore: false, isCut: false }
}

/** It is what was known then that has nothing, not the day. */
function NothingYet() {
  const { words } = useScene()
  return (
    <div class="empty">
      <p>{words.nothingYet(useKnownAs())}</p>
      <p>
        <ToLatest />
      </p>
    </div>
  )
}

/** In the middle, where a world has no general model to show. In another's page no way leads to other charts. */
export function FirstPlaces() {
  const { address, chartWords, words, world } = useScene()
  const { places, isBefore, isCut } = useTopPlaces()
  if (world.revision === 0) return <Empty>{words.nothingRecorded}</Empty>
  if (isBefore) return <NothingYet />
  if (address.embed) return <Empty>{words.noModel}</Empty>
  return (
    <div class="empty">
      <p>
        {words.noModel} {words.beginWith}
      </p>
      <ul class="plain first">
        {places.map(({ key, fullName }) => (
          <li key={key}>
            <Link to={placeChange(key)}>{chartWords.chartOf(fullName)}</Link>
          </li>
        ))}
      </ul>
      {isCut ? <p>{words.morePlaces}</p> : null}
    </div>
  )
}

/** Where one begins: the places of the highest level, each a way to its chart. */
export function TopPlaces() {
  const { words } = useScene()
  const { places: value, isCut } = useTopPlaces()
  if (value.length === 0) return null
  return (
    <nav class="crumbs" aria-label={words.places}>
      <ul>
        {value.map(({ key, fullName }) => (
          <li key={key}>
            <Link to={placeChange(key)}>{fullName}</Link>
          </li>
        ))}
      </ul>
      {isCut ? <p class="soft">{words.morePlaces}</p> : null}
    </nav>
  )
}
