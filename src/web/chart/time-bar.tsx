import { useRef } from 'preact/hooks'
import type { Day } from '../../model/day-range.ts'
import { Marks, Step } from '../frame/parts.tsx'
import { Partial } from '../frame/states.tsx'
import { dayIn } from '../state/address.ts'
import { dayOf, numberOf, shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { DateField } from './date-field.tsx'
import { shareOf, spanOf, type Turn } from './turns.ts'
import type { ShownChart } from './use-chart.ts'
import { useSteps } from './use-steps.ts'
import { useTurns } from './use-turns.ts'

interface SliderProps {
  readonly span: readonly [Day, Day]
  readonly turns: readonly Turn[]
}

/** A day as a place on a line; the marks below it are the days on which directives took effect. */
function Slider({ span, turns }: SliderProps) {
  const { day, words, address } = useScene()
  const base = dayIn(address.base)
  const track = useRef<HTMLDivElement>(null)
  return (
    <div class="slider" ref={track}>
      {base ? <span class="base" style={{ '--share': String(shareOf(base, span)) }} /> : null}
      <input
        type="range"
        min={numberOf(span[0])}
        max={numberOf(span[1])}
        value={numberOf(day)}
        aria-label={words.day}
        aria-valuetext={shownDay(day)}
        onInput={({ currentTarget }) => go({ at: dayOf(Number(currentTarget.value)) }, 'replace')}
      />
      <Marks {...{ span, turns, track }} />
    </div>
  )
}

interface TimeBarProps {
  readonly chart: ShownChart | null
}

/** Both clocks: the day in the world, another to compare it with, and as known when. */
export function TimeBar({ chart }: TimeBarProps) {
  const { day, world, words } = useScene()
  const { turns, isCut } = useTurns()
  const steps = useSteps(chart)
  const span = spanOf([day, ...steps, ...turns.map((turn) => turn.day)], world.today)
  return (
    <section class="time" aria-label={words.day}>
      <DateField label={words.day} day={day} onDay={(at) => go({ at })} />
      <Step way="before" steps={steps} />
      <Slider span={span} turns={turns} />
      <Partial words={words} missing={isCut ? [words.marks] : []} />
      <Step way="after" steps={steps} />
    </section>
  )
}
