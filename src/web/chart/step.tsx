import { useMemo } from 'preact/hooks'
import { turnsOf } from '../../chart/rows.ts'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import type { ShownChart } from './use-chart.ts'
import { useSteps } from './use-steps.ts'

interface StepProps {
  readonly way: 'before' | 'after'
  readonly chart: ShownChart | null
}

/** Leads to the nearest day on which what is shown came to stand otherwise; until that is told, to one on which its links did. */
export function Step({ way, chart }: StepProps) {
  const { day, words } = useScene()
  const known = useMemo(() => (chart ? turnsOf(chart.model.links) : []), [chart])
  const steps = useSteps() ?? known
  const to = way === 'before' ? steps.findLast((one) => one < day) : steps.find((one) => one > day)
  return (
    <button
      type="button"
      aria-label={words[way]}
      title={to ? `${words[way]}: ${shownDay(to)}` : words[way]}
      aria-disabled={!to}
      onClick={() => to && go({ at: to })}
    >
      {way === 'before' ? '◂' : '▸'}
    </button>
  )
}
