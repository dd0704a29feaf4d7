import type { Day } from '../../model/day-range.ts'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'

interface StepProps {
  readonly way: 'before' | 'after'
  /** The days to step to, in their order. */
  readonly steps: readonly Day[]
}

/** Leads to the nearest day on which what is shown came to stand otherwise. */
export function Step({ way, steps }: StepProps) {
  const { day, words } = useScene()
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
