import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Day } from '../../model/day-range.ts'
import { Step, Years } from '../frame/parts.tsx'
import { Partial } from '../frame/states.tsx'
import { dayIn } from '../state/address.ts'
import { dayOf, numberOf, shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { DateField } from './date-field.tsx'
import { marksOf, shareOf, spanOf, type Turn } from './turns.ts'
import type { ShownChart } from './use-chart.ts'
import { useTurns } from './use-turns.ts'

const to = (day: Day, how: 'push' | 'replace' = 'push') => go({ at: day }, how)

interface SliderProps {
  readonly span: readonly [Day, Day]
  readonly turns: readonly Turn[]
}

/** Marks nearer to each other than this cannot be pointed at one by one. */
const MARK = 26

function Marks({ span: [from, until], turns, width }: SliderProps & { readonly width: number }) {
  const { day, words } = useScene()
  const shown = useRef(day)
  shown.current = day
  // No step of the slider moves them.
  return useMemo(() => {
    const span = [from, until] as const
    return (
      <>
        <Years span={span} width={width} />
        <ul class="marks" aria-label={words.marks}>
          {marksOf(turns, span, MARK / Math.max(1, width)).map((mark) => {
            const [first] = mark
            if (!first) return null
            const name = mark.map((turn) => `${shownDay(turn.day)} – ${turn.directives.join('; ')}`).join('\n')
            const next = () => mark.find((turn) => turn.day > shown.current) ?? first
            return (
              <li key={first.day} style={{ '--share': String(shareOf(first.day, span)) }}>
                <button
                  type="button"
                  class={mark.length > 1 ? 'many' : ''}
                  title={name}
                  aria-label={name}
                  onClick={() => to(next().day)}
                />
              </li>
            )
          })}
        </ul>
      </>
    )
  }, [from, until, turns, width, words])
}

/** A day as a place on a line; the marks below it are the days on which directives took effect. */
function Slider({ span, turns }: SliderProps) {
  const { day, words, address } = useScene()
  const base = dayIn(address.base)
  const track = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(500)
  useLayoutEffect(() => {
    const element = track.current
    if (!element) return
    const watching = new ResizeObserver(() => setWidth(element.clientWidth))
    watching.observe(element)
    return () => watching.disconnect()
  }, [])
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
        onInput={({ currentTarget }) => to(dayOf(Number(currentTarget.value)), 'replace')}
      />
      <Marks span={span} turns={turns} width={width} />
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
  const span = spanOf([day, ...turns.map((turn) => turn.day)], world.today)
  return (
    <section class="time" aria-label={words.day}>
      <DateField label={words.day} day={day} onDay={to} />
      <Step way="before" chart={chart} />
      <Slider span={span} turns={turns} />
      <Partial words={words} missing={isCut ? [words.marks] : []} />
      <Step way="after" chart={chart} />
    </section>
  )
}
