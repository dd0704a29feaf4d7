import { nearestDayOf } from '../../chart/absence.ts'
import { Because } from '../frame/because.tsx'
import { Empty } from '../frame/empty.tsx'
import { Link } from '../frame/link.tsx'
import { absenceOn } from '../frame/there-on.ts'
import { Names } from '../objects/sections.tsx'
import { readNode } from '../panel/node-answer.ts'
import { PlacesNow } from '../panel/places-now.tsx'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { OnlyBelow, useBelow } from './below-told.tsx'
import { hasFilter } from './filters-set.ts'
import { FirstPlaces } from './top-places.tsx'
import type { ShownChart } from './use-chart.ts'
import { goWithoutFilters } from './without-filters.ts'

/** A place in which nothing is: it may be gone, and then it is told since when, and by what. */
function NothingHere({ place }: { readonly place: string }) {
  const { at, words, lang, restingDay } = useScene()
  const view = at(restingDay)
  const told = useLoaded(`node ${lang} ${place} ${JSON.stringify(view)}`, (signal) =>
    readNode(place, view, lang, signal),
  ).value?.told
  const seen = told?.time ? nearestDayOf(told.time, restingDay) : null
  if (told?.state !== 'NO') return <Empty>{words.nothingHere}</Empty>
  return (
    <div class="empty">
      <p>{words.notThere(told.name, absenceOn(told, { day: restingDay, words }) ?? '')}</p>
      {seen ? (
        <p>
          <Link to={{ at: seen }}>{words.onDay(shownDay(seen))}</Link>
        </p>
      ) : null}
      <Because reasons={told.because} />
      {told.next.length === 0 ? (
        <PlacesNow place={place} />
      ) : (
        <p>
          {words.fields.after}: <Names all={told.next} />
        </p>
      )}
    </div>
  )
}

/** The filters leave nothing: the way to all is beside that. */
function NothingMatches() {
  const { words } = useScene()
  return (
    <div class="empty">
      <p>{words.nothingMatches}</p>
      <button type="button" onClick={goWithoutFilters}>
        {words.clear}
      </button>
    </div>
  )
}

/** Only what links join is asked for, and there is no link: the way to all bodies is beside that. */
function NoneLinked() {
  const { words } = useScene()
  return (
    <div class="empty">
      <p>{words.noPairs}</p>
      <button type="button" onClick={() => go({ only: null }, 'replace')}>
        {words.showAllBodies}
      </button>
    </div>
  )
}

/** Why there is nothing in the picture, in words. */
export function Nothing({ chart }: { readonly chart: ShownChart }) {
  const { words, address } = useScene()
  const below = useBelow(chart)
  if (chart.whole.bodies.length === 0) {
    if (address.place) return <NothingHere place={address.place} />
    return <FirstPlaces />
  }
  if (below.isUnknown || below.counted.length > 0) return <OnlyBelow below={below} />
  if (chart.isLinkedOnly && !chart.hasLinks) return <NoneLinked />
  return hasFilter(address) ? <NothingMatches /> : <Empty>{words.noPairs}</Empty>
}
