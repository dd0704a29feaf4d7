import { pairName } from '../frame/fact-line.ts'
import { Standing } from '../frame/glyph.tsx'
import { Link } from '../frame/link.tsx'
import { listIn } from '../state/address.ts'
import { shownDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'
import { shownStanding } from '../state/times.ts'
import { dayOfPair } from './day-of-pair.ts'
import type { OverviewPair } from './overview.ts'
import type { ShownChart } from './use-chart.ts'

function Pair({ pair }: { readonly pair: OverviewPair }) {
  const { words, chartWords } = useScene()
  const { mainPostType, concurrentPostType, standing } = pair
  const code = pair.model?.code ?? pair.code
  const day = dayOfPair(pair)
  return (
    <li>
      {pairName({ code, main: mainPostType?.name, concurrent: concurrentPostType?.name }, chartWords)}{' '}
      {standing ? <Standing state={standing.state} /> : null}{' '}
      {standing?.since ? <small>{shownStanding(standing.state, standing.since, words)}</small> : null}{' '}
      {day ? <Link to={{ at: day, chosen: pair.key }}>{words.onDay(shownDay(day))}</Link> : null}
    </li>
  )
}

/** The pairs of the model that the picture has not on its day: how each stands, and the way to a day that has it. */
export function OtherPairs({ chart, pairs }: { readonly chart: ShownChart; readonly pairs: readonly OverviewPair[] }) {
  const { address, restingDay, words } = useScene()
  // A chart of another day is still shown while that of this one is on its way.
  if (!chart.whole.days.includes(restingDay)) return null
  const drawn = new Set(chart.whole.links.map(({ id }) => id))
  const levels = address.level === undefined ? null : listIn(address.level)
  const others = pairs.filter(({ key, level }) => !drawn.has(key) && (levels?.includes(level.code) ?? true))
  if (others.length === 0) return null
  return (
    <section class="latest others">
      <h2>{words.otherPairs(others.length, shownDay(restingDay))}</h2>
      <ul>
        {others.map((pair) => (
          <Pair key={pair.key} pair={pair} />
        ))}
      </ul>
    </section>
  )
}
