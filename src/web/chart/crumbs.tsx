import type { Day } from '../../model/day-range.ts'
import { Link, objectChange, placeChange } from '../frame/link.tsx'
import { useScene } from '../state/scene.ts'
import { useAround } from './use-around.ts'
import type { ShownChart } from './use-chart.ts'

interface CrumbsProps {
  readonly place: string
  readonly chart: ShownChart | null
}

/** What lay in the place on the day that it is compared with, and does no more. */
function goneFrom({ place, chart }: CrumbsProps, base: Day | null, listed: readonly { readonly key: string }[]) {
  if (!base || !chart) return []
  const known = new Set(listed.map(({ key }) => key))
  return chart.whole.places.filter(({ id, parent }) => parent === place && !known.has(id))
}

/** Where the place lies, up to the general model, and what lies in it; where two days are compared, on either. */
export function Crumbs({ place, chart }: CrumbsProps) {
  const { words, chartWords, base } = useScene()
  const value = useAround(place)
  if (!value) return null
  const gone = goneFrom({ place, chart }, base, value.children)
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
      {gone.length === 0 ? null : (
        <details>
          <summary>
            {words.places}, {chartWords.change.GONE}: {gone.length}
          </summary>
          <ul>
            {gone.map(({ id, label }) => (
              <li key={id}>
                <Link to={placeChange(id)}>{label}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
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
