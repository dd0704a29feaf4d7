import { Because } from '../frame/because.tsx'
import { Empty } from '../frame/states.tsx'
import { shownDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'
import { hasFilter } from './filters-set.ts'
import { FirstPlaces } from './top-places.tsx'
import { useAround } from './use-around.ts'
import type { ShownChart } from './use-chart.ts'

/** A place in which nothing is: it may be gone, and then it is told since when, and by what. */
function NothingHere({ place }: { readonly place: string }) {
  const { words, restingDay } = useScene()
  const around = useAround(place)
  if (around?.exists?.state !== 'NO') return <Empty>{words.nothingHere}</Empty>
  return (
    <div class="empty">
      <p>{words.notThere(around.fullName, shownDay(restingDay))}</p>
      <Because reasons={around.exists.because} />
    </div>
  )
}

/** Why there is nothing in the picture, in words. */
export function Nothing({ chart }: { readonly chart: ShownChart }) {
  const { words, address } = useScene()
  if (chart.whole.bodies.length === 0) {
    if (address.place) return <NothingHere place={address.place} />
    return address.embed ? <Empty>{words.noModel}</Empty> : <FirstPlaces />
  }
  return <Empty>{hasFilter(address) ? words.nothingMatches : words.noPairs}</Empty>
}
