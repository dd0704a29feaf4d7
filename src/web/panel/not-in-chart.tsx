import { shownDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'

/** That what is chosen is not in the chart on the day. */
export function NotInChart() {
  const { words, restingDay } = useScene()
  return <p class="partial">{words.notInChart(shownDay(restingDay))}</p>
}
