import { useScene } from '../state/scene.ts'
import { Crumbs } from './crumbs.tsx'
import { Filters } from './filters.tsx'
import { hasFilter } from './filters-set.ts'
import { TopPlaces } from './top-places.tsx'
import type { ShownChart } from './use-chart.ts'

/** What this is, and where to begin. */
function Beginning() {
  const { words } = useScene()
  return (
    <>
      <p class="about">{words.about}</p>
      <TopPlaces />
    </>
  )
}

/** Beside the chart: where one is, and which of it is shown. */
export function Side({ chart }: { readonly chart: ShownChart | null }) {
  const { address, words } = useScene()
  return (
    <aside class="side" aria-label={words.filters}>
      {address.place ? <Crumbs place={address.place} chart={chart} /> : <Beginning />}
      {chart && (chart.whole.bodies.length > 0 || hasFilter(address)) ? <Filters chart={chart} /> : null}
    </aside>
  )
}
